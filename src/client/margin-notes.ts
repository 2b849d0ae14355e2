import { placeNotes } from './place-notes.ts'

/** Where `notes.css` sets the notes beside the text. */
const wide = matchMedia('(width >= 68rem)')

/** Pixels kept free between two notes. */
const GAP = 13

/**
 * Sets the notes of the text inside it beside the words they are about, as soon as there is a margin, and marks both
 * ends of the note that the reader points at. Without it each note stands at the top of its paragraph.
 */
class MarginNotes extends HTMLElement {
  connectedCallback(): void {
    const place = () => this.#place()
    new ResizeObserver(place).observe(this)
    void document.fonts.ready.then(place)
    this.addEventListener('toggle', place, true)
    addEventListener('hashchange', () => {
      this.#place(true)
      this.#findWords(this.querySelector(':target'))?.scrollIntoView({ block: 'nearest' })
    })
    document.addEventListener('pointerover', ({ target }) => this.#mark(target))
    document.addEventListener('focusin', () => {
      this.#mark(null)
      this.#place(true)
    })
  }

  #place(eased = false): void {
    if (!wide.matches) return
    const notes = [...this.querySelectorAll<HTMLElement>('aside:not(details:not([open]) *)')]
    const measured = notes.map(note => this.#measure(note))
    const named = findNumber(this.querySelector(':focus-visible') ?? this.querySelector(':target'))
    const pinned = notes.findIndex(note => findNumber(note) === named)
    const tops = placeNotes(measured, GAP, pinned)
    const { top: origin } = this.getBoundingClientRect()
    this.toggleAttribute('data-eased', eased)
    measured.forEach(({ note, rest, height }, index) => {
      const top = tops[index] ?? rest
      note.style.setProperty('--shift', `${top - rest}px`)
      this.style.setProperty('--end', `${top + height - origin}px`)
    })
  }

  /** In pixels from the top of the window; `rest` is where the note stands if nothing shifts it. */
  #measure(note: HTMLElement) {
    const rest = (note.parentElement ?? this).getBoundingClientRect().top + note.offsetTop
    const anchor = this.#findWords(note)?.getClientRects()[0]?.top ?? rest
    return { note, rest, anchor, height: note.offsetHeight }
  }

  #findWords(end: Element | null): Element | null {
    return this.querySelector(`[data-note="${findNumber(end)}"]`)
  }

  /** Mark both ends of the note that is pointed at, and of the one that has the keyboard's focus. */
  #mark(pointed: EventTarget | null): void {
    const numbers = [pointed, this.querySelector(':focus-visible')].map(findNumber)
    for (const end of this.querySelectorAll('[data-note], aside')) {
      end.toggleAttribute('data-marked', numbers.includes(findNumber(end)))
    }
  }
}

/** The number of the note whose words, reference or body the element is in. */
function findNumber(element: EventTarget | null): string | undefined {
  const end = element instanceof Element && element.closest<HTMLElement>('[data-note], [data-number]')
  return end ? (end.dataset.note ?? end.dataset.number) : undefined
}

customElements.define('margin-notes', MarginNotes)
