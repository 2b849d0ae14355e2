import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CallError } from '../../scripts/lib/command/call-error.ts'
import { COMMANDS } from '../../scripts/lib/command/commands.ts'
import { readCall } from '../../scripts/lib/command/read-call.ts'
import { readLedgerOptions } from '../../scripts/lib/ledger/read-ledger-options.ts'
import { takeLedgers } from '../../scripts/lib/ledger/take-ledgers.ts'
import { checkTexts, readSiteLedger, readText, type TextReader } from '../../src/content/index.ts'
import { readFiles } from '../../src/content/read-text.ts'
import { listFacets, listFormerPages, listPages } from '../../src/export/index.ts'
import { ContentError } from '../../src/faults/index.ts'
import { createProject, withTitle, writeFiles } from '../content/project.ts'
import { createRandom, STRANGE_SENTENCES } from '../ledger/random-edits.ts'
import { digestTree } from './run-script.ts'

/** Reads here: a thread for each call would take longer than all that it does. */
const READER: TextReader = { start() {}, read: readFiles, close() {} }

/** What `npm run ledger -- --yes` does and says, without a process of its own, on 2026-01-01. */
async function ledger(root: string, ...words: readonly string[]) {
  try {
    const { decisions } = readLedgerOptions(readCall(COMMANDS.ledger, ['--yes', ...words]))
    const { isDone, lines } = await takeLedgers(root, { decisions, today: '2026-01-01', reader: READER })
    return { code: isDone ? 0 : 1, stderr: isDone ? '' : lines.join('\n') }
  } catch (error) {
    if (!(error instanceof ContentError || error instanceof CallError)) throw error
    return { code: error instanceof CallError ? 2 : 1, stderr: error.message }
  }
}

/** Every text that is there, as a build reads it. */
function readAll(root: string) {
  const names = readdirSync(join(root, 'content'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
  return names.flatMap(name => {
    const { reading, html = '' } = readText(root, `content/${name}`)
    return reading ? [{ reading, html }] : []
  })
}

/** What a fragment may name on the page; of what is counted there may be fewer later, and a reader is told so. */
const listFragments = (html: string) =>
  [...html.matchAll(/ id="([^"]+)"/g)]
    .map(([, id = '']) => id)
    .filter(id => !/^(p|note-|ref-)\d+(~|$)/.test(id))

/** What a build would make of a project, and what it would refuse. */
interface Built {
  readonly addresses: ReadonlyMap<string, string>
  readonly faults: readonly string[]
}

/**
 * Every address of the pages that a build would make, and every fragment of the texts, with what it is: what a former one
 * shows or leads to.
 */
function build(root: string): Built {
  const texts = readAll(root)
  const readings = texts.map(({ reading }) => reading)
  const read = readSiteLedger(root)
  const known = 'faults' in read ? [] : (read.ledger?.texts ?? [])
  const fragments = new Map(texts.map(({ reading, html }) => [reading.text.slug, listFragments(html)]))
  const live = readings.flatMap(reading => {
    const { slug } = reading.text
    const pages = listPages(reading).map(page => [
      `${slug}/${page.name}/`,
      page.kind === 'live' ? page.sentence.text : page.entry.text,
    ])
    const parts = [
      '',
      'claims/',
      'map/',
      'source/',
      ...listFacets(reading).map(({ name }) => `claims/${name}/`),
    ]
    const places = fragments.get(slug)?.map(id => [`${slug}/#${id}`, 'place']) ?? []
    return [...parts.map(part => [`${slug}/${part}`, 'page']), ...pages, ...places]
  })
  const former = listFormerPages(known, readings).flatMap(page => {
    if (page.kind !== 'moved')
      return [[page.path, page.kind === 'withdrawn' ? `withdrawn ${page.claim?.text ?? ''}` : 'none']]
    // A fragment goes along.
    const places = page.to === `${page.text.name}/` ? (fragments.get(page.text.name) ?? []) : []
    return [[page.path, `→ ${page.to}`], ...places.map(id => [`${page.path}#${id}`, `→ ${page.to}#${id}`])]
  })
  const all = [...live, ...former].map(([path = '', what = '']) => [path, what] as const)
  expect(new Set(all.map(([path]) => path)).size).toBe(all.length)
  const faults = checkTexts(root, new Map(readings.map(reading => [reading.text.slug, reading])))
  return { addresses: new Map(all), faults: faults.map(({ ruleId }) => ruleId) }
}

const listAddresses = (root: string) => build(root).addresses
const listFaults = (root: string) => build(root).faults

const lostIn = (before: Iterable<string>, after: ReadonlyMap<string, string>) =>
  [...before].filter(path => !after.has(path))
const lost = (before: Iterable<string>, root: string) => lostIn(before, listAddresses(root))

const files = {
  'content/a/text.md': withTitle(
    'The bridge will hold. The river will rise.\n\nNobody asked who had paid for “the glass of the whole long hall”.',
  ),
  'content/a/annotations.yaml': 'claims:\n  - exact: The river\n    stance: conceded\n    alias: river\n',
  'content/b/text.md': withTitle('The hill is high. The masts were counted.'),
}

test('Every address answers after a rename with an edit, a chain of them, and the way back', async () => {
  const root = createProject(files)
  await ledger(root)
  const first = listAddresses(root)
  const words = readFileSync(join(root, 'content/a/text.md'), 'utf8')
  renameSync(join(root, 'content/a'), join(root, 'content/c'))
  writeFiles(root, {
    'content/c/text.md': words.replace('The bridge will hold.', 'The old bridge will hold.'),
  })
  expect(listFaults(root)).toContain('text-gone')
  const before = digestTree(root)
  expect((await ledger(root)).stderr).toContain('npm run ledger -- --moved a=c')
  expect(digestTree(root)).toEqual(before)
  expect((await ledger(root, '--moved', 'a=c')).code).toBe(0)
  expect(listFaults(root)).toEqual([])
  expect(lost(first.keys(), root)).toEqual([])
  renameSync(join(root, 'content/c'), join(root, 'content/d'))
  await ledger(root, '--moved', 'c=d')
  const second = listAddresses(root)
  expect(lost(first.keys(), root)).toEqual([])
  expect(second.get('a/river/')).toBe('→ d/river/')
  expect(second.get('a/claims/conceded/')).toBe('→ d/claims/conceded/')
  renameSync(join(root, 'content/d'), join(root, 'content/a'))
  expect((await ledger(root, '--moved', 'd=a')).code).toBe(0)
  expect(lost(second.keys(), root)).toEqual([])
  expect(listAddresses(root).get('c/river/')).toBe('→ a/river/')
  expect(listFaults(root)).toEqual([])
})

test('Every address of a withdrawn text says what it said, or no word, until it comes back', async () => {
  const root = createProject(files)
  await ledger(root)
  const first = listAddresses(root)
  const stored = ['text.md', 'annotations.yaml', 'ledger.json'].map(name => [
    `content/a/${name}`,
    readFileSync(join(root, 'content/a', name), 'utf8'),
  ])
  rmSync(join(root, 'content/a'), { recursive: true })
  expect((await ledger(root, '--withdraw', 'a')).code).toBe(0)
  // Its page says that it was withdrawn, whatever the fragment.
  const pages = [...first.keys()].filter(path => !path.startsWith('a/#'))
  expect(lost(pages, root)).toEqual([])
  expect(listAddresses(root).get('a/river/')).toBe('withdrawn The river will rise.')
  await ledger(root, '--withdraw', 'a', '--without-words')
  expect(readFileSync(join(root, 'content/ledger.json'), 'utf8')).not.toContain('The river will rise')
  expect(lost(pages, root)).toEqual([])
  renameSync(join(root, 'content/b'), join(root, 'content/a'))
  const { stderr, code } = await ledger(root, '--moved', 'b=a')
  expect([code, stderr]).toEqual([1, expect.stringContaining('(ledger-lost)')])
  renameSync(join(root, 'content/a'), join(root, 'content/b'))
  writeFiles(root, Object.fromEntries(stored))
  await ledger(root)
  expect(listAddresses(root)).toEqual(first)
})

test.each([
  ['a=c', '--moved', /expected its folder to be gone/],
  ['x=a', '--moved', /expected the name of a text that was published/],
  ['a', '--moved', /expected two names such as old=new/],
  ['a', '--withdraw', /expected its folder to be gone/],
])('A call with %s for %s is wrong', async (value, flag, message) => {
  const root = createProject(files)
  await ledger(root)
  const { code, stderr } = await ledger(root, flag, value)
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
})

test('Two texts can’t change their names, and a ledger that is gone is missed', async () => {
  const root = createProject(files)
  await ledger(root)
  for (const [from, to] of [
    ['a', 'x'],
    ['b', 'a'],
    ['x', 'b'],
  ] as const) {
    renameSync(join(root, 'content', from), join(root, 'content', to))
  }
  expect(listFaults(root)).toEqual(['ledger-lost', 'ledger-lost'])
  expect((await ledger(root)).code).toBe(1)
})

test('The only text there is may be withdrawn', async () => {
  const root = createProject({ 'content/a/text.md': withTitle('The hill is high.') })
  await ledger(root)
  const first = listAddresses(root)
  rmSync(join(root, 'content/a'), { recursive: true })
  expect((await ledger(root)).stderr).toContain('npm run ledger -- --withdraw a')
  expect(await ledger(root, '--withdraw', 'a')).toEqual({ code: 0, stderr: '' })
  expect(listFaults(root)).toEqual([])
  expect(
    lost(
      [...first.keys()].filter(path => !path.includes('#')),
      root,
    ),
  ).toEqual([])
})

test('A text that was never published is renamed without a question', async () => {
  const root = createProject(files)
  await ledger(root)
  writeFiles(root, { 'content/draft/text.md': withTitle('Fog is a better teacher.') })
  renameSync(join(root, 'content/draft'), join(root, 'content/other'))
  expect((await ledger(root)).code).toBe(0)
})

test('What two branches promise is promised after their merge', async () => {
  const root = createProject(files)
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
      cwd: root,
      stdio: 'pipe',
    })
  const commit = () => {
    git('add', '-A')
    git('commit', '-qm', 'next')
  }
  await ledger(root)
  git('init', '-qb', 'main')
  commit()
  git('checkout', '-qb', 'other')
  renameSync(join(root, 'content/a'), join(root, 'content/c'))
  await ledger(root, '--moved', 'a=c')
  commit()
  const promised = [...listAddresses(root).keys()]
  git('checkout', '-q', 'main')
  rmSync(join(root, 'content/b'), { recursive: true })
  writeFiles(root, { 'content/bb/text.md': withTitle('Bread rises because yeast eats sugar.') })
  await ledger(root, '--withdraw', 'b')
  commit()
  promised.push(...listAddresses(root).keys())
  try {
    git('merge', '-q', 'other', '-m', 'merge')
  } catch {
    // The command reads both sides of a conflict.
  }
  expect(await ledger(root)).toMatchObject({ code: 0, stderr: '' })
  const { addresses, faults } = build(root)
  expect(faults).toEqual([])
  expect(
    lostIn(
      promised.filter(path => !path.startsWith('b/#')),
      addresses,
    ),
  ).toEqual([])
  expect(promised.filter(path => path.startsWith('c/#')).length).toBeGreaterThan(3)
})

test.each(Array.from({ length: 25 }, (_, seed) => [seed]))(
  'Every address answers after edits (seed %i)',
  async seed => {
    const random = createRandom(seed + 1)
    const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
    const write = (root: string, sentences: readonly string[]) => {
      const [said = ''] = sentences
      const stance = pick(['conceded', 'entertained'])
      writeFiles(root, {
        'content/a/text.md': withTitle(sentences.join('\n\n')),
        'content/a/annotations.yaml': `claims:\n  - exact: ${JSON.stringify(said)}\n    stance: ${stance}\n`,
      })
    }
    const root = createProject({})
    let sentences = STRANGE_SENTENCES.slice(0, 5)
    const promised = new Set<string>()
    for (let edition = 0; edition < 4; edition += 1) {
      write(root, sentences)
      expect((await ledger(root)).code).toBe(0)
      const { addresses, faults } = build(root)
      expect(faults).toEqual([])
      expect(lostIn(promised, addresses)).toEqual([])
      for (const path of addresses.keys()) promised.add(path)
      const rest = sentences.filter(() => random() < 0.7)
      const fresh = STRANGE_SENTENCES.filter(sentence => !sentences.includes(sentence) && random() < 0.4)
      sentences = [
        ...fresh,
        ...rest,
        ...(rest.length + fresh.length === 0 ? [STRANGE_SENTENCES[0] ?? ''] : []),
      ]
    }
  },
)
