import { listFirsts, type NamedSentence, type Note, type Reading, type Sentence } from '../../model/index.ts'

/** The paragraph of a sentence, cut into what stands before it, itself, and what stands after. */
export function splitParagraph(
  { paragraphs }: Reading,
  { paragraph, start, end }: Sentence,
): readonly [before: string, words: string, after: string] {
  const text = paragraphs[paragraph - 1]?.text ?? ''
  return [text.slice(0, start), text.slice(start, end), text.slice(end)]
}

/** List the notes on words of a sentence. */
export function listNotes({ notes }: Reading, { paragraph, start, end }: Sentence): readonly Note[] {
  return notes.filter(note => note.paragraph === paragraph && note.start < end && start < note.end)
}

/** List the other places of a claim. */
export function listTwins({ sentences }: Reading, { id, occurrence }: Sentence): readonly Sentence[] {
  return sentences.filter(other => other.id === id && other.occurrence !== occurrence)
}

/** The claims and quoted sentences right before and after one, in the order of the text. */
export function findNeighbours(
  { sentences }: Reading,
  { id }: Sentence,
): { readonly previous: NamedSentence | undefined; readonly next: NamedSentence | undefined } {
  const firsts = listFirsts(sentences)
  const at = firsts.findIndex(other => other.id === id)
  return { previous: at > 0 ? firsts[at - 1] : undefined, next: firsts[at + 1] }
}
