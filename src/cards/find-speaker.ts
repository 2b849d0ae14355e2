import { describeSpeaker, findSource } from '../export/index.ts'
import { isAuthor, type Place, type Quotation, type Reading, type Sentence } from '../model/index.ts'
import type { Card } from './card.ts'
import { cutWords } from './type/cut-words.ts'

/** How much of a name is shown beside the author’s, in code points. */
const NAME_LENGTH = 40

/** Find whose words a sentence is, and whom an author’s sentence quotes. */
export function findSpeaker(reading: Reading, sentence: Sentence): Pick<Card, 'speaker' | 'role'> {
  const speaker = describeSpeaker(reading, sentence)
  if (isAuthor(sentence.voice)) {
    const quoted = reading.quotations.filter(quotation => overlap(sentence, quotation))
    return { speaker: [speaker, ...describe(quoted)].join(', ') }
  }
  const isParaphrase = findSource(reading, sentence)?.kind === 'paraphrase'
  return { speaker, role: isParaphrase ? 'paraphrased in' : 'quoted in' }
}

function overlap(one: Place, other: Place): boolean {
  return one.paragraph === other.paragraph && one.start < other.end && other.start < one.end
}

/** “quoting A”, “paraphrasing B”, or “quoting and paraphrasing A”; marks without a speaker may be no quotation. */
function describe(quotations: readonly Quotation[]): readonly string[] {
  const namesOf = (kind: Quotation['kind']) => {
    const names = quotations.flatMap(({ kind: own, speaker }) => (own === kind && speaker ? [speaker] : []))
    return [...new Set(names)].map(name => cutWords(name, NAME_LENGTH)).join(' and ')
  }
  const [quoted, paraphrased] = [namesOf('verbatim'), namesOf('paraphrase')]
  if (quoted !== '' && quoted === paraphrased) return [`quoting and paraphrasing ${quoted}`]
  return [quoted && `quoting ${quoted}`, paraphrased && `paraphrasing ${paraphrased}`].filter(Boolean)
}
