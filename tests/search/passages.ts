import { indexPassages, type Passage, type PassageIndex } from '../../src/search/index.ts'

/** A text of claims, one a paragraph, unless a passage says otherwise. */
export function createIndex(...texts: readonly (string | Partial<Passage>)[]): PassageIndex {
  return indexPassages(texts.map(createPassage))
}

export function createPassage(parts: string | Partial<Passage>, i: number): Passage {
  const own = typeof parts === 'string' ? { text: parts } : parts
  return { fragment: `c${i}`, paragraph: i + 1, kind: 'claim', voice: { by: 'author' }, text: '', ...own }
}
