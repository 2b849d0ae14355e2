import type { SentenceKind, Stance } from '../model/index.ts'

/** Where a sentence stands and whose it is: all that a search result says besides the words. */
export interface SearchAnchor {
  /** Fragment of the sentence, or of its paragraph, on the reading page. */
  readonly fragment: string
  readonly paragraph: number
  readonly kind: SentenceKind
  readonly voice: string
  readonly stance?: Stance | undefined
}

/** Write an anchor as the element id of a search record; the record is never a page, so any string will do. */
export function encodeAnchor({ fragment, paragraph, kind, voice, stance = undefined }: SearchAnchor): string {
  return [fragment, paragraph, kind, voice, stance ?? ''].map(encodeURIComponent).join('|')
}

/** @returns undefined where the string is no anchor */
export function decodeAnchor(id: string): SearchAnchor | undefined {
  const [fragment, paragraph, kind, voice, stance] = id.split('|').map(decodeURIComponent)
  if (fragment === undefined || voice === undefined || !isKind(kind)) return undefined
  return { fragment, paragraph: Number(paragraph), kind, voice, ...(stance && { stance: stance as Stance }) }
}

function isKind(kind: string | undefined): kind is SentenceKind {
  return kind === 'claim' || kind === 'quotation' || kind === 'remark'
}
