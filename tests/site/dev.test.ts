import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyProject, shellEnvironment } from './project.ts'

const READING = 'openai-alignment-plan'
let folder: string
let server: ChildProcess
let address: string
let output = ''

beforeAll(async () => {
  folder = copyProject()
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

test('search has the words of the texts as they are, not only of the last build', async () => {
  const entry = await fetch(`${address}pagefind/pagefind-entry.json`)
  expect(entry.headers.get('Content-Type')).toBe('application/json')
  expect(await entry.json()).toHaveProperty('languages.unknown.page_count', 2)
  const before = await readWords()
  expect(before).toContain('alignment')
  expect(before).not.toContain('xylophone')
  edit('annotations.yaml', 'The image comes back', 'The xylophone comes back')
  expect(await eventually(async () => (await readWords()).includes('xylophone') || undefined)).toBe(true)
})

test('search and pages show a change both, whoever was asked for first', async () => {
  edit('annotations.yaml', 'The xylophone comes back', 'The zither comes back')
  await eventually(async () => (await read()).includes('zither') || undefined)
  await eventually(async () => (await readWords()).includes('zither') || undefined)
  edit('annotations.yaml', 'The zither comes back', 'The image comes back')
  await eventually(async () => !(await readWords()).includes('zither') || undefined)
  await eventually(async () => !(await read()).includes('zither') || undefined)
})

test('a text at fault leaves the others as they are, and the preview running', async () => {
  const path = join(folder, 'content/rivers/text.md')
  mkdirSync(join(folder, 'content/rivers'))
  writeFileSync(path, '---\ntitle: Rivers\n---\n\n<b>The river</b> rises.\n')
  await eventually(() => /content\/rivers\/text\.md:5:1 .*/.exec(output)?.[0])
  expect((await fetch(`${address}${READING}/`)).status).toBe(200)
  writeFileSync(path, '---\ntitle: Rivers\n---\n\nThe river rises.\n')
  expect(await eventually(async () => (await fetch(`${address}rivers/`)).ok || undefined)).toBe(true)
})

test('what the index doesn’t have is not found', async () => {
  expect((await fetch(`${address}pagefind/fragment/none.pf_fragment`)).status).toBe(404)
})

async function readWords(): Promise<readonly string[]> {
  const index = await fetch(`${address}search/words/index.txt`)
  expect(index.status).toBe(200)
  return (await (await fetch(`${address}search/words/0.txt`)).text()).split('\n')
}

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
