import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { findCandidates } from '../../../../src/client/search/answers/find-candidates.ts'
import { LibraryFailure } from '../../../../src/client/search/answers/library-failure.ts'
import { loadPagefind } from '../../../../src/client/search/answers/pagefind.ts'
import { encodeAnchor } from '../../../../src/search/index/anchor.ts'
import { parseQuery } from '../../../../src/search/index.ts'
import { createPassage } from '../../../search/passages.ts'

vi.mock('../../../../src/client/search/answers/pagefind.ts', () => ({ loadPagefind: vi.fn() }))

const site = 'https://site.test/'
const passage = createPassage('A plan.', 0)

/** The pages that answer each phrase, by their names; a question that isn't here is answered by none. */
let pages: Readonly<Record<string, readonly string[]>> = {}
let asked: string[] = []
let broken: readonly string[] = []

function createResult(name: string) {
  const anchors = [{ id: encodeAnchor(passage) }, { id: 'no passage' }]
  const data = async () => {
    if (broken.includes(name)) throw new Error('404')
    return { url: `/${name}/`, meta: name === 'untitled' ? {} : { title: `On ${name}` }, anchors }
  }
  return { id: name, data }
}

beforeEach(() => {
  ;[pages, asked, broken] = [{}, [], []]
  vi.stubGlobal('location', { origin: 'https://site.test' })
  vi.mocked(loadPagefind).mockResolvedValue({
    search: async phrase => {
      asked.push(phrase)
      return { results: (pages[phrase] ?? []).map(createResult) }
    },
  })
})
afterEach(() => vi.unstubAllGlobals())

/** `a b +2`: the texts that are read at a time, and how many are left. */
async function find(typed: string, most = 2): Promise<readonly string[]> {
  const found: string[] = []
  for await (const { lists, unread } of findCandidates(parseQuery(typed), { site, filters: {}, most })) {
    found.push(`${lists.map(({ page }) => page.slice(1, -1)).join(' ')} +${unread}`)
  }
  return found
}

describe('Texts that may hold a query', () => {
  test('are those that answer each phrase of a question', async () => {
    pages = { '"bad plan"': ['a', 'b', 'c', 'd'], '"a bad plan"': ['c', 'x', 'a'] }
    expect((await find('"a bad plan"'))[0]).toBe('a c +0')
  })

  test('are read as soon as three are left', async () => {
    pages = { '"bad plan"': ['a', 'b', 'c'], '"a bad plan"': ['a'] }
    expect(await find('"a bad plan"', 3)).toEqual(['a b c +0'])
    expect(asked).not.toContain('"a bad plan"')
  })

  test('are asked for further as long as four are left', async () => {
    pages = { '"bad plan"': ['a', 'b', 'c', 'd'], '"a bad plan"': ['a'] }
    expect(await find('"a bad plan"', 3)).toEqual(['a +0'])
  })

  test('are read in four steps at most, and it is told how many are left', async () => {
    pages = { '"plan"': [...'abcdefghij'] }
    expect(await find('"plan"')).toEqual(['a b +8', 'c d +6', 'e f +4', 'g h +2'])
    pages = { '"plan"': [...'abcde'] }
    expect(await find('"plan"')).toEqual(['a b +3', 'c d +1', 'e +0'])
  })

  test('may have the last word only begun, unless the query is quoted', async () => {
    await find('bad pla')
    expect(asked).toEqual(expect.arrayContaining(['"bad pla"', '"bad"', 'bad pla']))
    asked = []
    await find('"bad pla"')
    expect(asked).toEqual(['"bad pla"'])
  })

  test.each([
    ['pl', ['"pl"']],
    ['pla', ['"pla"', 'pla', 'pla']],
  ])('have a word begun that has three letters: %s', async (typed, questions) => {
    await find(typed)
    expect(asked).toEqual(questions)
  })

  test('have a title, or else their address, and what their anchors say', async () => {
    pages = { '"plan"': ['a', 'untitled'] }
    const { value } = await findCandidates(parseQuery('"plan"'), { site, filters: {}, most: 2 }).next()
    expect(value).toEqual({
      lists: [
        { page: '/a/', title: 'On a', passages: [passage] },
        { page: '/untitled/', title: '/untitled/', passages: [passage] },
      ],
      unread: 0,
    })
  })

  test('are left out where they can’t be read, as long as one can', async () => {
    ;[pages, broken] = [{ '"plan"': ['a', 'b'] }, ['a']]
    expect(await find('"plan"')).toEqual(['b +0'])
    broken = ['a', 'b']
    await expect(find('"plan"')).rejects.toThrow(new LibraryFailure())
  })
})

test('An index that could not be loaded is tried again', async () => {
  // What went wrong before is forgotten, too.
  pages = { '"plan"': ['a'] }
  broken = ['a']
  await expect(find('"plan"')).rejects.toThrow()
  broken = []
  vi.mocked(loadPagefind).mockRejectedValueOnce(new Error('offline'))
  await expect(find('"plan"')).rejects.toThrow('offline')
  expect(await find('"plan"')).toEqual(['a +0'])
})
