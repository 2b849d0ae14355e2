// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest'
import { loadWords } from '../../src/client/load-words.ts'
import { scripts } from '../../src/words/languages/en.ts'

afterEach(() => {
  document.documentElement.lang = ''
})

test.each(['en', 'tlh', '', '../en', 'constructor'])(
  'On a page in “%s”, scripts say what they have for it, or else English',
  async language => {
    document.documentElement.lang = language
    expect(await loadWords()).toBe(scripts)
  },
)
