import { expect, test } from 'vitest'
import { listWordsBefore } from '../../src/content/list-words-before.ts'
import type { TextInfo } from '../../src/model/index.ts'
import { DEFAULT_LANGUAGE, wordsFor } from '../../src/words/index.ts'

const list = (more: Partial<TextInfo>) =>
  listWordsBefore(
    { slug: 'a', title: 'The bridge', language: 'en', ...more },
    wordsFor(DEFAULT_LANGUAGE),
  ).join('|')

test('Before the article stand the title, and where the text was saved: the name of the site or of its host', () => {
  expect(list({})).toContain('The bridge')
  expect(list({ source: { url: 'https://forum.example.org/1' } })).toContain('forum.example.org')
  expect(list({ source: { url: 'https://forum.example.org/1', site: 'A forum' } })).toContain('A forum')
  expect(list({ source: { retrieved: '2026-01-02' } })).toContain('2026-01-02')
})
