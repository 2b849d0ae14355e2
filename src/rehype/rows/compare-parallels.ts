import type { Element, ElementContent } from 'hast'
import { paragraphFragment, type Reading, type Repeat } from '../../model/index.ts'
import { type ComparedParagraph, compareRepeat, describeRepeat, listParagraphs } from '../../text/index.ts'
import { CLASS, HAST } from '../../vocabulary/index.ts'
import { labelMissing } from '../marks/label-twins.ts'
import type { Row } from './fold-repeats.ts'

/**
 * Say before each parallel what it is worded like, as a link that opens the comparison after it. Without a stylesheet
 * the comparison is open.
 */
export function compareParallels(rows: readonly Row[], { repeats, paragraphs }: Reading): readonly Row[] {
  let compared = [...rows]
  for (const parallel of repeats.filter(({ kind }) => kind === 'parallel')) {
    const [first, last] = parallel.paragraphs
    const isWithin = (row: Row) => row.paragraphs.some(n => first <= n && n <= last)
    const from = compared.findIndex(isWithin)
    const to = compared.findLastIndex(isWithin) + 1
    if (from === -1) continue
    const label = { node: createLabel(parallel, compared[from]?.paragraphs[0]), paragraphs: [] }
    const comparison = { node: createComparison(parallel, paragraphs), paragraphs: [] }
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
function createLabel(parallel: Repeat, below: number | undefined): Element {
  const { paragraphs, of } = parallel
  const what = below === paragraphs[0] ? '' : `${nameRun(paragraphs)} `
  return element(
    'p',
    { className: [CLASS.twin], [HAST.apparatus]: '', [HAST.parallel]: `${of[0]}-${of[1]}` },
    [element('a', { href: `#${fragmentOf(parallel)}` }, [text(`${what}worded like ${nameRun(of)}`)])],
  )
}

function nameRun([first, last]: Repeat['paragraphs']): string {
  return listParagraphs(Array.from({ length: last - first + 1 }, (_, at) => first + at))
}

function createComparison(parallel: Repeat, paragraphs: Reading['paragraphs']): Element {
  const [first] = parallel.paragraphs
  return element(
    'section',
    { id: fragmentOf(parallel), className: [CLASS.comparison], [HAST.apparatus]: '' },
    [
      element('p', { className: [CLASS.twin] }, [text(describeRepeat(parallel, paragraphs))]),
      ...compareRepeat(parallel, paragraphs).flatMap(createCompared),
      ...(parallel.missing.length > 0 ? [labelMissing(parallel.missing)] : []),
      element('p', { className: [CLASS.twin] }, [
        element('a', { href: `#${paragraphFragment(first)}` }, [text('close the comparison')]),
      ]),
    ],
  )
}

function createCompared({ n, of, parts }: ComparedParagraph): Element[] {
  const beside = of.length > 0 ? `¶${n} beside ${listParagraphs(of)}: ` : `¶${n}, only here: `
  const tags = { same: undefined, removed: 'del', added: 'ins' } as const
  const words = parts.map(({ kind, text: value }) => {
    const tag = tags[kind]
    return tag ? element(tag, {}, [text(value)]) : text(value)
  })
  return [element('p', {}, [element('b', {}, [text(beside)]), ...words])]
}

const text = (value: string) => ({ type: 'text' as const, value })

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}
