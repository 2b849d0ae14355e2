import type { NamedSentence, Quotation, Reading, Sentence } from '../../src/model/index.ts'

/** A sentence of the author's in the first paragraph. */
export function aSentence(part?: Partial<NamedSentence>): NamedSentence
export function aSentence(part: Partial<Sentence>): Sentence
export function aSentence(part: Partial<Sentence> = {}): Sentence {
  const text = part.text ?? 'Notes belong in the margin.'
  return {
    paragraph: 1,
    start: 0,
    end: text.length,
    text,
    kind: 'claim',
    voice: { by: 'author' },
    stance: 'asserted',
    id: 'notes-belong-margin-k3f9',
    occurrence: 1,
    ...part,
  }
}

/** Words of Jan Leike's in the first paragraph. */
export function aQuotation(part: Partial<Quotation> = {}): Quotation {
  return {
    paragraph: 1,
    start: 0,
    end: 10,
    text: '',
    form: 'inline',
    kind: 'verbatim',
    id: 'p1',
    occurrence: 1,
    speaker: 'Jan Leike',
    ...part,
  }
}

/** A Reading of these parts, and nothing else. */
export function aReading(part: Partial<Reading> = {}): Reading {
  return {
    text: { slug: 'on-the-margin', title: 'On the margin', language: 'en' },
    paragraphs: [],
    sentences: [],
    quotations: [],
    repeats: [],
    notes: [],
    relations: [],
    published: [],
    ...part,
  }
}
