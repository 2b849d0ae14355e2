import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { checkSource } from '../../../src/content/check/check-source.ts'
import { processMarkdown } from '../../../src/content/index.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** What is wrong with a text whose words were saved as `saved`. */
function findFaults(
  markdown: string,
  saved: string | undefined,
  digest = saved === undefined ? undefined : sha256(saved),
) {
  const source = digest === undefined ? {} : { source: { sha256: digest } }
  const { reading } = processMarkdown(markdown, {
    text: { slug: 'x', title: 'X', language: 'en', ...source },
  })
  return checkSource(reading, {
    path: 'text.md',
    markdown,
    source: saved === undefined ? undefined : { path: 'source.txt', bytes: Buffer.from(saved), text: saved },
    digestPlace: { line: 3, column: 11 },
  }).map(({ ruleId, reason, place, path }) => {
    const { line, column } = place && 'line' in place ? place : { line: 0, column: 0 }
    return `${path}:${line}:${column} ${ruleId} ${reason}`
  })
}

describe('checkSource takes', () => {
  test.each([
    ['the same words', 'One two.\n\n> Three.', 'One two.\nThree.'],
    ['a final line end', 'One two.', 'One two.\n'],
    ['any structure', '# One\n\n- *two*\n- [three](https://example.org)\n\n`four`', 'One\ntwo\nthree\nfour'],
    ['a hard line break as a line', 'One  \ntwo', 'One\ntwo'],
    ['a text without words', '', ''],
  ])('%s', (_, markdown, saved) => {
    expect(findFaults(markdown, saved)).toEqual([])
  })

  test('a text without evidence', () => {
    expect(findFaults('Anything.', undefined)).toEqual([])
  })
})

describe('checkSource points from the first difference to its place in both files:', () => {
  test.each([
    ['another word', 'One two three.', 'One TWO three.', '1:5', '“two three.”', '“TWO three.”', '1:5'],
    ['another letter within a word', 'One three.', 'One there.', '1:7', '“three.”', '“there.”', '1:7'],
    [
      'a word in a later paragraph',
      'One.\n\nTwo.\n\nThree.',
      'One.\nTwo.\nFour.',
      '5:1',
      '“One.⏎Two.⏎Three.”',
      '“One.⏎Two.⏎Four.”',
      '3:1',
    ],
    [
      'a word after emphasis',
      'One *two* **three** four.',
      'One two three five.',
      '1:22',
      '“four.”',
      '“five.”',
      '1:16',
    ],
    [
      'a word within emphasis',
      'One *two* five.',
      'One twa five.',
      '1:8',
      '“two five.”',
      '“twa five.”',
      '1:7',
    ],
    ['the first word, in emphasis', '*One* two.', 'Two two.', '1:2', '“One two.”', '“Two two.”', '1:1'],
    [
      'a word after a link',
      '[One](https://example.org/a_long?address#here) two.',
      'One too.',
      '1:49',
      '“two.”',
      '“too.”',
      '1:6',
    ],
    ['a word after a line end', 'One\ntwo three.', 'One two four.', '2:5', '“three.”', '“four.”', '1:9'],
    [
      'a word after a line end in a quotation',
      '> One\n> two three.',
      'One two four.',
      '2:7',
      '“three.”',
      '“four.”',
      '1:9',
    ],
    [
      'a word in the second sentence',
      'One is here. Two *is* there.',
      'One is here. Two is not there.',
      '1:23',
      '“there.”',
      '“not there.”',
      '1:21',
    ],
    ['a word in a list', '- One\n- two', 'One\ntoo', '2:4', '“One⏎two”', '“One⏎too”', '2:2'],
    ['a word more in the text', 'One two.', 'One.', '1:4', '“One two.”', '“One.”', '1:4'],
    ['a word less at the end', 'One', 'One two', '1:4', 'the end of the text', '“One two”', '1:4'],
    [
      'a paragraph less',
      'One.\n\nTwo.',
      'One.\nTwo.\nThree.',
      '3:5',
      'the end of the text',
      '“One.⏎Two.⏎Three.”',
      '2:5',
    ],
    ['a paragraph more', 'One.\n\nTwo.', 'One.', '1:5', '“One.⏎Two.”', 'the end of the text', '1:5'],
    ['two paragraphs made one', 'One. Two.', 'One.\nTwo.', '1:5', '“One. Two.”', '“One.⏎Two.”', '1:5'],
    ['a space more between sentences', 'One.  Two.', 'One. Two.', '1:6', '“ Two.”', '“Two.”', '1:6'],
    [
      'a character that Markdown writes by reference',
      'One &amp; two.',
      'One and two.',
      '1:5',
      '“& two.”',
      '“and two.”',
      '1:5',
    ],
    [
      'a character that its reference has not',
      'One&hellip; two.',
      'One. two.',
      '1:4',
      '“One… two.”',
      '“One. two.”',
      '1:4',
    ],
    ['no word at all in the text', '***', 'One.', '1:4', 'the end of the text', '“One.”', '1:1'],
  ])('%s', (_, markdown, saved, place, found, expected, sourcePlace) => {
    expect(findFaults(markdown, saved)).toEqual([
      `text.md:${place} source-words Unexpected ${found}, expected ${expected} as in source.txt:${sourcePlace}`,
    ])
  })

  test('a long paragraph, of which it shows the words around', () => {
    const words = 'word '.repeat(40)
    expect(findFaults(`${words}here ${words}end.`, `${words}there ${words}end.`)[0]).toMatch(
      /Unexpected “here word word word word word ”, expected “there word word word word word”/,
    )
  })
})

describe('checkSource refuses', () => {
  test('other words of which nobody knows where they stand, at the end of the text', () => {
    const { reading } = processMarkdown('One.', {})
    const source = { path: 'source.txt', bytes: Buffer.from('Two.'), text: 'Two.' }
    const evidence = { path: 'text.md', markdown: 'One.\n', source, digestPlace: { line: 1, column: 1 } }
    expect(checkSource({ ...reading, sentences: [] }, evidence).at(-1)?.place).toMatchObject({ column: 5 })
  })

  test('a digest of something else', () => {
    expect(findFaults('One.', 'One.', 'a'.repeat(64))).toEqual([
      `text.md:3:11 source-sha256 Unexpected \`source.sha256\` ${'a'.repeat(64)}, expected ${sha256('One.')}, the SHA-256 of source.txt`,
    ])
  })
  test('a digest without evidence', () => {
    expect(findFaults('One.', undefined, 'a'.repeat(64))).toEqual([
      'text.md:3:11 source-sha256 Unexpected `source.sha256` without a `source.txt`, expected both or neither',
    ])
  })
  test('evidence without a digest, and other words at once', () => {
    const { reading } = processMarkdown('One.', {})
    const source = { path: 'source.txt', bytes: Buffer.from('Two.'), text: 'Two.' }
    const evidence = { path: 'text.md', markdown: 'One.', source, digestPlace: { line: 1, column: 1 } }
    expect(checkSource(reading, evidence).map(({ ruleId }) => ruleId)).toEqual([
      'source-sha256',
      'source-words',
    ])
  })
})
