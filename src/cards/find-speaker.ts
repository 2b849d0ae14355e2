import { describeSpeaker, findSource } from '../export/index.ts'
import { isAuthor, type Place, type Quotation, type Reading, type Sentence } from '../model/index.ts'
import type { Words } from '../words/index.ts'
import type { Card } from './card.ts'
import { cutWords } from './type/cut-words.ts'

/** How much of a name is shown beside the author’s, in code points. */
const NAME_LENGTH = 40

/** Find whose words a sentence is, and whom an author’s sentence quotes. */
export function findSpeaker(
  reading: Reading,
  sentence: Sentence,
  words: Words,
): Pick<Card, 'speaker' | 'role'> {
  const speaker = describeSpeaker(reading, sentence, words)
  if (isAuthor(sentence.voice)) {
    const quoted = reading.quotations.filter(quotation => overlap(sentence, quotation))
    const namesOf = (kind: Quotation['kind']) =>
      listSpeakers(quoted.filter(quotation => quotation.kind === kind))
    return { speaker: words.cards.speaker(speaker, namesOf('verbatim'), namesOf('paraphrase')) }
  }
  return { speaker, role: words.cards.quotedIn(findSource(reading, sentence)?.kind) }
}

function overlap(one: Place, other: Place): boolean {
  return one.paragraph === other.paragraph && one.start < other.end && other.start < one.end
}

/** Each once; marks without a speaker may be no quotation. */
function listSpeakers(quotations: readonly Quotation[]): readonly string[] {
  const names = new Set(quotations.flatMap(({ speaker }) => (speaker ? [speaker] : [])))
  return [...names].map(name => cutWords(name, NAME_LENGTH))
}
