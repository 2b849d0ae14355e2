import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyProject, listFiles, ROOT, shellEnvironment } from './project.ts'
import { digestFiles, replaceContent, run as runAsItIs, withoutProgress } from './run.ts'

const withTitle = (words: string) => `---\ntitle: A text\n---\n\n${words}\n`
const GOOD = withTitle('The bridge will hold. The river will rise.')

type Texts = Parameters<typeof replaceContent>[1]

const cases: readonly {
  readonly name: string
  readonly texts: Texts
  readonly printed: readonly string[]
}[] = [
  {
    name: 'a note whose words are no longer in the text',
    texts: {
      one: {
        'text.md': GOOD,
        'annotations.yaml': 'notes:\n  - exact: The bridge may hold\n    body: A note.\n',
      },
    },
    printed: [
      'content/one/annotations.yaml:2:12  Unexpected quote “The bridge may hold”, which stands nowhere in the text, expected words of the text; the nearest passage is ¶1 “The bridge will hold” (annotation-not-found)',
      '  Copy the words from the text; punctuation and case may differ, the words may not.',
    ],
  },
  {
    name: 'an unknown key in the frontmatter, and raw HTML in another text',
    texts: {
      one: { 'text.md': GOOD.replace('title: A text', 'title: A text\nautor: Me') },
      two: { 'text.md': withTitle('The <b>bridge</b>.') },
      three: { 'text.md': GOOD },
    },
    printed: [
      'content/one/text.md:3:1  Unexpected key `autor`, expected only known keys; the nearest is `author` (schema-key)',
      '  Take the key out, or correct its spelling; content/README.md lists the keys.',
      'content/two/text.md:5:5  Unexpected raw HTML `<b>`, expected Markdown (html-raw)',
      '  Write Markdown instead, or escape the angle bracket with a backslash.',
      'content/two/text.md:5:14  Unexpected raw HTML `</b>`, expected Markdown (html-raw)',
      '  Write Markdown instead, or escape the angle bracket with a backslash.',
    ],
  },
  {
    name: 'broken YAML',
    texts: {
      one: { 'text.md': GOOD, 'annotations.yaml': 'notes:\n  - exact: "bridge\n    body: A note.\n' },
    },
    printed: [
      'content/one/annotations.yaml:4:1  Unexpected YAML, expected valid syntax: Missing closing "quote (yaml-syntax)',
      '  Correct the YAML: indent with spaces, and what belongs together alike. Words with `: ` or ` #` in them need quotation marks, or `>-` and a line of their own.',
    ],
  },
  {
    name: 'words that differ from those saved',
    texts: {
      one: {
        'text.md': `---\ntitle: A text\nsource:\n  sha256: 1d46c0e5a62bf2b0bcdfdc8bb9e0d4b9aadd4ba3c9fd0b3eb4b4d8ccf0d8cbfa\n---\n\nThe *bridge* will hold.\n`,
        'source.txt': 'The bridge will not hold.',
      },
    },
    printed: [
      'content/one/text.md:4:11  Unexpected `source.sha256` 1d46c0e5a62bf2b0bcdfdc8bb9e0d4b9aadd4ba3c9fd0b3eb4b4d8ccf0d8cbfa, expected DIGEST, the SHA-256 of content/one/source.txt (source-sha256)',
      '  Restore `source.txt`, or record the new digest if it was saved anew.',
      'content/one/text.md:7:19  Unexpected “hold.”, expected “not hold.” as in content/one/source.txt:1:17 (source-words)',
      '  Restore the words in `text.md`: Markdown may add structure, never a word.',
    ],
  },
  {
    name: 'two texts with one address',
    texts: { 'a-text': { 'text.md': GOOD }, a_text: { 'text.md': GOOD } },
    printed: [
      'content/a_text  Unexpected folder `a_text` with the address /a-text/ of `a-text`, expected one text an address (folder-address)',
      '  Rename one of the two folders.',
    ],
  },
  {
    name: 'no content at all',
    texts: {},
    printed: [
      'content  Unexpected empty folder, expected at least one text (folder-empty)',
      '  Put a `text.md` with at least a `title` into a folder below `content/`.',
    ],
  },
]

/** Where the site will be served: without it a build says what it leaves out. */
const SERVED = { SITE_URL: 'https://example.org' }

const run = async (...call: Parameters<typeof runAsItIs>) => withoutProgress(await runAsItIs(...call))

let folder: string
const built = () => digestFiles(join(folder, 'dist'))

beforeAll(() => {
  folder = copyProject()
  mkdirSync(join(folder, 'dist/old'), { recursive: true })
  writeFileSync(join(folder, 'dist/index.html'), 'the old site')
  writeFileSync(join(folder, 'dist/old/marker.txt'), 'as it was')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const lines = (text: string) =>
  text
    .replace(/[0-9a-f]{64}(?=, the SHA)/, 'DIGEST')
    .trimEnd()
    .split('\n')

describe('A build refuses', () => {
  for (const { name, texts, printed } of cases) {
    test(`${name}, says each fault once, and leaves the old site as it was`, async () => {
      const before = built()
      replaceContent(folder, texts)
      const { code, stdout, stderr } = await run(folder, ['scripts/build.ts'], SERVED)
      expect(lines(stderr)).toEqual(printed)
      expect(stdout).toBe('')
      expect(code).toBe(1)
      expect(built()).toEqual(before)
      expect(listFiles(join(folder, '.postil'))).toEqual([])
    })
  }

  test('a page that throws, and leaves the old site as it was', async () => {
    const before = built()
    replaceContent(folder, { one: { 'text.md': GOOD } })
    const page = join(folder, 'src/pages/boom.astro')
    writeFileSync(page, "---\nthrow new Error('The page went boom')\n---\n")
    const { code, stderr } = await run(folder, ['scripts/build.ts'], SERVED)
    rmSync(page)
    expect(code).toBe(1)
    expect(stderr).toContain('The page went boom')
    expect(built()).toEqual(before)
    expect(listFiles(join(folder, '.postil'))).toEqual([])
  })
})

test('A live preview starts all the same, says what the fault is, and shows the other text', async () => {
  replaceContent(folder, { one: { 'text.md': withTitle('The <b>bridge.') }, two: { 'text.md': GOOD } })
  const server = spawn(process.execPath, ['scripts/dev.ts', '--port', '4398'], {
    cwd: folder,
    env: shellEnvironment({}),
  })
  let output = ''
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const read = () => fetch('http://localhost:4398/two/').catch(() => undefined)
  try {
    await expect.poll(async () => (await read())?.status, { timeout: 60_000 }).toBe(200)
    expect(output).toContain(
      'content/one/text.md:5:5  Unexpected raw HTML `<b>`, expected Markdown (html-raw)',
    )
  } finally {
    server.kill()
  }
})

/** What the command says, and what it was called with. */
const REFUSED: readonly (readonly [string, ...string[]])[] = [
  ['Unexpected option --jsn, expected --json', '--jsn'],
  ['Unexpected --json twice, expected it once', '--json', '--json'],
  ['Unexpected argument content', 'content'],
]

describe('The editor’s check', () => {
  const check = (...flags: readonly string[]) => run(folder, ['scripts/check.ts', ...flags])

  test('says so where nothing is wrong', async () => {
    replaceContent(folder, { one: { 'text.md': GOOD }, two: { 'text.md': GOOD } })
    await run(folder, ['scripts/ledger.ts'])
    expect(await check()).toEqual({ code: 0, stdout: '2 texts, 0 messages\n', stderr: '' })
  })

  test('finds nothing wrong with the project’s own texts', async () => {
    const { code, stdout } = await run(ROOT, ['scripts/check.ts'])
    expect(stdout).toMatch(/^\d+ texts?, 0 messages\n$/)
    expect(code).toBe(0)
  })

  for (const { name, texts, printed } of cases) {
    test(`says what a build would of ${name}`, async () => {
      replaceContent(folder, texts)
      const { code, stdout, stderr } = await check()
      expect(lines(stdout).slice(0, printed.length)).toEqual(printed)
      expect(stderr).toBe('')
      expect(code).toBe(1)
    })
  }

  test('says the same to machines', async () => {
    const [{ texts } = { texts: {} }] = cases
    replaceContent(folder, texts)
    const { code, stdout, stderr } = await check('--json')
    expect(JSON.parse(stdout)).toEqual([
      {
        file: 'content/one/annotations.yaml',
        line: 2,
        column: 12,
        reason: expect.stringContaining('Unexpected quote “The bridge may hold”'),
        ruleId: 'annotation-not-found',
        note: 'Copy the words from the text; punctuation and case may differ, the words may not.',
        fatal: true,
      },
    ])
    expect(stderr).toBe('')
    expect(code).toBe(1)
  })

  test('has nothing to say to machines where nothing is wrong', async () => {
    replaceContent(folder, { one: { 'text.md': GOOD } })
    await run(folder, ['scripts/ledger.ts'])
    const { code, stdout } = await check('--json')
    expect(JSON.parse(stdout)).toEqual([])
    expect(code).toBe(0)
  })

  test('takes a warning for no fault', async () => {
    replaceContent(folder, { one: { 'text.md': withTitle('One\u200B word.') } })
    await run(folder, ['scripts/ledger.ts'])
    const { code, stdout } = await check()
    expect(lines(stdout)).toEqual([
      'content/one/text.md:5:4  Unexpected invisible character U+200B, expected visible words (invisible-character)',
      '  Take the character out if the author did not mean it.',
      '1 text, 1 message',
    ])
    expect(code).toBe(0)
  })

  test('refuses a call that it doesn’t know', async () => {
    for (const [reason, ...flags] of REFUSED) {
      expect(await check(...flags)).toEqual({
        code: 2,
        stdout: '',
        stderr: `${reason}\n  npm run check -- --help lists what there is.\n`,
      })
    }
  })
})
