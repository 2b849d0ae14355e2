import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatLedger, parseLedger } from '../../src/ledger/index.ts'
import type { LedgerClaim } from '../../src/model/ledger.ts'
import { createProject, type Files, withTitle, writeFiles } from '../content/project.ts'
import { ledgerOf, live, redirected, retired } from '../ledger/entries.ts'
import { digestTree, runScript } from './run-script.ts'

const ledger = (root: string, ...words: readonly string[]) => runScript('ledger.ts', root, words)
const lines = (text: string) => text.trimEnd().split('\n')
const read = (root: string, name: string) => readFileSync(join(root, `content/${name}/ledger.json`), 'utf8')

const harbour =
  withTitle(`What changed that year was the lighthouse. When the new lamp was lit you could count the masts from the hill on a clear evening.

They chalked their totals on the school wall, week after week. The baker kept a book of every ship that never came home.

Nobody asked who had paid for the glass, and the council never once mentioned it in its minutes.

My grandmother distrusted the whole business from the start. She said that a light draws more than ships.

The ferry stopped in the winter of that year.`)

const edited =
  withTitle(`The ferry stopped in the winter of that year. What changed that year was the lighthouse. When the new lamp was lit you could count the masts from the hill on a quiet evening.

They chalked their totals on the school wall, week after week.

Nobody asked who had paid for the glass. The council never once mentioned it in its minutes.

My grandmother distrusted the whole business from the start, and she said that a light draws more than ships.

Fog is a better teacher of patience than any sermon.`)

describe('The ledger', () => {
  test('is written for every text that has claims, and then stays as it is', async () => {
    const root = createProject({
      'content/bridge/text.md': withTitle('The bridge will hold. The river will rise.'),
      'content/greeting/text.md': withTitle('Good morning!'),
      'content/hill/text.md': withTitle('The hill is high.'),
    })
    expect(await ledger(root)).toEqual({
      code: 0,
      stderr: '',
      stdout: `content/bridge
  new bridge-hold-tsfp: The bridge will hold.
  new river-rise-fcsq: The river will rise.

content/hill
  new hill-high-ztg0: The hill is high.

3 texts: 2 changed, 1 as before
Commit content/bridge/ledger.json, content/hill/ledger.json, content/ledger.json
`,
    })
    expect(read(root, 'hill')).toBe(
      formatLedger({
        ...ledgerOf(live('hill-high-ztg0', { text: 'The hill is high.' })),
        quotations: [],
      }),
    )
    expect(existsSync(join(root, 'content/greeting/ledger.json'))).toBe(false)
    const before = digestTree(root)
    expect(await ledger(root, '--yes')).toEqual({
      code: 0,
      stderr: '',
      stdout: '3 texts: 0 changed, 3 as before\n',
    })
    expect(digestTree(root)).toEqual(before)
  })

  test('says what became of every claim of an edited text', async () => {
    const root = createProject({ 'content/harbour/text.md': harbour })
    await ledger(root)
    writeFiles(root, {
      'content/harbour/text.md': edited,
      'content/harbour/annotations.yaml': 'claims:\n  - exact: Fog is a better teacher\n    alias: fog\n',
    })
    const { code, stdout } = await ledger(root)
    expect(lines(stdout)).toEqual([
      'content/harbour',
      '  kept 2',
      '  reworded new-lamp-lit-count-qs5b: When the new lamp was lit you could count the masts from the hill on a [-clear-]{+quiet+} evening.',
      '  retired baker-kept-book-ship-never-home-nkw7: The baker kept a book of every ship that never came home.',
      expect.stringMatching(
        /^ {2}split nobody-asked-paid-glass-council-never-once-mentioned-v5yq → nobody-asked-paid-glass-\w+, council-\S+: /,
      ),
      '  reworded grandmother-distrusted-whole-business-aadp: My grandmother distrusted the whole business from the start{+, and she said that a light draws more than ships+}.',
      '  merged said-light-draws-more-ships-tgp9 → grandmother-distrusted-whole-business-aadp: She said that a light draws more than ships.',
      '  moved ferry-stopped-winter-year-q6pf: The ferry stopped in the winter of that year.',
      expect.stringMatching(
        /^ {2}new nobody-asked-paid-glass-\w+: Nobody asked who had paid for the glass\.$/,
      ),
      expect.stringMatching(/^ {2}new council-\S+: The council never once mentioned it in its minutes\.$/),
      '  new fog-better-teacher-patience-d1g5: Fog is a better teacher of patience than any sermon.',
      '  alias fog → fog-better-teacher-patience-d1g5',
      '',
      '1 text: 1 changed, 0 as before',
      'Commit content/harbour/ledger.json, content/ledger.json',
    ])
    expect(code).toBe(0)
    expect(parseLedger(read(root, 'harbour'))).toHaveProperty('ledger')
  })

  test('records the day that it is', async () => {
    const root = createProject({ 'content/hill/text.md': withTitle('The hill is high.') })
    const days = [Date.now(), Date.now() + 60_000].map(time => new Date(time).toISOString().slice(0, 10))
    await runScript('ledger.ts', root, [], {})
    expect(days).toContain(/"since": "(.*)"/.exec(read(root, 'hill'))?.[1])
  })

  test('is not written again for line ends of another kind', async () => {
    const text = formatLedger(ledgerOf(live('hill-high-ztg0', { text: 'The hill is high.' })))
    const root = createProject({
      'content/hill/text.md': withTitle('The hill is high.'),
      'content/hill/ledger.json': text.replaceAll('\n', '\r\n'),
    })
    await ledger(root)
    const site = join(root, 'content/ledger.json')
    writeFiles(root, { 'content/ledger.json': readFileSync(site, 'utf8').replaceAll('\n', '\r\n') })
    const before = digestTree(root)
    expect((await ledger(root)).stdout).toBe('1 text: 0 changed, 1 as before\n')
    expect(digestTree(root)).toEqual(before)
  })
})

/** Nothing may change, and `stderr` must be this. */
async function expectRefusal(
  root: string,
  expected: readonly (string | RegExp)[],
  flags: readonly string[] = [],
): Promise<void> {
  const before = digestTree(root)
  const { code, stdout, stderr } = await ledger(root, ...flags)
  const matchers = expected.map(line => (typeof line === 'string' ? line : expect.stringMatching(line)))
  expect(lines(stderr)).toEqual(matchers)
  expect(stdout).toBe('')
  expect(code).toBe(1)
  expect(digestTree(root)).toEqual(before)
}

describe('Where only the editor can tell', () => {
  const so = 'And so it was, in every sense.'
  const once = withTitle(`The hill is high. ${so} The masts were counted.`)

  test.each([[['--yes']], [[]]])('nothing is asked or written with %j and no terminal', async flags => {
    const root = createProject({ 'content/hill/text.md': once.replace(so, `${so} ${so}`) })
    await ledger(root)
    writeFiles(root, {
      'content/hill/text.md': once,
      'content/new/text.md': withTitle('The river will rise.'),
    })
    const candidates = ['1  in ¶1, after “The hill is high.”:', '   the same words']
    await expectRefusal(
      root,
      [
        'content/hill: which claim is sense-wf5c now?',
        '   It said in ¶1, after “The hill is high.”:',
        `   “${so}”`,
        ...candidates,
        '0  none of them: retire it',
        '   (also in question: sense-fw5c)',
        '',
        'content/hill: which claim is sense-fw5c now?',
        `   It said in ¶1, after “${so}”:`,
        `   “${so}”`,
        ...candidates,
        '0  none of them: retire it',
        '   (also in question: sense-wf5c)',
        '',
        '2 questions: no ledger was written. To answer, run `npm run ledger` in a terminal, without --yes',
      ],
      flags,
    )
  })

  test('both candidates are named', async () => {
    const root = createProject({ 'content/hill/text.md': once })
    await ledger(root)
    const moved = withTitle(
      `${so} Fog is a better teacher than a sermon.\n\nThe baker kept a book of ships. ${so}`,
    )
    writeFiles(root, { 'content/hill/text.md': moved })
    const { stderr, code } = await ledger(root, '--yes')
    expect(stderr).toContain('1  in ¶1, as the first claim:\n   the same words\n')
    expect(stderr).toContain('2  in ¶2, after “The baker kept a book of ships.”:\n   the same words\n')
    expect(code).toBe(1)
  })
})

const [hold, rise] = ['The bridge will hold.', 'The river will rise.']
const bridge = withTitle(`${hold} ${rise}`)
const first = live('hold', { text: hold, after: 'rise' })
const second = live('rise', { text: rise, before: 'hold' })
const withLedger = (...claims: readonly LedgerClaim[]) => formatLedger(ledgerOf(...claims))

describe('A ledger is never overwritten', () => {
  const both = withLedger(first, second)
  const restore = /^ {2}(Restore|Settle the conflict|Bring Postil up to date)/
  test.each<[string, string, RegExp]>([
    [
      'an id twice',
      withLedger(first, second, retired('rise')),
      /:\d+:\d+ .*`rise`.*first is on line 13.*\(ledger-id-twice\)/,
    ],
    [
      'redirects in a loop',
      withLedger(first, second, redirected('a', ['b']), redirected('b', ['a'])),
      /:\d+:\d+ .*a → b → a.*\(ledger-loop\)/,
    ],
    [
      'a redirect to nothing',
      withLedger(first, second, redirected('a', ['gone'])),
      /:\d+:\d+ .*`gone`.*\(ledger-reference\)/,
    ],
    [
      'a claim twice',
      withLedger(live('hold', { text: hold }), live('held', { text: hold })),
      /:11:5 .*same words.*first is on line 4.*\(ledger-claim-twice\)/,
    ],
    [
      'a conflict marker',
      both.replace('    {\n      "id": "rise"', '<<<<<<< ours\n    {\n      "id": "rise"'),
      /:12:1 .*\(merge-conflict\)/,
    ],
    ['a newer format', both.replace('"format": 2', '"format": 3'), /:2:13 .*\(ledger-format\)/],
    ['no JSON', both.slice(0, -4), /:\d+:\d+ .*\(ledger-syntax\)/],
    ['a field that is missing', both.replace('"since"', '"sinse"'), /:4:5 .*since.*\(ledger-schema\)/],
  ])('that has %s', async (_, text, fault) => {
    const root = createProject({
      'content/bridge/text.md': bridge,
      'content/bridge/ledger.json': text,
      'content/hill/text.md': withTitle('The hill is high.'),
    })
    const { stderr } = await ledger(root)
    const [reason = ''] = lines(stderr)
    expect(reason).toMatch(/^content\/bridge\/ledger\.json:/)
    expect(reason).toMatch(fault)
    await expectRefusal(
      root,
      lines(stderr).map((line, i) => (i % 2 === 0 ? line : restore)),
    )
  })

  test('as long as any text is at fault, and every fault is said', async () => {
    const root = createProject({
      'content/bridge/text.md': bridge,
      'content/hill/text.md': withTitle('The hill is <b>high.'),
      'content/tide/text.md': withTitle('The tide is low.'),
      'content/tide/annotations.yaml': 'claims:\n  - exact: "low\n',
    })
    await expectRefusal(root, [
      /^content\/hill\/text\.md:5:13 .*\(html-raw\)$/,
      /^ {2}Write Markdown/,
      /^content\/tide\/annotations\.yaml:3:1 .*\(yaml-syntax\)$/,
      /^ {2}Correct the YAML/,
    ])
  })

  test('where there is nothing to read', async () => {
    await expectRefusal(createProject({}), [/^content .*\(folder-empty\)$/, /^ {2}Put a `text\.md`/])
  })
})

describe('An alias is refused', () => {
  const old = retired('old-claim', { aliases: ['former'], before: 'hold' })
  const files = (alias: string): Files => ({
    'content/bridge/text.md': bridge,
    'content/bridge/annotations.yaml': `claims:\n  - exact: The bridge will\n    alias: ${alias}\n`,
    'content/bridge/ledger.json': withLedger(first, second, old),
    'content/hill/text.md': withTitle('The hill is high.'),
  })

  test.each([
    ['another claim', 'rise', '`rise` (“The river will rise.”)'],
    ['a claim that is gone', 'old-claim', '`old-claim` (“Words of old-claim.”)'],
    ['a claim that went by it once', 'former', '`old-claim` (“Words of old-claim.”)'],
    ['a text', 'hill', 'is taken'],
    ['the site', 'search', 'is taken'],
    ['the page', 'claims', 'is taken'],
  ])('that is the name of %s', async (_, alias, owner) => {
    const root = createProject(files(alias))
    const { stderr } = await ledger(root)
    expect(stderr).toContain(owner)
    await expectRefusal(root, [
      new RegExp(`^content/bridge/annotations\\.yaml:3:12 .*\`${alias}\`.*\\(alias-taken\\)$`),
      /^ {2}Choose another alias/,
    ])
  })
})

describe('A wrong call', () => {
  const root = () => createProject({ 'content/bridge/text.md': bridge })

  test.each([
    [['--no'], 'Unexpected option --no, expected --yes'],
    [['--yes', '--yes'], 'Unexpected --yes twice, expected it once'],
    [['content'], 'Unexpected argument content'],
  ])('with %j writes nothing', async (flags, reason) => {
    const folder = root()
    expect(await ledger(folder, ...flags)).toEqual({
      code: 2,
      stdout: '',
      stderr: `${reason}\n  npm run ledger -- --help lists what there is.\n`,
    })
    expect(existsSync(join(folder, 'content/bridge/ledger.json'))).toBe(false)
  })

  test.each(['now', '-1', '1.5', '253402300800'])('with SOURCE_DATE_EPOCH=%s writes nothing', async value => {
    const folder = root()
    const { code, stderr } = await runScript('ledger.ts', folder, [], { SOURCE_DATE_EPOCH: value })
    expect(stderr).toBe(
      `Unexpected SOURCE_DATE_EPOCH ${value}, expected seconds since 1970, such as 1767225600\n`,
    )
    expect(code).toBe(2)
    expect(existsSync(join(folder, 'content/bridge/ledger.json'))).toBe(false)
  })
})

describe('An entry whose words stand elsewhere', () => {
  const annotations = 'notes:\n  - exact: boat\n    body: A note.\n'
  const [baker, council] = [
    'The baker kept a book of every boat.',
    'Nobody asked who had paid for the glass.',
  ]
  const moved = withTitle(`${baker.replace('boat', 'sailor')}\n\n${council} A boat was drawn there.`)

  test('is asked about, and nothing is written without an answer', async () => {
    const root = createProject({
      'content/hill/text.md': withTitle(`${baker}\n\n${council}`),
      'content/hill/annotations.yaml': annotations,
    })
    expect((await ledger(root)).code).toBe(0)
    expect(read(root, 'hill')).toMatch(
      /"places": \[\n {4}\{ "exact": "boat",\n {6}"start": \{ "id": "baker-\S+", "offset": 31 \} \}\n {2}\]/,
    )
    const checked = await runScript('check.ts', root, [])
    expect(checked).toMatchObject({ code: 0, stdout: '1 text, 0 messages\n' })

    writeFiles(root, { 'content/hill/text.md': moved })
    await expectRefusal(
      root,
      [
        'content/hill/annotations.yaml: is “boat” (note 1) meant where it stands now?',
        '   It stood in ¶1, and what became of that is not where it stands:',
        `   “${baker}”`,
        '1  yes, in ¶2:',
        '   “A boat was drawn there.”',
        '0  no: write nothing',
        '',
        '1 question: no ledger was written. To answer, run `npm run ledger` in a terminal, without --yes',
      ],
      ['--yes'],
    )
    const { code, stdout } = await runScript('check.ts', root, [])
    expect(code).toBe(1)
    expect(stdout).toContain(
      'content/hill/annotations.yaml:2:12  Unexpected place of “boat” in ¶2 (“A boat was drawn there.”), ' +
        'expected what became of ¶1 (“The baker kept a book of every boat.”), where the words stood (annotation-moved)',
    )
  })

  test('is no longer asked about once it quotes other words, or is gone', async () => {
    for (const later of [annotations.replace('boat', 'A boat'), 'notes:\n']) {
      const root = createProject({
        'content/hill/text.md': withTitle(`${baker}\n\n${council}`),
        'content/hill/annotations.yaml': annotations,
      })
      await ledger(root)
      writeFiles(root, { 'content/hill/text.md': moved, 'content/hill/annotations.yaml': later })
      expect((await ledger(root, '--yes')).code).toBe(0)
      expect(read(root, 'hill')).not.toContain('"exact": "boat"')
      expect((await runScript('check.ts', root, [])).code).toBe(0)
    }
  })

  test('needs a newer Postil than one that knows no places', async () => {
    const root = createProject({
      'content/hill/text.md': withTitle(council),
      'content/hill/annotations.yaml': 'notes:\n  - exact: glass\n    body: A note.\n',
    })
    await ledger(root)
    const old = read(root, 'hill')
      .replace('"format": 2', '"format": 1')
      .replace(/,\n {2}"places".*?\n {2}\]/s, '')
    writeFiles(root, { 'content/hill/ledger.json': old })
    expect((await runScript('check.ts', root, [])).code).toBe(0)
    expect((await ledger(root, '--yes')).code).toBe(0)
    expect(read(root, 'hill')).toContain('"format": 2')
  })
})
