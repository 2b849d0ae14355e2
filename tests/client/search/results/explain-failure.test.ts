import { afterEach, expect, test, vi } from 'vitest'
import { LibraryFailure } from '../../../../src/client/search/answers/library-failure.ts'
import { explainFailure } from '../../../../src/client/search/results/explain-failure.ts'
import { scripts } from '../../../../src/words/languages/en.ts'

afterEach(() => vi.unstubAllGlobals())

test.each<[boolean, unknown, string]>([
  [false, new Error('no network'), 'You are offline: other texts can’t be searched now.'],
  [
    true,
    new Error('WebAssembly.instantiate(): blocked by the policy'),
    'This browser forbids WebAssembly, which the search of all texts needs.',
  ],
  [
    true,
    new Error('could not load the wasm'),
    'This browser forbids WebAssembly, which the search of all texts needs.',
  ],
  [true, new Error('404'), 'The search of all texts failed: 404.'],
  [true, new LibraryFailure(), 'The search of all texts failed: the texts that it names could not be read.'],
  [true, new LibraryFailure(404), 'The search of all texts failed: the text answered 404.'],
  [true, 'stopped', 'The search of all texts failed: stopped.'],
])('Online: %s, after %s', (onLine, error, said) => {
  vi.stubGlobal('navigator', { onLine })
  expect(explainFailure(error, scripts.searching)).toBe(said)
})
