/** A step of a command that may take a while. */
export interface Step {
  /** How far it has come, in what it counts. */
  at(done: number, all: number): void
  end(): void
}

export interface StepOptions {
  /** What it counts, one of them; absent where it doesn't. */
  readonly unit?: string
  /** @default console.error, since what a command has found goes to the other stream */
  readonly say?: (line: string) => void
}

/** Milliseconds: who waits for less asks nothing, and who waits for more wants to know for what. */
const EVERY = 2_000

/**
 * Begin a step, which passes in silence unless it takes more than two seconds; then it says every two seconds how far
 * it has come, in a line that ends in an ellipsis: `Reading 12 of 100 texts …`, `Building pages, 4 s …`. One that never
 * lets go of the thread says so only when it is told `at`.
 *
 * @param name such as `Reading`
 */
export function startStep(name: string, { unit, say = console.error }: StepOptions = {}): Step {
  const started = performance.now()
  let said = started
  let progress: { readonly done: number; readonly all: number } | undefined
  const sayIfDue = () => {
    const now = performance.now()
    if (now - said < EVERY) return
    said = now
    say(`${name}${progress ? count(progress, unit) : `, ${Math.floor((now - started) / 1_000)} s`} …`)
  }
  const timer = setInterval(sayIfDue, EVERY / 8)
  timer.unref()
  return {
    at(done, all) {
      progress = { done, all }
      // The last one is the end of it.
      if (done < all) sayIfDue()
    },
    end: () => clearInterval(timer),
  }
}

function count({ done, all }: { readonly done: number; readonly all: number }, unit = ''): string {
  const numbers = [done, all].map(number => number.toLocaleString('en')).join(' of ')
  return ` ${numbers} ${unit}${all === 1 ? '' : 's'}`
}
