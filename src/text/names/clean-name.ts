import { fold } from '../fold.ts'
import { decodePercent } from './decode-percent.ts'

/** What HTML, once too often escaped, writes for a character: all that it writes in addresses end a name. */
const ENTITY = /&(?:amp;)*(?:gt|lt|quot|apos|nbsp|amp|#x?[0-9a-f]+);.*$/s
/** What stands before a name: quotation marks and brackets, a second `#`, half an encoding. */
const BEFORE = /^(?:%[0-9a-f]{1,2}|[^\p{L}\p{N}])+/u
/**
 * A name goes as far as this; what follows, such as a full stop, a bracket, a parameter or the rest of the sentence,
 * is not part of it.
 */
const NAME = /^[a-z0-9]+(?:[-~]+[a-z0-9]+)*/

/**
 * Read the name that was meant by a damaged one: mailers, chat windows, Markdown and typographers leave the full stop
 * or bracket of their sentence at its end, encode it once more, turn its hyphens into dashes, break it over two lines,
 * or write it in capitals.
 *
 * @returns empty where nothing is left
 */
export function cleanName(typed: string): string {
  const decoded = fold(decodePercent(typed)).text.replaceAll(' ', '')
  const name = decoded.replace(BEFORE, '').replace(ENTITY, '')
  return NAME.exec(name)?.[0] ?? ''
}
