import { fold } from '../../text/index.ts'

/** Fold words so that what a reader would call the same words is the same string, without white space at its ends. */
export function foldWording(text: string): string {
  return fold(text).text.trim()
}
