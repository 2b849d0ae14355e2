import { describe, expect, test } from 'vitest'
import { indexPage } from '../../../src/text/directives/index-page.ts'
import { isWordEdge } from '../../../src/text/directives/is-word-edge.ts'

describe('isWordEdge', () => {
  test.each([
    { name: 'the beginning', text: '|one', is: true },
    { name: 'the end', text: 'one|', is: true },
    { name: 'the end of a word', text: 'one| two', is: true },
    { name: 'the beginning of a word', text: 'one |two', is: true },
    { name: 'the inside of a word', text: 'on|e', is: false },
    { name: 'a point within a word', text: 'said.|Then', is: false },
    { name: 'the end of a sentence', text: 'one.| Two', is: true },
    { name: 'a quotation mark', text: 'said |“one', is: true },
    { name: 'a full stop between Chinese words', text: '清华大学。|他很高兴', is: true },
    { name: 'a hard break', text: 'one| \ntwo', is: true },
    { name: 'a mark after a word', text: 'one|\n two', is: true },
    { name: 'a mark before a full stop', text: 'one|\n. Two', is: true },
    { name: 'a mark after a full stop', text: 'one.\n|Two', is: true },
    { name: 'a mark within a word, from before', text: 'on|\ne', is: false },
    { name: 'a mark within a word, from behind', text: 'on\n|e', is: false },
    { name: 'two marks within a word', text: 'on\n|\ne', is: false },
  ])('$name: $is', ({ text, is }) => {
    expect(isWordEdge(indexPage([text.replace('|', '')]), text.indexOf('|'))).toBe(is)
  })

  test('blocks part words', () => {
    const page = indexPage(['one', 'two'])
    expect([isWordEdge(page, 3), isWordEdge(page, 5)]).toEqual([true, true])
  })
})
