import { describe, expect, test } from 'vitest'
import { MOST_SHARES, planOverview as planIn } from '../../../src/components/reading/plan-overview.ts'
import type { Paragraph, Reading, Stance } from '../../../src/model/index.ts'
import { wordsFor } from '../../../src/words/index.ts'
import { createNote, createQuotation, createReading, createSentence } from '../../rehype/html.ts'

const planOverview = (reading: Reading) => planIn(reading, wordsFor('en'))

const write = (lengths: readonly number[]) =>
  lengths.map((length, i): Paragraph => ({ n: i + 1, kind: 'paragraph', text: 'x'.repeat(length) }))

const claim = (paragraph: number, stance: Stance = 'asserted') => createSentence({ paragraph, stance })
const quotation = (paragraph: number, form: 'block' | 'inline') => createQuotation({ paragraph, form })
const note = (number: number, paragraph: number) => createNote({ number, paragraph })

describe('planOverview', () => {
  const cases: readonly {
    readonly name: string
    readonly parts: Partial<Reading>
    readonly stretch: Partial<ReturnType<typeof planOverview>[number]>
  }[] = [
    {
      name: 'a paragraph without claims',
      parts: {},
      stretch: { fragment: 'p1', kind: 'bare', isQuoting: false, notes: 0, label: '¶1: no claims' },
    },
    {
      name: 'claims and notes',
      parts: { sentences: [claim(1), claim(1), claim(2)], notes: [note(1, 1), note(2, 1), note(3, 2)] },
      stretch: { kind: 'asserted', notes: 2, label: '¶1: 2 claims; notes 1–2' },
    },
    {
      name: 'claims that the author all entertains',
      parts: { sentences: [claim(1, 'entertained')], notes: [note(4, 1)] },
      stretch: { kind: 'entertained', label: '¶1: 1 claim, entertained, not asserted; note 4' },
    },
    {
      name: 'claims of which some are conceded',
      parts: { sentences: [claim(1, 'conceded'), claim(1)] },
      stretch: { kind: 'asserted', label: '¶1: 2 claims' },
    },
    {
      name: 'words quoted within a claim',
      parts: { sentences: [claim(1)], quotations: [quotation(1, 'inline'), quotation(1, 'inline')] },
      stretch: { kind: 'asserted', isQuoting: true, label: '¶1: 1 claim; 2 quotations' },
    },
    {
      name: 'a block of quoted words',
      parts: { quotations: [quotation(1, 'block')] },
      stretch: { kind: 'quoted', isQuoting: true, label: '¶1: 1 quotation' },
    },
    {
      name: 'a repeat',
      parts: {
        sentences: [claim(1)],
        repeats: [
          { kind: 'repeat', paragraphs: [1, 1], of: [2, 2], pairs: [], missing: [], added: [], changed: [] },
        ],
      },
      stretch: { kind: 'repeat', label: '¶1: repeats what was said; 1 claim' },
    },
  ]
  test.each(cases)('tells $name', ({ parts, stretch }) => {
    expect(planOverview(createReading({ paragraphs: write([10, 10]), ...parts }))[0]).toMatchObject(stretch)
  })

  test('gives each paragraph a share in proportion to the longest, and each at least one', () => {
    const shares = planOverview(createReading({ paragraphs: write([900, 450, 100, 1]) }))
    expect(shares.map(({ share }) => share)).toEqual([MOST_SHARES, 3, 1, 1])
  })

  test('joins the paragraphs of a long text into stretches that hold them all', () => {
    const paragraphs = write(Array.from({ length: 500 }, (_, i) => 50 + (i % 7) * 100))
    const stretches = planOverview(createReading({ paragraphs, sentences: [claim(500)] }))
    expect(stretches.length).toBeLessThanOrEqual(36)
    expect(stretches[0]?.fragment).toBe('p1')
    expect(stretches[0]?.label).toMatch(/^¶1–\d+: no claims$/)
    expect(stretches.at(-1)?.label).toMatch(/^¶\d+–500: 1 claim$/)
    const firsts = stretches.map(({ fragment }) => Number(fragment.slice(1)))
    expect(firsts).toEqual([...new Set(firsts)].sort((a, b) => a - b))
  })

  test('gives paragraphs without letters a share too, however many', () => {
    const shares = planOverview(createReading({ paragraphs: write(Array(50).fill(0)) })).map(
      ({ share }) => share,
    )
    expect(shares.every(share => share === 1)).toBe(true)
  })

  test('has nothing to show of a text without paragraphs', () => {
    expect(planOverview(createReading({ paragraphs: [] }))).toEqual([])
  })
})
