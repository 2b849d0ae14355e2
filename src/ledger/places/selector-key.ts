import type { PassageSelector } from '../../model/index.ts'
import { foldWording } from '../match/fold-wording.ts'

/** What a selector is known by: equal for what quotes the same words. */
export function selectorKey({ exact, prefix = '', suffix = '', through = '' }: PassageSelector): string {
  return JSON.stringify([exact, prefix, suffix, through].map(foldWording))
}
