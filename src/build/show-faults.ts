import type { AstroIntegration } from 'astro'
import { CONTENT_READ } from '../progress/content-read.ts'

/** A fault of the content, as its loader throws it. */
interface ContentFault extends Error {
  readonly loc?: { readonly file: string; readonly line: number; readonly column: number }
  readonly hint?: string
}

/** An Astro integration that shows in `astro dev`, over the page, what is at fault in a text, until it is mended. */
export function showFaults(): AstroIntegration {
  return {
    name: 'postil-show-faults',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let fault: ContentFault | undefined
        const show = () => {
          if (fault !== undefined) server.ws.send({ type: 'error', err: describe(fault) })
        }
        // A page that is opened, or loaded again, hears of what is at fault already.
        server.ws.on('connection', show)
        server.watcher.on(
          CONTENT_READ as 'all',
          ((error?: ContentFault) => {
            const wasAtFault = fault !== undefined
            fault = error
            if (wasAtFault && fault === undefined) server.ws.send({ type: 'full-reload', path: '*' })
            else show()
          }) as never,
        )
      },
    },
  }
}

function describe({ name, message, hint = '', loc }: ContentFault) {
  const title = 'A text is at fault'
  // What is said already isn't said twice.
  const more = message.includes(hint) ? '' : hint
  return { name, title, message, stack: message, hint: more, ...(loc && { loc }), plugin: 'postil' }
}
