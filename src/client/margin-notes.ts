import { placeNotes } from './place-notes.ts'

/** All but those folded away. */
const NOTES = 'aside:not(details:not([open]) *)'

/** The words a note is about, its reference, the note itself. */
const ENDS = '[data-note], [data-number]'

/** Pixels kept free between two notes. */
const GAP = 13

/**
 * Sets the notes of the text inside it beside the words they are about, and marks the ends of the note that the
 * reader points at. It only measures: where there is a margin, `notes.css` shifts a note by its `--shift`, lets a
 * link to it lead to its words, `--below` which it stands, and lets the text reach down to `--end`. Without it each
 * note stands at the top of its paragraph.
 */
class MarginNotes extends HTMLElement {
  connectedCallback(): void {
    const place = () => this.#place()
    new ResizeObserver(place).observe(this)
    void document.fonts.ready.then(place)
    this.addEventListener('toggle', place, true)
    addEventListener('hashchange', place)
    document.addEventListener('pointerover', ({ target }) => this.#mark(target as Element))
    document.addEventListener('focusin', () => {
      this.#mark(null)
      place()
    })
  }

  #place(): void {
    const measured = [...this.querySelectorAll<HTMLElement>(NOTES)].map(note => {
      const rest = (note.parentElement ?? this).getBoundingClientRect().top + note.offsetTop
      const words = this.querySelector(`[data-note="${findNumber(note)}"]`)
      const anchor = words?.getClientRects()[0]?.top ?? rest
      return { note, rest, anchor, height: note.offsetHeight }
    })
    const named = findNumber(this.querySelector(':focus-visible') ?? this.querySelector(':target'))
    const pinned = measured.findIndex(({ note }) => findNumber(note) === named)
    const tops = placeNotes(measured, GAP, pinned)
    const { top: origin } = this.getBoundingClientRect()
    measured.forEach(({ note, rest, anchor, height }, index) => {
      const top = tops[index] ?? rest
      note.style.setProperty('--shift', `${top - rest}px`)
      note.style.setProperty('--below', `${top - anchor}px`)
      this.style.setProperty('--end', `${top + height - origin}px`)
    })
  }

  /** Mark the ends of the note that is pointed at, and of the one that has the keyboard's focus. */
  #mark(pointed: Element | null): void {
    const numbers = [pointed, this.querySelector(':focus-visible')].map(findNumber)
    for (const end of this.querySelectorAll(ENDS)) {
      end.toggleAttribute('data-marked', numbers.includes(findNumber(end)))
    }
  }
}

/** The number of the note whose words, reference or body the element is in. */
function findNumber(element: Element | null): string | undefined {
  const { note, number } = element?.closest<HTMLElement>(ENDS)?.dataset ?? {}
  return note ?? number
}

customElements.define('margin-notes', MarginNotes)
