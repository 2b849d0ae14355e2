import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * What properties are tried with. One seed for everybody, so that a run says the same everywhere; the bench tries new
 * ones, and `SEED` chooses one.
 */
const seed = process.env.SEED || '20261127'
console.log(`Properties are tried with seed ${seed}`)

/** Tests of the built site, and of a browser. */
const ELSEWHERE = ['tests/site/**', 'tests/browser/**']

/**
 * Unit tests that have a process for each file, and for which no covered lines are counted: hundreds of cases that cover
 * nothing new, which the count makes twice as slow; and what starts threads, processes and servers or loads machine code,
 * none of which should meet another test in its process.
 */
const APART = [
  'tests/ledger/survival.test.ts',
  'tests/remark/words.test.ts',
  'tests/content/{characters,costly-texts,merge}.test.ts',
  'tests/content/thread/**/*.test.ts',
  'tests/{architecture,build,cards,scripts}/**/*.test.ts',
]

const unit = {
  env: { SEED: seed },
  setupFiles: ['tests/seed-properties.ts'],
  testTimeout: 120_000,
  // One less than there are cores would be one on two, of which the other had nothing to do.
  maxWorkers: '100%',
}

export default defineConfig({
  root,
  test: {
    coverage: {
      provider: 'v8',
      include: [
        'src/{vocabulary,model,text,faults,ledger,remark,rehype,content,words,search,export}/**/*.ts',
      ],
      exclude: [
        // What English says is tested word by word; that another language says all of it, by its type.
        'src/words/languages/!(en).ts',
        // What reads a text in a thread, and what starts that thread, waits for it and ends it, is tested apart: nothing
        // is counted in a thread. What the thread does is `readFiles`, which is covered.
        'src/content/thread/{read-thread,text-reader,wait-within}.ts',
      ],
      reporter: ['text-summary', ['text', { skipFull: true }]],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
    projects: [
      {
        root,
        test: {
          ...unit,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...ELSEWHERE, ...APART],
          // Files share processes, and so the modules in them, each of which is loaded and compiled once: a process for
          // each file took most of the time. Nothing in `src` or in these tests may keep a state from file to file;
          // environment, clocks and spies are put back.
          isolate: false,
        },
      },
      { root, test: { ...unit, name: 'apart', include: APART, exclude: ELSEWHERE } },
      {
        root,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // Each builds in a folder of its own, on a port of its own; more at once would want much memory.
          maxWorkers: 2,
          // Where both projects are run, one after the other.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
