import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyProject, DIST, shellEnvironment } from './dist.ts'

const READING = 'openai-alignment-plan'
let folder: string
let server: ChildProcess
let address: string
let output = ''

beforeAll(async () => {
  folder = copyProject()
  cpSync(DIST, join(folder, 'dist'), { recursive: true })
  server = spawn(process.execPath, ['scripts/dev.ts'], {
    cwd: folder,
    env: shellEnvironment({ PORT: '4399' }),
  })
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk
    })
  }
  address = await eventually(() => /http:\/\/localhost:\d+\//.exec(output)?.[0])
})

afterAll(() => {
  server?.kill()
  rmSync(folder, { recursive: true, force: true })
})

test('a change to the annotations shows on the page', async () => {
  edit('annotations.yaml', 'A term of art:', 'A term of the trade:')
  expect(await eventually(async () => (await read()).includes('A term of the trade:') || undefined)).toBe(
    true,
  )
})

test('a change to the text shows on the page', async () => {
  edit('text.md', 'title: A comment on', 'title: Another comment on')
  expect(await eventually(async () => (await read()).includes('Another comment on') || undefined)).toBe(true)
})

test('a change to the saved words is refused with its place, and the last good page stays', async () => {
  edit('source.txt', 'Good post!', 'Bad post!')
  expect(
    await eventually(() => /content\/openai-alignment-plan\/text\.md:\d+:\d+ .*/.exec(output)?.[0]),
  ).toContain('expected')
  expect(await read()).toContain('Another comment on')
  edit('source.txt', 'Bad post!', 'Good post!')
})

test('the preview’s inline styles are not kept from it by the policy of the built site', async () => {
  const page = await read()
  expect(page).toContain('<style')
  expect(page).not.toContain('Content-Security-Policy')
})

test('search uses the index of the last build', async () => {
  const response = await fetch(`${address}pagefind/pagefind-entry.json`)
  expect(response.status).toBe(200)
  expect(await response.json()).toHaveProperty('languages')
})

async function read(): Promise<string> {
  const response = await fetch(`${address}${READING}/`)
  return response.text()
}

function edit(file: string, from: string, to: string): void {
  const path = join(folder, 'content', READING, file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}

/** Ask again until there is an answer; the test's own time-out ends it. */
async function eventually<T>(ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    await new Promise(resolve => setTimeout(resolve, 200))
  }
}
