import { describe, expect, test } from 'vitest'
import { insertAt } from '../../../src/rehype/marks/insert-at.ts'
import { parseElement, write } from '../html.ts'

const cases = [
  { name: 'between two words', block: '<p>one two</p>', offset: 4, inserted: '<p>one <del></del>two</p>' },
  { name: 'before the first', block: '<p>one</p>', offset: 0, inserted: '<p><del></del>one</p>' },
  { name: 'after the last', block: '<p>one</p>', offset: 3, inserted: '<p>one<del></del></p>' },
  {
    name: 'before an element',
    block: '<p>one <em>two</em></p>',
    offset: 4,
    inserted: '<p>one <del></del><em>two</em></p>',
  },
  {
    name: 'within an element',
    block: '<p>one <em>two three</em> four</p>',
    offset: 8,
    inserted: '<p>one <em>two <del></del>three</em> four</p>',
  },
  {
    name: 'after apparatus, which has no words',
    block: '<p>one<a data-apparatus="">1</a> two</p>',
    offset: 4,
    inserted: '<p>one<a data-apparatus="">1</a> <del></del>two</p>',
  },
  { name: 'in a block without words', block: '<p></p>', offset: 0, inserted: '<p><del></del></p>' },
]

describe('insertAt', () => {
  test.each(cases)('inserts $name', ({ block, offset, inserted }) => {
    const element = parseElement(block)
    insertAt(element, offset, parseElement('<del></del>'))
    expect(write(element)).toBe(inserted)
  })
})
