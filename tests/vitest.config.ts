import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * What properties are tried with. One seed for everybody, so that a run says the same everywhere; the bench tries new
 * ones, and `SEED` chooses one.
 */
const seed = process.env.SEED || '20261127'
console.log(`Properties are tried with seed ${seed}`)

export default defineConfig({
  root,
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/{vocabulary,model,text,faults,ledger,remark,rehype,content,search,export}/**/*.ts'],
      // The first runs in a worker thread, where nothing is counted; what it does is `readFiles`, which the tests call
      // themselves. The second starts and ends that thread: what it does where the thread fails, or runs out of its call
      // stack, only a thread can show.
      exclude: ['src/content/thread/read-thread.ts', 'src/content/thread/text-reader.ts'],
      reporter: ['text-summary', ['text', { skipFull: true }]],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
    projects: [
      {
        root,
        test: {
          name: 'unit',
          env: { SEED: seed },
          setupFiles: ['tests/seed-properties.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**'],
          testTimeout: 120_000,
        },
      },
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
