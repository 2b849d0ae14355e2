/** Milliseconds between two changes: Safari allows 100 in 30 seconds, and throws then. */
const PAUSE_MS = 350

let pending: { readonly address: string; readonly state: unknown } | undefined
let timer: ReturnType<typeof setTimeout> | undefined

/** Change the address of the page, at once or, where it has been changed right before, soon; the last change counts. */
export function replaceAddress(address: string | URL, state: unknown = history.state): void {
  pending = { address: String(address), state }
  timer ??= setTimeout(settleAddress, PAUSE_MS)
  if (Date.now() - last >= PAUSE_MS) settleAddress()
}

/** The address of the page as it is to be. */
export function plannedAddress(): URL {
  return new URL(pending?.address ?? location.href)
}

let last = 0

/** Change it now, before the page is left. A browser that refuses keeps the old one: nothing else depends on it. */
export function settleAddress(): void {
  clearTimeout(timer)
  timer = undefined
  if (pending === undefined) return
  const { address, state } = pending
  pending = undefined
  last = Date.now()
  try {
    history.replaceState(state, '', address)
  } catch {}
}
