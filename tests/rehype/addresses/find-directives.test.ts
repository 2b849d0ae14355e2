import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readText } from '../../../src/content/index.ts'
import { findDirectives } from '../../../src/rehype/addresses/find-directives.ts'
import { createReading, createSentence, parse } from '../html.ts'
import { processText } from '../process.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

describe('The directives of the first text', () => {
  const { reading = createReading({}), html = '' } = readText(root, 'content/openai-alignment-plan')
  const directives = findDirectives(parse(html), reading, ['A comment on OpenAI’s alignment plan'])
  const firsts = reading.sentences.filter(({ id, occurrence }) => id !== undefined && occurrence === 1)
  const read = (part: string) => directives.get(firsts.find(({ text }) => text.includes(part))?.id ?? '')

  test('are proved for every claim and every quoted sentence, though a repeat says most again', () => {
    expect(firsts).toHaveLength(19)
    expect([...directives.keys()]).toEqual(firsts.map(({ id }) => id))
  })

  test('begin and end with words of their own sentence', () => {
    for (const { id = '', text } of firsts) {
      const [start = '', end = start] = directives.get(id)?.split(',').map(decodeURIComponent) ?? []
      expect(start).not.toBe('')
      expect(text.startsWith(start)).toBe(true)
      expect(text.replace(/\p{P}+$/u, '').endsWith(end.replace(/\p{P}+$/u, ''))).toBe(true)
    }
  })

  test.each([
    { part: 'literally', directive: 'I%20don%E2%80%99t%20literally,may%20be%20useful.' },
    { part: 'Yeah', directive: 'Yeah%20that%20last%20quote%20is%20pretty%20worrying.' },
    { part: 'We reach'.toLowerCase(), directive: 'Once%20we%20reach,and%20capability%20research.' },
  ])('name the sentence with “$part” as people would', ({ part, directive }) => {
    expect(read(part)).toBe(directive)
  })
})

describe('findDirectives', () => {
  const find = (markdown: string, before: readonly string[] = []) => {
    const { tree, reading } = processText(markdown)
    return [...findDirectives(tree, reading, before).values()].map(decodeURIComponent)
  }

  test('names a claim that emphasis and a link part', () => {
    expect(find('The *bridge is* [safe](https://example.org).')).toEqual(['The bridge is safe.'])
  })

  test('names a claim with a hard break by its ends', () => {
    expect(find('The bridge  \nis safe.')).toEqual(['The bridge,is safe.'])
  })

  test('looks at what stands before the article', () => {
    expect(find('Well: the bridge is safe. It is old.', ['The bridge is safe'])).toEqual([
      'Well: the bridge is safe.',
      'It is old.',
    ])
    expect(find('The bridge is safe.', ['The bridge is safe'])).toEqual([])
  })

  test('looks at notes that quote a claim before it', () => {
    const html =
      '<p>Well.</p><aside><p>“It is safe”: no.</p></aside><p><span id="a" data-apparatus=""></span><span data-claim="a">It is safe.</span></p>'
    const reading = createReading({ sentences: [createSentence({ id: 'a' }), createSentence({ id: 'b' })] })
    expect([...findDirectives(parse(html), reading, [])]).toEqual([])
  })
})
