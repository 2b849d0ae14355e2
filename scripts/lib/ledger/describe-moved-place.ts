import { textFilePath } from '../../../src/content/index.ts'
import type { MovedPlace } from '../../../src/ledger/index.ts'
import type { TextUpdate } from './update-text.ts'

/** What an entry is called, by its list. */
const NAMES: Readonly<Record<string, string>> = { notes: 'note', quotations: 'quotation', claims: 'claim' }

/** Say in lines where the words of an entry stood and where they stand now; the numbers are those to answer with. */
export function describeMovedPlace(
  { entry: { selector, keys }, side, was, now }: MovedPlace,
  { folder }: Pick<TextUpdate, 'folder'>,
): readonly string[] {
  const { exact, through = exact } = selector
  const [list = '', index, relation] = keys
  const name = `${NAMES[list] ?? list} ${Number(index) + 1}`
  const end = relation === undefined ? '' : `, ${relation}`
  return [
    `${textFilePath(folder, 'annotations.yaml')}: is “${side === 'start' ? exact : through}” (${name}${end}) meant where it stands now?`,
    `   It stood in ¶${was.paragraph}, and what became of that is not where it stands:`,
    `   “${joinLines(was.text)}”`,
    `1  yes, in ¶${now.paragraph}:`,
    `   “${joinLines(now.text)}”`,
    '0  no: write nothing',
  ]
}

const joinLines = (text: string) => text.replace(/\s+/g, ' ')
