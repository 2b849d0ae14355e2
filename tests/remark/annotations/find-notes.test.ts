import { describe, expect, test } from 'vitest'
import { read } from '../read.ts'
import { repeatText } from '../repeating-text.ts'

const MARKDOWN = 'The *cat* sat.\n\nThe dog sat.'

describe('findNotes', () => {
  test('Notes are numbered in the order of the words they are about', () => {
    const { reading, messages } = read(MARKDOWN, {
      annotations: {
        notes: [
          { exact: 'dog', body: 'Three.' },
          { exact: 'cat sat', body: 'Two.' },
          { exact: 'CAT', body: 'One.' },
        ],
      },
    })
    expect(messages).toEqual([])
    expect(reading.notes).toEqual([
      { number: 1, paragraph: 1, start: 4, end: 7, exact: 'cat', html: '<p>One.</p>' },
      { number: 2, paragraph: 1, start: 4, end: 11, exact: 'cat sat', html: '<p>Two.</p>' },
      { number: 3, paragraph: 2, start: 4, end: 7, exact: 'dog', html: '<p>Three.</p>' },
    ])
  })

  test('A note that is given twice is reported, one that says something else of the same words is not', () => {
    const { reading, messages } = read(MARKDOWN, {
      annotations: {
        notes: [
          { exact: 'cat', body: 'One.' },
          { exact: 'cat', body: 'Two.' },
          { exact: 'cat sat', body: 'One.' },
          { exact: 'Cat', body: 'One.' },
        ],
      },
    })
    expect(messages).toEqual([
      'notes.3.exact annotation-twice: Unexpected second note of the same words on “Cat”, expected one',
    ])
    expect(reading.notes).toHaveLength(3)
  })

  test('A body is escaped unless somebody renders it', () => {
    const annotations = { notes: [{ exact: 'cat', body: '*A* & <b>' }] }
    expect(read(MARKDOWN, { annotations }).reading.notes).toMatchObject([{ html: '<p>*A* &amp; &lt;b></p>' }])
    expect(
      read(MARKDOWN, { annotations, renderNote: body => `<i>${body.length}</i>` }).reading.notes,
    ).toMatchObject([{ html: '<i>9</i>' }])
  })

  test('A note on words that a repeat has too is on their first place', () => {
    const annotations = { notes: [{ exact: 'totals', body: 'A.' }] }
    expect(read(repeatText(), { annotations }).reading.notes).toMatchObject([{ paragraph: 2 }])
  })

  test('A note whose words are not found is left out, and the others are numbered without it', () => {
    const { reading, messages } = read(MARKDOWN, {
      annotations: {
        notes: [
          { exact: 'elephant', body: 'A.' },
          { exact: 'dog', body: 'B.' },
        ],
      },
    })
    expect(reading.notes).toMatchObject([{ number: 1, exact: 'dog' }])
    expect(messages).toEqual([
      'notes.0.exact annotation-not-found: Unexpected quote “elephant”, which stands nowhere in the text, expected words of the text',
    ])
  })

  test('A note over the end of a paragraph is refused', () => {
    const { reading, messages } = read(MARKDOWN, {
      annotations: { notes: [{ exact: 'sat. The', body: 'A.' }] },
    })
    expect(reading.notes).toEqual([])
    expect(messages).toEqual([
      'notes.0.exact annotation-spans-paragraphs: Unexpected words of several paragraphs from ¶1 on, expected words of one',
    ])
  })
})
