import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The unit tests that each mutant is run against: those of the rooms that are mutated, or of one (`ROOM=search`). */
const room = process.env.ROOM || '{text,ledger,search}'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: [`tests/${room}/**/*.test.ts`],
    // It edits a whole text hundreds of times, which takes seconds: too long for each mutant.
    exclude: ['tests/ledger/survival.test.ts'],
    setupFiles: ['tests/mutants/few-cases.ts'],
    // The tests of a mutant share a thread, since starting one takes longer than most of them.
    isolate: false,
    testTimeout: 120_000,
  },
})
