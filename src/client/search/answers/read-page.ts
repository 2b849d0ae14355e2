import { AUTHOR, EDITOR, type Stance, voiceOfSpeaker } from '../../../model/index.ts'
import type { Mark, Passage } from '../../../search/index.ts'
import { DATA, ELEMENT, ID, ROLE } from '../../../vocabulary/index.ts'
import { anchorOf } from '../../reading/find-claim.ts'

/** A passage of the page that is open. */
export interface PagePassage extends Passage {
  /** Its text nodes, and where each starts in its words. */
  readonly pieces: readonly Piece[]
}

interface Piece {
  readonly node: Text
  readonly start: number
}

const SENTENCE = `[${DATA.claim}], [${DATA.sentence}]`
const QUOTATION = `[${DATA.quotation}]`
const APPARATUS = `[${DATA.apparatus}], [role="${ROLE.back}"]`

/** Read the sentences of the text on the page, in order, and after them its notes, one after the other. */
export function* readPage(article: Element): Generator<PagePassage> {
  for (const paragraph of article.querySelectorAll(`[${DATA.paragraph}]`)) yield* readParagraph(paragraph)
  for (const note of article.querySelectorAll(ELEMENT.marginNote)) yield readNote(note, article)
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
    if (node.parentElement?.closest(`[${DATA.paragraph}]`) !== paragraph) continue
    const around = node.parentElement.closest<HTMLElement>(SENTENCE)
    if (!isSame(around, sentence)) flush()
    if (nodes.length === 0) sentence = around
    nodes.push(node)
  }
  flush()
  return passages
}

/**
 * Whether two pieces are of one sentence. A claim with markup in it stands on the page in several pieces, of which
 * only the first has an anchor: a piece without one goes on with the claim before it.
 */
function isSame(piece: Element | null, first: Element | null): boolean {
  return piece === first || (piece !== null && first !== null && anchorOf(piece) === undefined)
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
  const { stance, reports } = sentence?.dataset ?? {}
  const isQuoted = sentence?.hasAttribute(DATA.claim) === false
  return {
    ...joinPieces(nodes),
    fragment: anchorOf(sentence)?.id ?? paragraph.id,
    paragraph: Number(paragraph.getAttribute(DATA.paragraph)),
    kind: sentence === null ? 'remark' : isQuoted ? 'quotation' : 'claim',
    voice: isQuoted ? voiceOfSpeaker(readSpeaker(sentence)) : AUTHOR,
    stance: isQuoted ? 'reported' : (stance as Stance | undefined),
    speaker: reports,
  }
}

/** A quotation that ends before its sentence does stands within it. */
function readSpeaker(sentence: Element): string | undefined {
  const quotation = sentence.closest(QUOTATION) ?? sentence.querySelector(QUOTATION)
  return quotation?.getAttribute(DATA.speaker) ?? undefined
}

function readNote(note: Element, article: Element): PagePassage {
  const nodes = [...listTexts(note)]
  const words = article.querySelector(`[${DATA.note}="${note.id.slice(ID.note.length)}"]`)
  const n = Number(words?.closest(`[${DATA.paragraph}]`)?.getAttribute(DATA.paragraph))
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
