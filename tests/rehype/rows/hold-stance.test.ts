import { describe, expect, test } from 'vitest'
import type { Reading } from '../../../src/model/index.ts'
import { holdStance } from '../../../src/rehype/rows/hold-stance.ts'
import { wordsFor } from '../../../src/words/index.ts'
import { createReading, createSentence, parseElement, write } from '../html.ts'

const words = wordsFor('en')

const PARAGRAPH = '<p>Words</p>'
const hold = (parts: Partial<Reading>) => {
  const reading = createReading(parts)
  const sentences = reading.sentences.filter(({ paragraph }) => paragraph === 1)
  return write(holdStance(parseElement(PARAGRAPH), sentences, reading, words))
}
const held = (stance: string, reason: string) =>
  `<section data-hold="${stance}"><p class="why" data-apparatus="">${reason}</p>${PARAGRAPH}</section>`

describe('holdStance', () => {
  test('says that the author entertains every claim of a paragraph', () => {
    const claim = createSentence({ stance: 'entertained', id: 'a' })
    expect(hold({ sentences: [claim, createSentence({ stance: 'entertained', id: 'b' })] })).toBe(
      held('entertained', 'entertained, not asserted'),
    )
  })
  test('says that the author concedes every claim of a paragraph, whatever else stands there', () => {
    const remark = createSentence({ kind: 'remark', stance: undefined })
    const quotation = createSentence({ kind: 'quotation', stance: 'reported', id: 'q' })
    expect(hold({ sentences: [remark, createSentence({ stance: 'conceded', id: 'a' }), quotation] })).toBe(
      held('conceded', 'conceded'),
    )
  })
  test('links to the first place of the sentence that qualifies one of the claims', () => {
    const sentences = [
      createSentence({ stance: 'entertained', id: 'a' }),
      createSentence({ stance: 'entertained', id: 'b' }),
      createSentence({ paragraph: 9, id: 'why', occurrence: 2 }),
      createSentence({ paragraph: 2, id: 'why' }),
    ]
    expect(hold({ sentences, relations: [{ from: 'why', to: 'b', kind: 'qualifies' }] })).toBe(
      held('entertained', '<a href="#why">entertained, not asserted</a>'),
    )
  })
  test('takes no other relation for a reason', () => {
    const sentences = [
      createSentence({ stance: 'conceded', id: 'a' }),
      createSentence({ paragraph: 2, id: 'b' }),
    ]
    expect(hold({ sentences, relations: [{ from: 'b', to: 'a', kind: 'attacks' }] })).toBe(
      held('conceded', 'conceded'),
    )
    expect(hold({ sentences, relations: [{ from: 'a', to: 'b', kind: 'qualifies' }] })).toBe(
      held('conceded', 'conceded'),
    )
  })
  test('says nothing of a paragraph whose claims are asserted', () => {
    expect(hold({ sentences: [createSentence({ id: 'a' })] })).toBe(PARAGRAPH)
  })
  test('says nothing of a paragraph whose claims differ', () => {
    const conceded = createSentence({ stance: 'conceded', id: 'a' })
    expect(hold({ sentences: [conceded, createSentence({ stance: 'entertained', id: 'b' })] })).toBe(
      PARAGRAPH,
    )
    expect(hold({ sentences: [conceded, createSentence({ id: 'b' })] })).toBe(PARAGRAPH)
  })
  test('says nothing of a paragraph without claims', () => {
    expect(hold({ sentences: [createSentence({ kind: 'remark', stance: undefined })] })).toBe(PARAGRAPH)
    expect(hold({ sentences: [createSentence({ paragraph: 2, stance: 'conceded', id: 'a' })] })).toBe(
      PARAGRAPH,
    )
  })
})
