import { fold } from '../../text/index.ts'

/** Level what a reader would not call another wording: see `fold`. */
export function foldWording(text: string): string {
  return fold(text).text.trim()
}
