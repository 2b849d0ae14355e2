import {
  AUTHOR,
  type ClaimAnnotation,
  keyPlace,
  mintClaimId,
  type Place,
  type PlaceKey,
  type Quotation,
  type Sentence,
  type SentenceKind,
  voiceOfSpeaker,
} from '../../model/index.ts'
import { classifySentence } from '../../text/index.ts'
import type { Block } from '../blocks/block.ts'
import type { SplitBlock } from '../blocks/split-block.ts'
import type { Twins } from './find-twins.ts'

/** What the editor says of one sentence, all entries taken together. */
export interface SentenceAnnotation extends Pick<ClaimAnnotation, 'kind' | 'stance' | 'speaker' | 'alias'> {
  /** Whether the sentence is a claim because it was given a stance. */
  readonly isClaim?: boolean
}

interface Findings {
  readonly splits: readonly SplitBlock[]
  readonly twins: Twins['twins']
  readonly likes: Twins['likes']
  readonly quotations: readonly Quotation[]
  readonly annotations: ReadonlyMap<PlaceKey, SentenceAnnotation>
}

/**
 * Tell every sentence's kind, voice and stance, and give it its id. A twin takes all of them from the
 * sentence that it says again.
 *
 * @param taken the ids given so far; those of the sentences are added
 */
export function findSentences(found: Findings, taken: Set<string>): readonly Sentence[] {
  const sentences = new Map<PlaceKey, Sentence>()
  const places = new Map<string, number>()
  const mint = createMint(taken)
  for (const { block, ranges } of found.splits) {
    for (const range of ranges) {
      const place = { paragraph: block.n, ...range }
      const key = keyPlace({ paragraph: block.n, start: range.start })
      const twin = found.twins.get(key)
      const earlier = twin && sentences.get(keyPlace(twin))
      const like = found.likes.get(key)
      const words = describeWords(block, place)
      const judged = earlier ? repeatJudgement(earlier) : judge(block, place, words.text, found, mint)
      const occurrence = judged.id === undefined ? 1 : 1 + (places.get(judged.id) ?? 0)
      if (judged.id !== undefined) places.set(judged.id, occurrence)
      sentences.set(key, {
        ...place,
        ...words,
        ...judged,
        occurrence,
        ...(earlier && twin && { repeatOf: twin }),
        ...(like && { like }),
      })
    }
  }
  return [...sentences.values()]
}

type Mint = (text: string) => string

/** Mints ids and remembers how often the same words had one, so that a sentence said by the thousand costs no more. */
function createMint(taken: Set<string>): Mint {
  const said = new Map<string, number>()
  return text => {
    const known = said.get(text) ?? 0
    const id = mintClaimId(text, taken, known)
    said.set(text, known + 1)
    taken.add(id)
    return id
  }
}

type Judgement = Pick<Sentence, 'kind' | 'voice' | 'stance' | 'speaker' | 'id' | 'alias'>

function repeatJudgement({ kind, voice, stance, speaker, id }: Sentence): Judgement {
  return { kind, voice, ...(stance && { stance }), ...(speaker && { speaker }), ...(id && { id }) }
}

function judge(block: Block, place: Place, text: string, found: Findings, mint: Mint): Judgement {
  const quotation = found.quotations.find(candidate => covers(candidate, place, text))
  const annotation = found.annotations.get(keyPlace(place))
  const kind = kindOf(block, quotation, text, annotation)
  if (kind === 'remark') return { kind, voice: AUTHOR }
  const id = mint(text)
  if (kind === 'quotation') return { kind, voice: voiceOfSpeaker(quotation?.speaker), stance: 'reported', id }
  const { stance = 'asserted', speaker, alias } = annotation ?? {}
  return { kind, voice: AUTHOR, stance, ...(speaker && { speaker }), id, ...(alias && { alias }) }
}

function kindOf(
  block: Block,
  quotation: Quotation | undefined,
  text: string,
  annotation: SentenceAnnotation | undefined,
): SentenceKind {
  if (quotation) return 'quotation'
  if (annotation?.kind) return annotation.kind
  if (annotation?.isClaim) return 'claim'
  return block.kind === 'heading' || block.kind === 'code' ? 'remark' : classifySentence(text)
}

/** Whether the sentence is quoted from end to end, but for punctuation after the closing mark. */
function covers(quotation: Quotation, place: Place, text: string): boolean {
  return (
    quotation.paragraph === place.paragraph &&
    quotation.start <= place.start &&
    quotation.end > place.start &&
    /^[.,;:!?\s]*$/.test(text.slice(quotation.end - place.start))
  )
}

function describeWords({ text, source }: Block, { start, end }: Place): Pick<Sentence, 'text' | 'source'> {
  const first = source[start]
  const last = source[end - 1]
  return {
    text: text.slice(start, end),
    ...(first && last && { source: [first.start, last.end] as const }),
  }
}
