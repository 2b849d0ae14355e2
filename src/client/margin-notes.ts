import { placeNotes } from './place-notes.ts'

/** Where `notes.css` sets the notes beside the text. */
const wide = matchMedia('(width >= 68rem)')

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
    addEventListener('hashchange', () => this.#place(true))
    document.addEventListener('pointerover', event => this.#mark(event.target))
    document.addEventListener('focusin', event => {
      this.#mark(event.target)
      this.#place(true)
    })
  }

  #place(eased = false): void {
    if (!wide.matches) return
    const notes = this.#findNotes().filter(note => !note.closest('details:not([open])'))
    const measured = notes.map(note => this.#measure(note))
    const gap = notes[0] ? Number.parseFloat(getComputedStyle(notes[0]).marginBlockEnd) : 0
    const tops = placeNotes(measured, gap, this.#findPinned(notes))
    this.toggleAttribute('data-eased', eased)
    measured.forEach(({ note, rest, height }, index) => {
      const top = tops[index] ?? rest
      note.style.setProperty('--shift', `${top - rest}px`)
      this.style.setProperty('--end', `${top + height}px`)
    })
  }

  /** All in pixels from the top of this element; `rest` is where the note stands if nothing shifts it. */
  #measure(note: HTMLElement) {
    const from = this.getBoundingClientRect().top
    const rest = (note.parentElement?.getBoundingClientRect().top ?? 0) + note.offsetTop - from
    const words = this.querySelector(`[data-note="${note.dataset.number}"]`)?.getClientRects()[0]
    return { note, rest, anchor: words ? words.top - from : rest, height: note.offsetHeight }
  }

  /** The note that has the keyboard's focus, at either end, or else the one the address names. */
  #findPinned(notes: readonly HTMLElement[]): number {
    const find = (state: string) =>
      notes.findIndex(({ id, dataset: { number } }) => {
        return this.querySelector(`:is(#${id}, #${id} *, #ref-${number})${state}`)
      })
    const focused = find(':focus-visible')
    return focused < 0 ? find(':target') : focused
  }

  #mark(target: EventTarget | null): void {
    const end = target instanceof Element ? target.closest<HTMLElement>('[data-note], [data-number]') : null
    const number = end?.dataset.note ?? end?.dataset.number
    for (const element of this.querySelectorAll<HTMLElement>('[data-note], aside')) {
      const { note = element.dataset.number } = element.dataset
      element.toggleAttribute('data-marked', note === number)
    }
  }

  #findNotes(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('aside')]
  }
}

customElements.define('margin-notes', MarginNotes)
