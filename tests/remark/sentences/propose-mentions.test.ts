import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { annotationsSchema } from '../../../src/model/schemas.ts'
import { remarkReading } from '../../../src/remark/index.ts'

function propose(markdown: string, quotations: readonly unknown[] = []) {
  const file = new VFile({ path: 'text.md', value: markdown })
  const tree = unified().use(remarkParse).parse(file)
  remarkReading({ annotations: annotationsSchema.parse({ quotations }), propose: true })(tree, file)
  return { messages: file.messages, proposals: file.data.proposals ?? [] }
}

describe('proposeMentions', () => {
  test.each([
    'In his essay “one two three four five” he says so.',
    'In the essay *“one two three four five”* he says so.',
    'A book titled “one two three four five” came out.',
    'The so-called "one two three four five" failed.',
    'The term “one two three four five” is new.',
  ])('%s', markdown => {
    const { messages, proposals } = propose(markdown)
    expect(messages).toEqual([])
    expect(proposals.map(({ ruleId, isWarning }) => ({ ruleId, isWarning }))).toEqual([
      { ruleId: 'mention-proposed', isWarning: true },
    ])
    expect(proposals[0]?.note).toContain('- { exact: "one two three four five", kind: mention }')
    for (const kind of ['mention', 'verbatim']) {
      expect(propose(markdown, [{ exact: 'one two three four five', kind }]).proposals).toEqual([])
    }
  })

  test('Words that a terminal may act on are written so that YAML reads them', () => {
    const { proposals } = propose('The term “one \u2067two\u2069 three four five” is new.')
    expect(proposals[0]?.note).toContain('exact: "one \\U00002067two\\U00002069 three four five"')
  })

  test.each([
    'In his essay, “one two three four five” is said.',
    'He writes: “one two three four five”.',
    'In his essay “One two”, nothing is said.',
    'In his essay *one two three four five* he says so.',
    '> In his essay “one two three four five” he says so.',
  ])('not: %s', markdown => {
    expect(propose(markdown).proposals).toEqual([])
  })

  test('A tree without places has proposals without one', () => {
    const words = { type: 'text' as const, value: 'In his essay “one two three four five” he says so.' }
    const file = new VFile({ path: 'text.md' })
    remarkReading({ propose: true })(
      { type: 'root', children: [{ type: 'paragraph', children: [words] }] },
      file,
    )
    expect(file.data.proposals?.map(({ place }) => place)).toEqual([undefined])
  })

  test('An entry says which of two places it means', () => {
    const { proposals } = propose(
      'My essay “one two three four five”.\n\nHe said “one two three four five” too.',
    )
    expect(proposals[0]?.note).toMatch(
      /exact: "one two three four five", (prefix|suffix): ".*", kind: mention \}/,
    )
  })
})
