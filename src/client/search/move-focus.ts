import { isComposing } from '../is-composing.ts'

/** Move the focus by the arrows, up and down. @param stops in their order; one of them has it */
export function moveFocus(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined || isComposing(event)) return
  const at = stops.findIndex(stop => stop.matches(':focus'))
  const next = stops[at + step]
  if (at === -1 || next === undefined) return
  event.preventDefault()
  next.focus()
}
