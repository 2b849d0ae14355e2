import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readText } from '../../../src/content/index.ts'
import { createProject, type Files, withTitle } from '../project.ts'

const conflict = '<<<<<<< HEAD\nThe tide is low.\n=======\nThe tide is high.\n>>>>>>> branch'
const body = 'The hill is high.\n\nThe masts were counted.'

/** What is said of a text: file, line and column, rule, and whether it keeps the text from being built. */
function check(files: Files): readonly string[] {
  const named = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`content/hill/${name}`, text]),
  )
  const root = createProject(named)
  return readText(root, 'content/hill', { ledgerUse: 'avoid' }).messages.map(
    ({ file, line, column, ruleId, fatal }) =>
      `${file?.split('/').at(-1)}:${line}:${column} ${ruleId}${fatal ? '' : ' (warning)'}`,
  )
}

describe('A merge conflict is refused', () => {
  test('in all four files at once, each in its place', () => {
    expect(
      check({
        'text.md': withTitle(`${body}\n\n${conflict}\n\n${conflict}`),
        'annotations.yaml': `notes:\n  - exact: hill\n${conflict}\n`,
        'source.txt': `The hill is high.\n${conflict}\n`,
        'ledger.json': `{\n${conflict}\n}\n`,
      }),
    ).toEqual([
      'text.md:9:1 merge-conflict',
      'text.md:15:1 merge-conflict',
      'annotations.yaml:3:1 merge-conflict',
      'ledger.json:2:1 merge-conflict',
      'source.txt:2:1 merge-conflict',
    ])
  })

  test.each<[string, string, string]>([
    ['in the frontmatter', `---\n<<<<<<< a\ntitle: A\n=======\ntitle: B\n>>>>>>> b\n---\n\n${body}\n`, '2:1'],
    ['with Windows line ends', withTitle(`${body}\n\n${conflict}`).replaceAll('\n', '\r\n'), '9:1'],
    ['of which the opening line is left', withTitle(`${body}\n\n<<<<<<< HEAD\nThe tide is low.`), '9:1'],
    ['of which the closing line is left', withTitle(`${body}\n\nThe tide is low.\n>>>>>>> branch`), '10:1'],
  ])('%s', (_, text, place) => {
    expect(check({ 'text.md': text })).toEqual([`text.md:${place} merge-conflict`])
  })

  test('also where only a line of it is left that words could not begin with', () => {
    for (const line of ['=======', '<<<<<<<', '>>>>>>> branch', '||||||| base']) {
      expect(check({ 'text.md': withTitle(body), 'annotations.yaml': `notes:\n${line}\n` })).toEqual([
        'annotations.yaml:2:1 merge-conflict',
      ])
    }
  })
})

describe('What may be meant', () => {
  test('is only warned of where a line parts words that stood on both sides', () => {
    expect(
      check({ 'text.md': withTitle(`${body}\n\nThe tide is low.\n=======\nThe tide is high.`) }),
    ).toEqual(['text.md:10:1 merge-conflict (warning)'])
  })

  test('is only warned of where a whole one is shown in a code block, and in what was saved of it', () => {
    const shown = `\`\`\`\n${conflict}\n\`\`\``
    const text = withTitle(`${body}\n\n${shown}`)
    expect(check({ 'text.md': text })).toEqual(['text.md:10:1 merge-conflict (warning)'])
    const source = `The hill is high.\nThe masts were counted.\n${conflict}\n`
    expect(check({ 'text.md': text, 'source.txt': source })).toEqual([
      'text.md:10:1 merge-conflict (warning)',
      'text.md:1:1 source-sha256',
    ])
  })

  test.each<[string, string]>([
    ['a heading with a line under it', `Results\n=======\n\n${body}`],
    ['an indented code block', `${body}\n\n    <<<<<<< HEAD\n    a\n    =======\n    b\n    >>>>>>> branch`],
    ['one line of a fenced code block', `${body}\n\n\`\`\`\n>>>>>>> branch\n\`\`\``],
    ['mails within mails', `${body}\n\n>>>>>> The tide is low.\n\n${body}`],
    ['what somebody escaped', `${body}\n\n\\<<<<<<< HEAD`],
  ])('is nothing to speak of in %s', (_, words) => {
    expect(check({ 'text.md': withTitle(words) })).toEqual([])
  })

  test('stands in what was saved as it stands in an indented code block', () => {
    const text = withTitle(`${body}\n\n    >>>>>>> branch`)
    const source = 'The hill is high.\nThe masts were counted.\n>>>>>>> branch\n'
    expect(check({ 'text.md': text, 'source.txt': source })).toEqual(['text.md:1:1 source-sha256'])
  })
})

test('The message says where the conflict ends, and what to do', () => {
  const root = createProject({ 'content/hill/text.md': withTitle(`${body}\n\n${conflict}`) })
  const [message] = readText(root, 'content/hill').messages
  expect(message?.reason).toBe(
    'Unexpected merge conflict from `<<<<<<< HEAD` to `>>>>>>> branch` on line 13, expected the words of one side or of both',
  )
  expect(message?.note).toContain('take the published one whole')
  expect(readFileSync(join(root, 'content/hill/text.md'), 'utf8')).toContain('<<<<<<<')
})
