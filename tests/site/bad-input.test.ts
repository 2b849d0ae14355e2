import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyProject, listFiles, shellEnvironment } from './dist.ts'

const TEXT = 'content/openai-alignment-plan'
let folder: string

beforeAll(() => {
  folder = copyProject()
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

interface Case {
  readonly name: string
  /** Files to write, by their path; what stood there is put back afterwards. */
  readonly files: () => Readonly<Record<string, string | Uint8Array>>
  /** Place, what was found, what was expected, what to do. */
  readonly expected: readonly (string | RegExp)[]
}

const CASES: readonly Case[] = [
  {
    name: 'a note whose quote is nowhere is told the nearest passage',
    files: () => edited('annotations.yaml', 'exact: warning shots', 'exact: warming shuts'),
    expected: [
      /content\/openai-alignment-plan\/annotations\.yaml:\d+:12 {2}Unexpected quote “warming shuts”/,
      'expected words of the text',
      'the nearest passage is ¶3 “warning shots”',
      'Copy the words from the text',
    ],
  },
  {
    name: 'a note whose quote stands in several places is told all of them',
    files: () => edited('annotations.yaml', 'exact: warning shots', 'exact: pessimistic'),
    expected: [
      /annotations\.yaml:\d+:12 {2}Unexpected quote “pessimistic”, which stands in 3 places, expected one/,
      '¶2',
      '¶4',
      '¶7',
      'Add a `prefix` or `suffix`',
    ],
  },
  {
    name: 'an unknown key',
    files: () => edited('annotations.yaml', 'speaker: Jan Leike', 'speeker: Jan Leike'),
    expected: [/annotations\.yaml:\d+:5 {2}Unexpected key `speeker`/, 'expected', 'Take the key out'],
  },
  {
    name: 'a missing title',
    files: () => edited('text.md', /^title: .*\n/m, ''),
    expected: [/text\.md:2:1 {2}Unexpected absence of `title`, expected words/],
  },
  {
    name: 'a mistyped date',
    files: () => edited('text.md', /^published:$/m, 'published: last week'),
    expected: [/text\.md:6:12 {2}Unexpected value `"last week"` for `published`, expected a date/],
  },
  {
    name: 'broken YAML',
    files: () => edited('annotations.yaml', 'claims:', 'claims: ['),
    expected: [/annotations\.yaml:\d+:\d+ {2}Unexpected YAML, expected valid syntax/],
  },
  {
    name: 'words that differ from the saved ones, at the first difference',
    files: () => edited('text.md', 'a lot of momentum', 'lots of momentum'),
    expected: [
      /text\.md:18:\d+ {2}Unexpected “lots of momentum/,
      /expected “a lot of momentum.*as in content\/openai-alignment-plan\/source\.txt:3:\d+/,
    ],
  },
  {
    name: 'a digest that is not that of the saved words',
    files: () => edited('text.md', 'sha256: ac5a', 'sha256: 0000'),
    expected: [/text\.md:11:11 {2}Unexpected `source\.sha256` 0000.*expected ac5a/],
  },
  {
    name: 'bytes that are no UTF-8',
    files: () => ({ [`${TEXT}/text.md`]: Buffer.from('---\ntitle: A\n---\n\nCaf\xe9', 'latin1') }),
    expected: [/text\.md:5:4 {2}Unexpected byte 0xe9, expected UTF-8/, 'Save the file as UTF-8'],
  },
  {
    name: 'a NUL',
    files: () => edited('text.md', 'Good post!', 'Good\0post!'),
    expected: [/text\.md:28:5 {2}Unexpected control character U\+0000/],
  },
  {
    name: 'raw HTML',
    files: () => edited('text.md', 'Good post!', 'Good <b>post</b>!'),
    expected: [/text\.md:28:6 {2}Unexpected raw HTML `<b>`, expected Markdown/, 'Write Markdown instead'],
  },
  {
    name: 'an alias that is given twice',
    files: () =>
      edited('annotations.yaml', /stance: (conceded|entertained)/g, 'stance: $1\n    alias: the-same'),
    expected: [
      /annotations\.yaml:\d+:12 {2}Unexpected alias `the-same`, which is taken/,
      'Choose another alias',
    ],
  },
  {
    name: 'two texts with one address',
    files: () => ({ 'content/OpenAI_Alignment_Plan/text.md': '---\ntitle: A\n---\n\nWords.' }),
    expected: [
      /content\/.*Unexpected folder .* with the address \/openai-alignment-plan\//,
      'Rename one of the two',
    ],
  },
  {
    name: 'a text that takes an address of the site',
    files: () => ({ 'content/search/text.md': '---\ntitle: A\n---\n\nWords.' }),
    expected: ['content/search', 'Unexpected folder name `search`', 'Rename the folder'],
  },
]

describe('a build that is refused', () => {
  test.each(CASES)('$name', async ({ files, expected }) => {
    await refused(files(), expected)
  })

  test('an empty content folder', async () => {
    const copy = copyProject()
    rmSync(join(copy, 'content/openai-alignment-plan'), { recursive: true })
    const { code, output } = await run(copy, 'scripts/build.ts')
    rmSync(copy, { recursive: true, force: true })
    expect(code).toBe(1)
    expect(output).toContain('content  Unexpected empty folder, expected at least one text')
  })

  test('an error of the code, late in the build', async () => {
    await refused(
      { 'src/pages/late.astro': "---\nthrow new Error('too late')\n---" },
      ['too late'],
      'with its stack',
    )
  })
})

describe('npm run check', () => {
  test('finds nothing to say of the texts that are here', async () => {
    expect(await run(folder, 'scripts/check.ts')).toMatchObject({ code: 0, output: '1 text, 0 messages\n' })
  })

  test('speaks JSON to machines', async () => {
    await withFiles(edited('annotations.yaml', 'exact: warning shots', 'exact: warming shuts'), async () => {
      const { code, output } = await run(folder, 'scripts/check.ts', '--json')
      expect(code).toBe(1)
      expect(JSON.parse(output)).toMatchObject([
        { file: `${TEXT}/annotations.yaml`, column: 12, ruleId: 'annotation-not-found', fatal: true },
      ])
    })
  })

  test('exits with 2 when it is called wrongly', async () => {
    expect((await run(folder, 'scripts/check.ts', '--jsn')).code).toBe(2)
  })
})

/** Build with these files in place: it must fail, say so once, and leave the old site as it was. */
async function refused(
  files: Readonly<Record<string, string | Uint8Array>>,
  expected: Case['expected'],
  stack: 'with its stack' | 'without a stack' = 'without a stack',
): Promise<void> {
  mkdirSync(join(folder, 'dist'), { recursive: true })
  writeFileSync(join(folder, 'dist/old.html'), 'the old site')
  await withFiles(files, async () => {
    const { code, output } = await run(folder, 'scripts/build.ts')
    expect(code).toBe(1)
    for (const words of expected) expect(output).toMatch(words)
    expect(/\n\s+at .*:\d+:\d+/.test(output)).toBe(stack === 'with its stack')
    const lines = output.split('\n').filter(line => line.includes('  Unexpected '))
    expect(new Set(lines).size).toBe(lines.length)
  })
  expect(listFiles(join(folder, 'dist'))).toEqual(['old.html'])
  expect(existsSync(join(folder, '.postil'))).toBe(false)
}

async function withFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  act: () => Promise<void>,
): Promise<void> {
  const before = Object.keys(files).map(path => {
    const file = join(folder, path)
    return [file, existsSync(file) ? readFileSync(file) : undefined] as const
  })
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  try {
    await act()
  } finally {
    for (const [file, content] of before) {
      if (content !== undefined) writeFileSync(file, content)
      else rmSync(file.startsWith(join(folder, 'content')) ? join(file, '..') : file, { recursive: true })
    }
  }
}

/** The text's file with some of it replaced; the replacement must change it. */
function edited(name: string, from: string | RegExp, to: string): Readonly<Record<string, string>> {
  const path = `${TEXT}/${name}`
  const text = readFileSync(join(folder, path), 'utf8')
  const after = text.replace(from, to)
  expect(after).not.toBe(text)
  return { [path]: after }
}

function run(
  cwd: string,
  ...words: readonly string[]
): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise(resolve => {
    execFile(process.execPath, [...words], { cwd, env: shellEnvironment({}) }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr })
    })
  })
}
