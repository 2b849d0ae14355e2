import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { checkTexts, findFolders, readFolder } from '../../src/content/index.ts'
import { createProject, withTitle } from '../content/project.ts'
import { runScript } from './run-script.ts'

const PLACES = [
  'content/hill/text.md',
  'content/hill/annotations.yaml',
  'content/hill/source.txt',
  'content/hill/ledger.json',
  'content/ledger.json',
  'content/hill',
  'content',
]

/** What may stand in place of a file, or of a folder; each is put there without being opened. */
const KINDS: Readonly<Record<string, (path: string) => unknown>> = {
  pipe: path => execFileSync('mkfifo', [path]),
  socket: path => {
    const server = createServer()
    onTestFinished(() => void server.close())
    return new Promise(resolve => server.listen(path, () => resolve(undefined)))
  },
  folder: path => mkdirSync(path),
  'link to a file': path => symlinkSync('../../package.json', path),
  'link to a folder': path => symlinkSync('..', path),
  'link to a device': path => symlinkSync('/dev/zero', path),
  'link to nothing': path => symlinkSync('nothing', path),
  'link to itself': path => symlinkSync(path, path),
}

const cases = PLACES.flatMap(place =>
  Object.entries(KINDS)
    .filter(([kind]) => kind !== 'folder' || /\.\w+$/.test(place))
    .map(([kind, put]) => ({ place, kind, put })),
)

/** A site of one text, with something else in one place. */
async function createSite(place: string, put: (path: string) => unknown): Promise<string> {
  const root = createProject({
    'content/hill/text.md': withTitle('The hill is high.'),
    'content/river/text.md': withTitle('The river is cold.'),
  })
  rmSync(join(root, place), { recursive: true, force: true })
  await put(join(root, place))
  return root
}

/** Everything that is read, as every command reads it. */
function listFaults(root: string): readonly string[] {
  const { folders, faults } = findFolders(root)
  const found = [
    ...faults,
    ...folders.flatMap(folder => readFolder(root, folder).faults),
    ...checkTexts(root, new Map()),
  ]
  return found.map(({ ruleId, path, reason }) => `${path} ${ruleId} ${reason}`)
}

describe('What is no file or folder is never opened, and named', () => {
  test.each(cases)('a $kind in place of $place', async ({ place, kind, put }) => {
    const root = await createSite(place, put)
    const expected = /\.\w+$/.test(place) ? 'file' : 'folder'
    expect(listFaults(root)).toContain(
      `${place} file-kind Unexpected ${kind.split(' ')[0]}, expected a ${expected}`,
    )
  })

  test('the real folder of a text may not be elsewhere', async () => {
    const root = await createSite('content/other', () => {})
    renameSync(join(root, 'content/hill'), join(root, 'hill'))
    symlinkSync(join(root, 'hill'), join(root, 'content/hill'))
    expect(listFaults(root)).toEqual(['content/hill file-kind Unexpected link, expected a folder'])
  })
})

describe('No command waits for a pipe', () => {
  test.each(['check', 'ledger'])('%s', async command => {
    const root = await createSite('content/hill/text.md', path => KINDS.pipe?.(path))
    for (const place of PLACES.slice(1, 5)) KINDS.pipe?.(join(root, place))
    const { code, stdout, stderr } = await runScript(`${command}.ts`, root)
    const output = `${stdout}${stderr}`
    expect(code).toBe(1)
    expect(output).not.toMatch(/^ +at /m)
    if (command === 'check')
      for (const place of PLACES.slice(0, 5)) expect(output).toContain(`${place}  Unexpected pipe`)
  })
})
