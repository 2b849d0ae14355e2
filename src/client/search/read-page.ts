import type { Stance } from '../../model/index.ts'
import { EDITOR, type Mark, type Passage } from '../../search/index.ts'
import { anchorOf } from '../anchor-of.ts'

/** A passage of the page that is open. */
export interface PagePassage extends Passage {
  /** Its text nodes, and where each starts in its words. */
  readonly pieces: readonly Piece[]
}

interface Piece {
  readonly node: Text
  readonly start: number
}

const SENTENCE = '[data-claim], [data-sentence]'
const APPARATUS = '[data-apparatus], [role="doc-backlink"]'

/** Read the sentences of the text on the page, in order, and after them its notes, one after the other. */
export function* readPage(article: Element): Generator<PagePassage> {
  for (const paragraph of article.querySelectorAll('[data-paragraph]')) yield* readParagraph(paragraph)
  for (const note of article.querySelectorAll('[role="doc-footnote"][id]')) yield readNote(note, article)
}

function readParagraph(paragraph: Element): readonly PagePassage[] {
  const passages: PagePassage[] = []
  let sentence: HTMLElement | null = null
  let nodes: Text[] = []
  const flush = () => {
    if (nodes.some(({ data }) => data.trim() !== '')) passages.push(createPassage(paragraph, sentence, nodes))
    nodes = []
  }
  for (const node of listTexts(paragraph)) {
    // A block within another is read for itself.
    if (node.parentElement?.closest('[data-paragraph]') !== paragraph) continue
    const around = node.parentElement.closest<HTMLElement>(SENTENCE)
    if (!isSame(around, sentence)) flush()
    if (nodes.length === 0) sentence = around
    nodes.push(node)
  }
  flush()
  return passages
}

/** Only the first piece of a claim has its anchor, all others follow it. */
function isSame(piece: HTMLElement | null, first: HTMLElement | null): boolean {
  return piece === first || (piece !== null && first !== null && anchorOf(piece) === '')
}

function* listTexts(element: Element): Generator<Text> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const added = node.parentElement?.closest(APPARATUS)
    if (!added || added.contains(element)) yield node
  }
}

function createPassage(
  paragraph: Element,
  sentence: HTMLElement | null,
  nodes: readonly Text[],
): PagePassage {
  const { stance } = sentence?.dataset ?? {}
  const speaker = sentence?.closest('[data-speaker]')?.getAttribute('data-speaker')
  const isClaim = sentence?.hasAttribute('data-claim')
  return {
    ...joinPieces(nodes),
    fragment: (sentence && anchorOf(sentence)) || paragraph.id,
    paragraph: Number(paragraph.getAttribute('data-paragraph')),
    kind: sentence === null ? 'remark' : isClaim ? 'claim' : 'quotation',
    voice: isClaim === false ? (speaker ?? 'unnamed speaker') : 'author',
    stance: isClaim === false ? 'reported' : (stance as Stance | undefined),
  }
}

function readNote(note: Element, article: Element): PagePassage {
  const nodes = [...listTexts(note)]
  const words = article.querySelector(`[data-note="${note.id.slice('note-'.length)}"]`)
  const n = Number(words?.closest('[data-paragraph]')?.getAttribute('data-paragraph'))
  return { ...joinPieces(nodes), fragment: note.id, paragraph: n, kind: 'note', voice: EDITOR }
}

function joinPieces(nodes: readonly Text[]): Pick<PagePassage, 'text' | 'pieces'> {
  let text = ''
  const pieces = nodes.map(node => {
    const piece = { node, start: text.length }
    text += node.data
    return piece
  })
  return { text, pieces }
}

/** Find the part of the page that a mark is on. */
export function rangeOf(passages: readonly PagePassage[], { passage, start, end }: Mark): Range {
  const { pieces = [] } = passages[passage] ?? {}
  const range = new Range()
  const first = pieces.findLast(piece => piece.start <= start)
  const last = pieces.findLast(piece => piece.start < end)
  if (first) range.setStart(first.node, start - first.start)
  if (last) range.setEnd(last.node, end - last.start)
  return range
}
