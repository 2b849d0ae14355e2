import { EventEmitter } from 'node:events'
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { LoaderContext } from 'astro/loaders'
import { beforeEach, describe, expect, test } from 'vitest'
import { type TextReader, textLoader } from '../../src/content/index.ts'
import { readFiles } from '../../src/content/read-text.ts'
import { ContentError } from '../../src/faults/index.ts'
import { formatLedger } from '../../src/ledger/index.ts'
import type { Reading } from '../../src/model/index.ts'
import { CONTENT_READ } from '../../src/progress/content-read.ts'
import { ledgerOf, live } from '../ledger/entries.ts'
import { createProject, type Files, withTitle, writeFiles } from './project.ts'

interface Entry {
  readonly id: string
  readonly data: { readonly reading: Reading }
  readonly body: string
  readonly digest: string
  readonly filePath: string
  readonly rendered: { readonly html: string }
}

const LOCK: Files = { 'package-lock.json': '{}' }
const TWO: Files = {
  ...LOCK,
  'content/one/text.md': withTitle('The first text.'),
  'content/two/text.md': withTitle('The second text.'),
}

const LEDGER = 'content/one/ledger.json'
/** A ledger of one claim. */
const promise = (id: string, text = 'The first text.') => formatLedger(ledgerOf(live(id, { text })))

let store: Map<string, Entry>
let stored: string[]
let log: string[]
let watcher: Watcher

class Watcher extends EventEmitter {
  readonly added: string[] = []
  add(path: string): void {
    this.added.push(path)
  }
}

beforeEach(() => {
  store = new Map()
  stored = []
  log = []
  watcher = new Watcher()
})

/** As much of what Astro gives a loader as this one uses. */
function createContext(root: string, isDev = false, base = '/'): LoaderContext {
  const context = {
    config: { root: pathToFileURL(`${root}/`), base },
    store: {
      get: (id: string) => store.get(id),
      set: (entry: Entry) => {
        stored.push(entry.id)
        store.set(entry.id, entry)
      },
      delete: (id: string) => store.delete(id),
      keys: () => [...store.keys()],
      values: () => [...store.values()],
    },
    logger: Object.fromEntries(
      ['info', 'warn', 'error'].map(level => [level, (text: string) => log.push(`${level}: ${text}`)]),
    ),
    generateDigest: (text: string) => `digest of ${text}`,
    parseData: async ({ data }: { data: unknown }) => data,
    ...(isDev && { watcher }),
  }
  return context as unknown as LoaderContext
}

/** Reads in the thread of the test: another takes half a second to start. */
const HERE: TextReader = { start: () => {}, read: readFiles, close: () => {} }

const load = (root: string, isDev = false, base = '/') =>
  textLoader(HERE).load(createContext(root, isDev, base))

/** Report a change as the file watcher does, and wait until it has been dealt with. */
async function change(root: string, files: Files): Promise<void> {
  writeFiles(root, files)
  for (const path of Object.keys(files)) await notify(root, path)
}

async function notify(root: string, path: string, event = 'change'): Promise<void> {
  const count = log.length
  watcher.emit(event, join(root, path))
  while (log.length === count) await new Promise(resolve => setImmediate(resolve))
}

const idsOf = (id: string) => store.get(id)?.data.reading.sentences.map(sentence => sentence.id)
const wordsOf = (id: string) => store.get(id)?.data.reading.paragraphs.map(({ text }) => text)

describe('textLoader', () => {
  test('has a name for Astro’s messages', () => {
    expect(textLoader().name).toBe('postil-texts')
  })

  test('stores each text: its Reading, its Markdown, its article', async () => {
    await load(createProject(TWO))
    expect([...store.keys()]).toEqual(['one', 'two'])
    expect(store.get('one')).toMatchObject({
      id: 'one',
      body: withTitle('The first text.'),
      filePath: 'content/one/text.md',
      data: { reading: { text: { slug: 'one', title: 'A text' } } },
    })
    expect(store.get('two')?.rendered.html).toContain('The second text.')
    expect(log).toEqual([])
  })

  test('refuses links within the site that lead nowhere, and in a preview tells of them', async () => {
    const root = createProject({
      ...TWO,
      'content/one/text.md': withTitle('[To](../two/#p1), [away](../three/), [below](#p9).'),
    })
    await expect(load(root)).rejects.toThrow(
      /content\/one\/text\.md:5:19 {2}.*`\.\.\/three\/`.*\(link-nowhere\)/,
    )
    expect(log).toEqual([expect.stringContaining('Unexpected link to `#p9`')])
    log.length = 0
    await load(root, true)
    expect(log).toEqual([
      expect.stringMatching(/^warn: .*`\.\.\/three\/`/),
      expect.stringMatching(/^warn: .*`#p9`/),
    ])
    expect(store.get('one')?.rendered.html).toContain('href="/two/#p1"')
  })

  test('checks the links of a text again when another has gone', async () => {
    const root = createProject({ ...TWO, 'content/one/text.md': withTitle('[To](../two/).') })
    await load(root)
    rmSync(join(root, 'content/two'), { recursive: true })
    await expect(load(root)).rejects.toThrow('link-nowhere')
  })

  test('skips a text that has not changed', async () => {
    const root = createProject(TWO)
    await load(root)
    writeFiles(root, { 'content/two/text.md': withTitle('The second text, again.') })
    await load(root)
    expect(stored).toEqual(['one', 'two', 'two'])
    expect(wordsOf('two')).toEqual(['The second text, again.'])
  })

  test('reads a text again when the packages have changed', async () => {
    const root = createProject(TWO)
    await load(root)
    writeFiles(root, { 'package-lock.json': '{ }' })
    await load(root)
    expect(stored).toEqual(['one', 'two', 'one', 'two'])
  })

  test('deletes what is no longer there', async () => {
    const root = createProject(TWO)
    await load(root)
    rmSync(join(root, 'content/one'), { recursive: true })
    await load(root)
    expect([...store.keys()]).toEqual(['two'])
  })

  test('forgets the old name of a renamed folder', async () => {
    const root = createProject(TWO)
    await load(root)
    renameSync(join(root, 'content/one'), join(root, 'content/three'))
    await load(root)
    expect([...store.keys()].sort()).toEqual(['three', 'two'])
  })

  test('throws every fault of every text, with the place of the first and what to do', async () => {
    const root = createProject({
      ...LOCK,
      'content/one/text.md': withTitle('One <b>word</b>.'),
      'content/two/text.md': 'Words.',
      'content/three/text.md': withTitle('Words.'),
    })
    const error = await load(root).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ContentError)
    expect(error).toMatchObject({
      loc: { file: 'content/one/text.md', line: 5, column: 5 },
      hint: 'Write Markdown instead, or escape the angle bracket with a backslash.',
    })
    expect((error as Error).message.match(/^content\/\S+/gm)).toEqual([
      'content/one/text.md:5:5',
      'content/one/text.md:5:12',
      'content/two/text.md:1:1',
    ])
    expect([...store.keys()]).toEqual(['three'])
  })

  test('keeps the last good entry of a text that has a fault now', async () => {
    const root = createProject(TWO)
    await load(root)
    writeFiles(root, { 'content/one/text.md': withTitle('<b>') })
    await expect(load(root)).rejects.toThrow(ContentError)
    expect(wordsOf('one')).toEqual(['The first text.'])
  })

  test('throws while the fault is there, however often it is asked', async () => {
    const root = createProject({ ...LOCK, 'content/one/text.md': withTitle('<b>') })
    for (let i = 0; i < 2; i += 1) await expect(load(root)).rejects.toThrow('Unexpected raw HTML')
  })

  test('throws what is wrong with the folders, and leaves the store as it was', async () => {
    const root = createProject(TWO)
    await load(root)
    writeFiles(root, { 'content/One/text.md': withTitle('Another.') })
    await expect(load(root)).rejects.toThrow(
      'content/one  Unexpected folder `one` with the address /one/ of `One`, expected one text an address',
    )
    expect([...store.keys()]).toEqual(['one', 'two'])
  })

  test('throws where there is no text', async () => {
    await expect(load(createProject(LOCK))).rejects.toThrow('content  Unexpected empty folder')
  })

  test('warns of what is no fault, each time it loads', async () => {
    const root = createProject({ ...LOCK, 'content/one/text.md': withTitle('One\u200B.') })
    await load(root)
    log.length = 0
    await load(root)
    expect(log).toEqual([
      'warn: content/one/text.md:5:4  Unexpected invisible character U+200B, expected visible words (invisible-character)\n  Take the character out if the author did not mean it.',
    ])
    expect([...store.keys()]).toEqual(['one'])
  })

  test.each([
    ['/', '/one/'],
    ['/postil', '/postil/one/'],
    ['/postil/', '/postil/one/'],
  ])('links claims below the base %s', async (base, address) => {
    await load(createProject(TWO), false, base)
    expect(store.get('one')?.rendered.html).toContain(`href="${address}first-text-`)
  })

  test('reads a text again when the base has changed', async () => {
    const root = createProject(TWO)
    await load(root)
    await load(root, false, '/postil')
    expect(stored).toEqual(['one', 'two', 'one', 'two'])
  })

  test('reads a text again when its ledger comes, changes and goes', async () => {
    const root = createProject(TWO)
    await load(root)
    for (const id of ['first', 'foremost']) {
      writeFiles(root, { [LEDGER]: promise(id) })
      await load(root)
      expect(idsOf('one')).toEqual([id])
    }
    rmSync(join(root, LEDGER))
    await load(root)
    expect(idsOf('one')).toEqual([expect.stringMatching(/^first-text-/)])
    expect(stored).toEqual(['one', 'two', 'one', 'one', 'one'])
  })

  test('throws what is wrong with a ledger, and that a text is ahead of it', async () => {
    const root = createProject({ ...TWO, [LEDGER]: promise('first', 'The first text!') })
    await expect(load(root)).rejects.toThrow(
      'content/one/text.md:5:1  Unexpected claim “The first text.” in ¶1, expected its words in the ledger (ledger-behind)',
    )
    expect([...store.keys()]).toEqual(['two'])
    writeFiles(root, { [LEDGER]: '{}' })
    await expect(load(root)).rejects.toThrow('content/one/ledger.json:1:1  Unexpected absence of `format`')
  })

  test('throws when a new text takes the name of another’s alias, though that has not changed', async () => {
    const alias = 'claims:\n  - exact: first\n    alias: three\n'
    const root = createProject({ ...TWO, 'content/one/annotations.yaml': alias })
    await load(root)
    writeFiles(root, { 'content/three/text.md': withTitle('The third text.') })
    await expect(load(root)).rejects.toThrow(
      'content/one/annotations.yaml:3:12  Unexpected alias `three`, which is taken',
    )
  })
})

describe('In a live preview, textLoader', () => {
  test('watches content/', async () => {
    const root = createProject(TWO)
    await load(root, true)
    expect(watcher.added).toEqual([join(root, 'content')])
  })

  test('reads a text again when its words change', async () => {
    const root = createProject(TWO)
    await load(root, true)
    await change(root, { 'content/two/text.md': withTitle('Other words.') })
    expect(wordsOf('two')).toEqual(['Other words.'])
    expect(stored).toEqual(['one', 'two', 'two'])
    expect(log).toEqual(['info: Read content/two/text.md again'])
  })

  test('reads a text again when its annotations come, change and go', async () => {
    const root = createProject(TWO)
    const notes = () => store.get('one')?.data.reading.notes.map(({ html }) => html)
    await load(root, true)
    const path = 'content/one/annotations.yaml'
    writeFiles(root, { [path]: 'notes:\n  - exact: first\n    body: A note.\n' })
    await notify(root, path, 'add')
    expect(notes()).toEqual(['<p>A note.</p>'])
    await change(root, { [path]: 'notes:\n  - exact: first\n    body: Another.\n' })
    expect(notes()).toEqual(['<p>Another.</p>'])
    rmSync(join(root, path))
    await notify(root, path, 'unlink')
    expect(notes()).toEqual([])
  })

  test('reads a text again when its evidence changes', async () => {
    const root = createProject(TWO)
    await load(root, true)
    await change(root, { 'content/one/source.txt': 'Something else.' })
    expect(log).toHaveLength(1)
    expect(log[0]).toContain('error: content/one/text.md:1:1  Unexpected absence of `source.sha256`')
    expect(log[0]).toContain(
      'Unexpected “The first text.”, expected “Something else.” as in content/one/source.txt:1:1',
    )
  })

  test('prints a fault and keeps the last good entry, until the fault is gone', async () => {
    const root = createProject(TWO)
    await load(root, true)
    await change(root, { 'content/one/text.md': withTitle('A <b>.') })
    expect(log).toEqual([
      'error: content/one/text.md:5:3  Unexpected raw HTML `<b>`, expected Markdown (html-raw)\n' +
        '  Write Markdown instead, or escape the angle bracket with a backslash.',
    ])
    expect(wordsOf('one')).toEqual(['The first text.'])
    await change(root, { 'content/one/text.md': withTitle('A word.') })
    expect(wordsOf('one')).toEqual(['A word.'])
  })

  test('prints what is wrong with the folders and keeps every entry', async () => {
    const root = createProject(TWO)
    await load(root, true)
    await change(root, { 'content/Two/text.md': withTitle('Another.') })
    expect(log).toHaveLength(1)
    expect(log[0]).toContain('content/two  Unexpected folder `two` with the address /two/ of `Two`')
    expect([...store.keys()]).toEqual(['one', 'two'])
  })

  test('reads a file that is emptied before it is written once, when it is quiet', async () => {
    const root = createProject(TWO)
    await load(root, true)
    writeFiles(root, { 'content/one/text.md': '' })
    watcher.emit('change', join(root, 'content/one/text.md'))
    await change(root, { 'content/one/text.md': withTitle('Written at last.') })
    expect(log).toEqual(['info: Read content/one/text.md again'])
    expect(wordsOf('one')).toEqual(['Written at last.'])
  })

  test('tells whoever listens of each reading: the fault if there is one, and the texts as they show', async () => {
    const root = createProject(TWO)
    const heard: unknown[] = []
    await load(root, true)
    watcher.on(CONTENT_READ, (fault: Error | undefined, readings: readonly Reading[]) => {
      const words = readings.map(({ text, paragraphs }) => `${text.slug}: ${paragraphs[0]?.text}`)
      heard.push([fault?.name, ...words.sort()])
    })
    await change(root, { 'content/one/text.md': withTitle('A <b>.') })
    await change(root, { 'content/one/text.md': withTitle('A word.') })
    expect(heard).toEqual([
      ['ContentError', 'one: The first text.', expect.stringMatching(/^two: /)],
      [undefined, 'one: A word.', expect.stringMatching(/^two: /)],
    ])
  })

  test('watches once, however often Astro loads', async () => {
    const root = createProject(TWO)
    await load(root, true)
    await load(root, true)
    await change(root, { 'content/one/text.md': withTitle('Words.') })
    expect(log).toEqual(['info: Read content/one/text.md again'])
  })

  test('takes in a new text, and forgets one that is gone', async () => {
    const root = createProject(TWO)
    await load(root, true)
    writeFiles(root, { 'content/three/text.md': withTitle('The third text.') })
    await notify(root, 'content/three/text.md', 'add')
    expect(wordsOf('three')).toEqual(['The third text.'])
    rmSync(join(root, 'content/three'), { recursive: true })
    await notify(root, 'content/three/text.md', 'unlink')
    expect([...store.keys()]).toEqual(['one', 'two'])
  })

  test('shows a text that is ahead of its ledger, and warns until it has been updated', async () => {
    const root = createProject({ ...TWO, [LEDGER]: promise('first') })
    await load(root, true)
    expect(log).toEqual([])
    writeFiles(root, { 'content/one/text.md': withTitle('The first text. It goes on.') })
    watcher.emit('change', join(root, 'content/one/text.md'))
    while (log.at(-1) !== 'info: Read content/one/text.md again') await new Promise(setImmediate)
    const warning =
      'warn: content/one/text.md:5:17  Unexpected claim “It goes on.” in ¶1, expected its words in the ledger (ledger-behind)\n' +
      '  Run `npm run ledger`, and commit what it writes.'
    expect(log).toEqual([warning, 'info: Read content/one/text.md again'])
    expect(idsOf('one')).toEqual(['first', expect.stringMatching(/^goes-/)])
    await load(root, true)
    expect(log.slice(2)).toEqual([warning])
    await expect(load(root)).rejects.toThrow('(ledger-behind)')
  })

  test('reads a text again when its ledger changes', async () => {
    const root = createProject({ ...TWO, [LEDGER]: promise('first') })
    await load(root, true)
    await change(root, { [LEDGER]: promise('foremost') })
    expect(log).toEqual(['info: Read content/one/ledger.json again'])
    expect(idsOf('one')).toEqual(['foremost'])
    await change(root, { [LEDGER]: '[' })
    expect(log.at(-1)).toContain('error: content/one/ledger.json:1:2  Unexpected end of the file')
    expect(idsOf('one')).toEqual(['foremost'])
  })

  test('cares for no other file', async () => {
    const root = createProject(TWO)
    await load(root, true)
    const paths = [
      'content/one/draft.md',
      'content/one/old/text.md',
      'content/text.md',
      'text.md',
      'src/text.md',
    ]
    writeFiles(root, Object.fromEntries(paths.map(path => [path, 'Words.'])))
    for (const path of paths) watcher.emit('change', join(root, path))
    await change(root, { 'content/one/text.md': withTitle('Words.') })
    expect(log.filter(line => !line.includes('(file-unread)'))).toEqual([
      'info: Read content/one/text.md again',
    ])
  })
})

test('A ledger of the site that can’t be read keeps a build from ending well', async () => {
  const root = createProject({ ...TWO, 'content/ledger.json': '{' })
  await expect(load(root)).rejects.toThrow('content/ledger.json:1:2  Unexpected end of the file')
})
