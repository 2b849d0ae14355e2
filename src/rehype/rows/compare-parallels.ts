import type { Element, ElementContent } from 'hast'
import { paragraphFragment, type Reading, type Repeat } from '../../model/index.ts'
import { type ComparedParagraph, compareRepeat, groupNumbers } from '../../text/index.ts'
import { CLASS, HAST } from '../../vocabulary/index.ts'
import type { Words } from '../../words/index.ts'
import { labelMissing } from '../marks/label-twins.ts'
import { describeRepeat } from './describe-repeat.ts'
import type { Row } from './fold-repeats.ts'

/**
 * Say before each parallel what it is worded like, as a link that opens the comparison after it. Without a stylesheet
 * the comparison is open.
 */
export function compareParallels(
  rows: readonly Row[],
  { repeats, paragraphs }: Reading,
  words: Words,
): readonly Row[] {
  let compared = [...rows]
  for (const parallel of repeats.filter(({ kind }) => kind === 'parallel')) {
    const [first, last] = parallel.paragraphs
    const isWithin = (row: Row) => row.paragraphs.some(n => first <= n && n <= last)
    const from = compared.findIndex(isWithin)
    const to = compared.findLastIndex(isWithin) + 1
    if (from === -1) continue
    const label = { node: createLabel(parallel, compared[from]?.paragraphs[0], words), paragraphs: [] }
    const comparison = { node: createComparison(parallel, paragraphs, words), paragraphs: [] }
    compared = [
      ...compared.slice(0, from),
      label,
      ...compared.slice(from, to),
      comparison,
      ...compared.slice(to),
    ]
  }
  return compared
}

const fragmentOf = ({ paragraphs: [first] }: Repeat) => `${paragraphFragment(first)}~like`

/** "worded like ¶1–2", and what is, where something else stands right below. */
function createLabel(parallel: Repeat, below: number | undefined, { article }: Words): Element {
  const { paragraphs, of } = parallel
  const what = below === paragraphs[0] ? undefined : paragraphs
  return element(
    'p',
    { className: [CLASS.twin], [HAST.apparatus]: '', [HAST.parallel]: `${of[0]}-${of[1]}` },
    [element('a', { href: `#${fragmentOf(parallel)}` }, [text(article.parallel(what, of))])],
  )
}

function createComparison(parallel: Repeat, paragraphs: Reading['paragraphs'], words: Words): Element {
  const [first] = parallel.paragraphs
  return element(
    'section',
    { id: fragmentOf(parallel), className: [CLASS.comparison], [HAST.apparatus]: '' },
    [
      element('p', { className: [CLASS.twin] }, [text(describeRepeat(parallel, paragraphs, words))]),
      ...compareRepeat(parallel, paragraphs).map(compared => createCompared(compared, words)),
      ...(parallel.missing.length > 0 ? [labelMissing(parallel.missing, words)] : []),
      element('p', { className: [CLASS.twin] }, [
        element('a', { href: `#${paragraphFragment(first)}` }, [text(words.article.closeComparison)]),
      ]),
    ],
  )
}

function createCompared({ n, of, parts }: ComparedParagraph, { article }: Words): Element {
  const tags = { same: undefined, removed: 'del', added: 'ins' } as const
  const compared = parts.map(({ kind, text: value }) => {
    const tag = tags[kind]
    return tag ? element(tag, {}, [text(value)]) : text(value)
  })
  return element('p', {}, [element('b', {}, [text(article.beside(n, groupNumbers(of)))]), ...compared])
}

const text = (value: string) => ({ type: 'text' as const, value })

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}
