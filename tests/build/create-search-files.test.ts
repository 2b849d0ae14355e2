import { afterEach, describe, expect, test, vi } from 'vitest'
import { AUTHOR, type Reading, voiceOfSpeaker } from '../../src/model/index.ts'

const reading: Reading = {
  text: { slug: 'bridges', title: 'On bridges', language: 'en' },
  paragraphs: [{ n: 1, kind: 'paragraph', text: 'The bridge will hold.' }],
  sentences: [
    {
      paragraph: 1,
      start: 0,
      end: 21,
      text: 'The bridge will hold.',
      kind: 'claim',
      voice: AUTHOR,
      stance: 'asserted',
      id: 'bridge-will-hold-k3f9',
      occurrence: 1,
    },
  ],
  quotations: [],
  repeats: [],
  notes: [{ number: 1, paragraph: 1, start: 4, end: 10, exact: 'bridge', html: '<p>Of <em>stone</em>.</p>' }],
  relations: [],
  published: [],
}

async function load() {
  const { createSearchFiles } = await import('../../src/build/create-search-files.ts')
  return createSearchFiles
}

test('gives an index with a record of the text and one of its notes, and the words of both', async () => {
  const createSearchFiles = await load()
  const files = await createSearchFiles([reading], '/')
  const read = (path: string) => new TextDecoder().decode(files.get(path))
  expect(JSON.parse(read('pagefind/pagefind-entry.json'))).toMatchObject({
    languages: { unknown: { page_count: 2 } },
  })
  expect(read('search/words/index.txt')).toBe('b\n')
  expect(read('search/words/0.txt')).toBe('bridge\nhold\nof\nstone\nthe\nwill\n')
  expect([...files.keys()].filter(path => /ui|highlight|css/.test(path))).toEqual([])
})

test('gives the same bytes again', async () => {
  const createSearchFiles = await load()
  const texts = Array.from({ length: 30 }, (_, i) => ({
    ...reading,
    text: { ...reading.text, slug: `bridges-${i}` },
    sentences: reading.sentences.map(sentence => ({
      ...sentence,
      voice: voiceOfSpeaker(`Speaker ${i % 5}`),
    })),
  }))
  expect(await createSearchFiles(texts, '/')).toEqual(await createSearchFiles(texts, '/'))
})

describe('An error of Pagefind is thrown', () => {
  afterEach(() => {
    vi.doUnmock('pagefind')
    vi.resetModules()
  })

  const fine = { errors: [] }
  const index = {
    addHTMLFile: async () => fine,
    getFiles: async () => ({ ...fine, files: [] }),
  }

  test.each([
    { name: 'when it starts', made: { errors: ['no binary'] }, message: 'Pagefind: no binary' },
    { name: 'when it makes no index', made: fine, message: 'Pagefind made no index' },
    {
      name: 'when it takes a record',
      made: { ...fine, index: { ...index, addHTMLFile: async () => ({ errors: ['bad', 'worse'] }) } },
      message: 'Pagefind: bad; worse',
    },
    {
      name: 'when it gives its files',
      made: { ...fine, index: { ...index, getFiles: async () => ({ errors: ['lost'], files: [] }) } },
      message: 'Pagefind: lost',
    },
  ])('$name, and it is closed', async ({ made, message }) => {
    const close = vi.fn(async () => null)
    vi.resetModules()
    vi.doMock('pagefind', () => ({ createIndex: async () => made, close }))
    const createSearchFiles = await load()
    await expect(createSearchFiles([reading], '/')).rejects.toThrow(message)
    expect(close).toHaveBeenCalledOnce()
  })
})
