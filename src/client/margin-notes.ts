import { DATA, ELEMENT, VARIABLE } from '../vocabulary/index.ts'
import { placeNotes } from './place-notes.ts'

/** The words a note is about, its reference, the note itself. */
const ENDS = `[${DATA.note}], [${DATA.number}]`

/** Where `notes.css` has a margin. */
const HAS_MARGIN = '(width >= 68rem)'

/** Pixels kept free between two notes. */
const NOTE_GAP = 13

/** A note in the margin, as it stands: pixels from the top of the page. */
interface MarginNote {
  readonly note: HTMLElement
  /** Its top where nothing shifts it. */
  readonly rest: number
  /** The top of its words. */
  readonly anchor: number
  readonly height: number
}

/**
 * Sets the notes of the text inside it beside the words they are about, and marks the ends of the note that the
 * reader points at. It only measures: where there is a margin, `notes.css` shifts a note by its `--shift`, lets a
 * link to it lead to its words, `--below` which it stands, and reaches down to `--end`. Without it each note stands
 * at the top of its paragraph.
 */
class MarginNotes extends HTMLElement {
  /** By the number of a note: the pieces of its words, its reference, the note itself. */
  readonly #ends = new Map<string | undefined, HTMLElement[]>()
  #notes: readonly MarginNote[] = []

  connectedCallback(): void {
    // In the order of the notes: the words of one may begin in those of another.
    for (const note of this.querySelectorAll(ELEMENT.marginNote)) this.#ends.set(findNumber(note), [])
    for (const end of this.querySelectorAll<HTMLElement>(ENDS)) {
      const number = findNumber(end)
      this.#ends.set(number, [...(this.#ends.get(number) ?? []), end])
    }
    const measure = () => {
      this.#measure()
      this.#place()
    }
    // At once: before the page has loaded, the browser takes a reader who comes back to the place that was left.
    measure()
    const text = this.querySelector('article')
    // The text's own size, which no note changes.
    if (text) new ResizeObserver(measure).observe(text)
    document.fonts.addEventListener('loadingdone', measure)
    this.addEventListener('toggle', measure, true)
    this.#mark(null)
    addEventListener('hashchange', () => {
      this.#mark(null)
      this.#place()
    })
    document.addEventListener('pointerover', ({ target }) => this.#mark(target as Element))
    document.addEventListener('focusin', () => {
      this.#mark(null)
      this.#place()
    })
  }

  /** Where there is no margin, the notes are in the flow, and there is nothing to lay out before its time. */
  #measure(): void {
    this.#notes = matchMedia(HAS_MARGIN).matches ? this.#findNotes() : []
  }

  /** All but those folded away. */
  #findNotes(): readonly MarginNote[] {
    const { top } = this.getBoundingClientRect()
    return [...this.#ends.values()].flatMap(ends => {
      const [words] = ends
      const note = ends.at(-1)
      const row = note?.parentElement
      if (!row || row.closest('details:not([open])') || note.offsetParent !== row) return []
      const rest = row.getBoundingClientRect().top + note.offsetTop - top
      const anchor = (words?.getClientRects()[0]?.top ?? 0) - top
      return { note, rest, anchor, height: note.offsetHeight }
    })
  }

  #place(): void {
    const named = findNumber(this.querySelector(':focus-visible') ?? this.querySelector(':target'))
    const pinned = this.#notes.findIndex(({ note }) => findNumber(note) === named)
    const tops = placeNotes(this.#notes, NOTE_GAP, pinned)
    this.toggleAttribute(DATA.pinned, pinned >= 0)
    let end = 0
    for (const [index, { note, rest, anchor, height }] of this.#notes.entries()) {
      const top = tops[index] ?? rest
      end = top + height
      note.style.setProperty(VARIABLE.shift, `${top - rest}px`)
      note.style.setProperty(VARIABLE.below, `${top - anchor}px`)
    }
    this.style.setProperty(VARIABLE.end, `${end}px`)
  }

  /** Mark the ends of the note that is pointed at, of the one that has the keyboard's focus, and of the one the address names. */
  #mark(pointed: Element | null): void {
    const named = [':focus-visible', ':target'].map(selector => this.querySelector(selector))
    const numbers = [pointed, ...named].map(findNumber)
    const marked = numbers.flatMap(number => this.#ends.get(number) ?? [])
    for (const end of this.querySelectorAll(`[${DATA.marked}]`)) {
      if (!marked.includes(end as HTMLElement)) end.removeAttribute(DATA.marked)
    }
    for (const end of marked) end.setAttribute(DATA.marked, '')
  }
}

/** The number of the note whose words, reference or body the element is in. */
function findNumber(element: Element | null): string | undefined {
  const { note, number } = element?.closest<HTMLElement>(ENDS)?.dataset ?? {}
  return note ?? number
}

customElements.define(ELEMENT.marginNotes, MarginNotes)
