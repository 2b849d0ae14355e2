import type * as FastCheck from 'fast-check'
import { vi } from 'vitest'

/** How many cases a property is tried with for each mutant. That fewer find less makes the score no better. */
const MOST_CASES = 50

vi.mock('fast-check', async load => {
  const { default: fc, ...names } = await load<typeof FastCheck>()
  fc.configureGlobal({ seed: 20261127 })
  // A case that fails has killed the mutant; it need not be made small.
  const assert = (...[property, parameters]: Parameters<typeof fc.assert>) =>
    fc.assert(property, {
      ...parameters,
      numRuns: Math.min(MOST_CASES, parameters?.numRuns ?? MOST_CASES),
      endOnFailure: true,
    })
  return { ...names, assert, default: { ...fc, assert } }
})
