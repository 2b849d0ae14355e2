import { connect } from 'node:net'

/** Milliseconds after which a connection that says nothing more is ended from here. */
const PATIENCE = 15_000

/**
 * Send bytes as they are, and collect what comes back until the other side ends the connection.
 *
 * @param isClosing says at once that no more is to come
 */
export function askRaw(port: number, bytes: string | Buffer, isClosing = false): Promise<Buffer> {
  return new Promise(resolve => {
    const chunks: Buffer[] = []
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    socket.setTimeout(PATIENCE, () => socket.destroy())
    socket.on('data', chunk => chunks.push(chunk))
    socket.on('end', () => socket.end())
    socket.on('error', () => {})
    socket.once('close', () => resolve(Buffer.concat(chunks)))
    const sent = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes
    if (isClosing) socket.end(sent)
    else socket.write(sent)
  })
}
