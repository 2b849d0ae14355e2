import { excerpt } from '../record/excerpt.ts'
import type { MovedPlace } from './find-moved-places.ts'

/** Say a change of place as "Unexpected …, expected …". */
export function describeMove({ entry: { selector }, side, was, now }: MovedPlace): string {
  const { exact, through = exact } = selector
  const words = side === 'start' ? exact : through
  return `Unexpected place of “${excerpt(words)}” in ¶${now.paragraph} (“${excerpt(now.text)}”), expected what became of ¶${was.paragraph} (“${excerpt(was.text)}”), where the words stood`
}
