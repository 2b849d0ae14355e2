import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkTexts, readSiteLedger, readText, siteLedgerLoader } from '../../../src/content/index.ts'
import { formatSiteLedger } from '../../../src/ledger/index.ts'
import { liveText, siteOf } from '../../ledger/site/texts.ts'
import { createProject, type Files, withTitle, writeFiles } from '../project.ts'

const PATH = 'content/ledger.json'
const SITE = siteOf(liveText('hill', ['a']), liveText('tide', ['b']))
const TEXT = formatSiteLedger(SITE)
const conflict = (ours: string, theirs: string) => `<<<<<<< ours\n${ours}=======\n${theirs}>>>>>>> theirs\n`

/** `path:line:column rule` of each fault. */
function listFaults(files: Files, present?: ReadonlySet<string>): readonly string[] {
  const read = readSiteLedger(createProject(files), { present })
  return 'faults' in read ? read.faults.map(describeFault) : []
}

function describeFault({ path, place, ruleId }: ReturnType<typeof checkTexts>[number]): string {
  const at = place && 'line' in place ? `:${place.line}:${place.column}` : ''
  return `${path}${at} ${ruleId}`
}

describe('readSiteLedger', () => {
  test('reads what is there, and finds each text in it', () => {
    const read = readSiteLedger(createProject({ [PATH]: TEXT }))
    expect(read).toMatchObject({ ledger: SITE })
    expect('ledger' in read && read.pointOf('tide')).toMatchObject({
      line: TEXT.split('\n').findIndex(line => line.includes('"tide"')) + 1,
    })
  })

  test('takes a site without one for a young one', () => {
    const read = readSiteLedger(createProject({ 'content/a/text.md': '' }))
    expect(read).toMatchObject({ ledger: undefined })
    expect('ledger' in read && read.pointOf('a')).toBeUndefined()
  })

  test.each([
    ['no text', new Uint8Array([0xff]), ['content/ledger.json:1:1 file-bytes']],
    ['no JSON', '{"format": ,', ['content/ledger.json:1:12 ledger-syntax']],
    ['a conflict', conflict(TEXT, TEXT), ['content/ledger.json:1:1 site-ledger-conflict']],
    [
      'a character that no page may have',
      TEXT.replace('Words of a.', 'Words\\u0007.'),
      [expect.stringMatching(/^content\/ledger\.json:\d+:\d+ character-control$/)],
    ],
  ])('says what is wrong with %s', (_, content, faults) => {
    expect(listFaults({ [PATH]: content })).toEqual(faults)
  })

  test('says that it is no file', () => {
    const root = createProject({})
    mkdirSync(join(root, PATH), { recursive: true })
    expect(readSiteLedger(root)).toMatchObject({ faults: [{ ruleId: 'file-kind', path: PATH }] })
  })

  test('merges the sides of a conflict for whoever knows the folders', () => {
    const present = new Set(['hill', 'tide'])
    const [hill, tide] = [siteOf(liveText('hill', ['a'])), siteOf(liveText('tide', ['b']))]
    const file = conflict(formatSiteLedger(hill), formatSiteLedger(tide))
    const read = readSiteLedger(createProject({ [PATH]: file }), { present })
    expect('ledger' in read && read.ledger?.texts.map(({ name }) => name)).toEqual(['hill', 'tide'])
    expect('ledger' in read && read.pointOf('hill')).toBeUndefined()
    expect(listFaults({ [PATH]: conflict('{}\n', TEXT) }, present)).toEqual([`${PATH} ledger-syntax`])
    expect(listFaults({ [PATH]: conflict(TEXT, '{}\n') }, present)).toEqual([`${PATH} ledger-syntax`])
  })

  test('reads the sides from git, where it has them', () => {
    const root = createProject({ [PATH]: formatSiteLedger(siteOf()) })
    const git = (...call: readonly string[]) => {
      const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main']
      execFileSync('git', [...who, ...call], { cwd: root, stdio: 'ignore' })
    }
    const commit = (name: string) => {
      writeFiles(root, { [PATH]: formatSiteLedger(siteOf(liveText(name, ['a']))) })
      git('commit', '-qam', name)
    }
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'base')
    git('checkout', '-qb', 'other')
    commit('tide')
    git('checkout', '-q', '-')
    commit('hill')
    expect(() => git('merge', '-q', 'other')).toThrow('merge')
    const read = readSiteLedger(root, { present: new Set(['hill', 'tide']) })
    expect('ledger' in read && read.ledger?.texts.map(({ name }) => name)).toEqual(['hill', 'tide'])
  })
})

describe('siteLedgerLoader', () => {
  /** What the store holds after a site was loaded, on top of what it held. */
  async function load(root: string, store = new Map<string, unknown>()) {
    await siteLedgerLoader().load({
      config: { root: new URL(`file://${root}/`) },
      store: {
        has: (id: string) => store.has(id),
        set: (entry: { id: string }) => store.set(entry.id, entry),
      },
      parseData: async ({ data }: { data: unknown }) => data,
    } as never)
    return store
  }

  test('gives all texts as one entry, none where none were published, and keeps the last good ones', async () => {
    const good = await load(createProject({ [PATH]: TEXT }))
    expect([...good.values()]).toEqual([{ id: 'promised', data: { texts: SITE.texts } }])
    expect(await load(createProject({ [PATH]: '{' }), good)).toBe(good)
    expect([...good.values()]).toEqual([{ id: 'promised', data: { texts: SITE.texts } }])
    for (const files of [{}, { [PATH]: '{' }]) {
      expect([...(await load(createProject(files))).values()]).toEqual([
        { id: 'promised', data: { texts: [] } },
      ])
    }
  })
})

describe('checkTexts', () => {
  const LEDGER = {
    format: 1,
    claims: [{ id: 'a', state: 'live', text: 'The hill is high.', paragraphs: [1], since: '2026-01-01' }],
  }
  /** A text that has a ledger. */
  const HILL: Files = {
    'content/hill/text.md': withTitle('The hill is high.'),
    'content/hill/ledger.json': JSON.stringify(LEDGER),
  }
  /** What is said of a site whose only folder is `hill`. */
  function check(files: Files) {
    const root = createProject(files)
    const { reading } = readText(root, 'content/hill')
    return checkTexts(root, new Map([['hill', reading]])).map(describeFault)
  }

  test.each([
    ['a site that remembers nothing', HILL, [`${PATH} site-ledger-absent`]],
    ['a site that has promised nothing', { 'content/hill/text.md': withTitle('The hill.') }, []],
    ['a ledger that can’t be read', { ...HILL, [PATH]: '{' }, [`${PATH}:1:2 ledger-syntax`]],
    ['a text that is at fault', { 'content/hill/text.md': '', [PATH]: formatSiteLedger(siteOf()) }, []],
    [
      'a text that is gone',
      { ...HILL, [PATH]: formatSiteLedger(siteOf(liveText('hill', ['a']), liveText('tide', ['b']))) },
      [`${PATH}:5:15 site-ledger-behind`, `${PATH}:18:15 text-gone`],
    ],
    [
      'a text that lost an id',
      { ...HILL, [PATH]: formatSiteLedger(siteOf(liveText('hill', ['a', 'b']))) },
      ['content/hill ledger-lost'],
    ],
  ])('says of %s', (_, files, faults) => {
    expect(check(files as Files)).toEqual(faults)
  })
})
