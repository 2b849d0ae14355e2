// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import type { Answer } from '../../../../src/client/search/answers/search-answer.ts'
import { renderFacets } from '../../../../src/client/search/results/render-facets.ts'
import { renderHit } from '../../../../src/client/search/results/render-hit.ts'
import { renderNear } from '../../../../src/client/search/results/render-near.ts'
import type { Filters, GroupedHit, Passage, PassageList } from '../../../../src/search/index.ts'
import { scripts } from '../../../../src/words/languages/en.ts'
import { createPassage } from '../../../search/passages.ts'

const leike = { by: 'speaker', name: 'Jan Leike' } as const
const own = { text: 'No plan is <safe>.', stance: 'asserted' } as const
const theirs = { text: 'Our plan is safe.', kind: 'quotation', voice: leike, stance: 'reported' } as const

function createList(page: string, ...passages: readonly Partial<Passage>[]): PassageList {
  return { page, title: `On ${page}`, passages: passages.map(createPassage) }
}
const answerAll = (list: PassageList): Answer => ({
  list,
  hits: list.passages.map((_, passage) => ({ passage, marks: [], rank: 'phrase', alsoIn: [] })),
})

beforeEach(() => history.replaceState(null, '', '/search/?q=plan'))

describe('What narrows a search', () => {
  const render = (answers: readonly Answer[], filters: Filters = {}) =>
    renderFacets(answers, filters, scripts).map(link => {
      const { textContent, ariaCurrent } = link
      const { pathname, search } = new URL(link.getAttribute('href') ?? '')
      return `${(ariaCurrent ?? link.getAttribute('aria-current')) ? '*' : ''}${textContent} ${pathname}${search}`
    })

  test('is nothing where all is alike', () => {
    expect(render([answerAll(createList('/a/', own, own))])).toEqual([])
    expect(render([])).toEqual([])
  })

  test('is who says it and how it is meant, each with its number', () => {
    expect(render([answerAll(createList('/a/', own, own, theirs))])).toEqual([
      'the author 2 /search/?q=plan&voice=author',
      'Jan Leike 1 /search/?q=plan&voice=speaker%3AJan+Leike',
      'asserted 2 /search/?q=plan&stance=asserted',
      'reported 1 /search/?q=plan&stance=reported',
    ])
  })

  test('is the text, where several answer; a text and its notes are one', () => {
    const note = { kind: 'note', voice: { by: 'editor' } } as const
    const lists = [createList('/a/', own), createList('/b/', own, own), createList('/a/', note)]
    expect(render([...lists, createList('/c/')].map(answerAll)).slice(0, 2)).toEqual([
      'in “On /a/” 2 /search/?q=plan&text=a',
      'in “On /b/” 2 /search/?q=plan&text=b',
    ])
  })

  test('is of six texts at most', () => {
    const lists = [...'abcdefgh'].map(name => createList(`/${name}/`, own))
    expect(render(lists.map(answerAll))).toHaveLength(6)
  })

  test('is marked where it does, and can be taken back', () => {
    history.replaceState(null, '', '/search/?q=plan&voice=author')
    const links = render([answerAll(createList('/a/', own, theirs))], { voice: 'author' })
    expect(links.slice(0, 3)).toEqual([
      'All /search/?q=plan',
      '*the author 1 /search/?q=plan&voice=author',
      'Jan Leike 1 /search/?q=plan&voice=speaker%3AJan+Leike',
    ])
  })
})

describe('A result', () => {
  const render = (list: PassageList, hit: Partial<GroupedHit>) =>
    renderHit(list, { passage: 0, marks: [], rank: 'phrase', alsoIn: [], ...hit }, 'no plan', scripts)
      .innerHTML

  test('leads to the words and marks them, and says whose they are and where they stand', () => {
    expect(render(createList('/a/', own), { marks: [{ passage: 0, start: 3, end: 7 }] })).toBe(
      '<a href="/a/?find=no+plan#c0">No <mark>plan</mark> is &lt;safe&gt;.</a><p>claim · ¶1 · On /a/</p>',
    )
  })

  test('says where else they stand', () => {
    const alsoIn = [createPassage({ fragment: 'c0~2' }, 6), createPassage({ fragment: 'c0~3' }, 8)]
    expect(render(createList('/a/', own), { alsoIn })).toContain(
      '<p>claim · ¶1 · also in <a href="/a/?find=no+plan#c0~2">¶7</a> · also in <a href="/a/?find=no+plan#c0~3">¶9</a> · On /a/</p>',
    )
  })

  test('has the sentences that the words go on in, and marks nothing twice', () => {
    const marks = [
      { passage: 0, start: 8, end: 18 },
      { passage: 0, start: 10, end: 12 },
      { passage: 1, start: 0, end: 3 },
    ]
    expect(render(createList('/a/', own, theirs), { marks })).toContain(
      'No plan <mark>is &lt;safe&gt;.</mark> <mark>Our</mark> plan is safe.</a>',
    )
  })

  test('is empty where its passage isn’t there', () => {
    expect(render(createList('/a/'), {})).toBe('')
  })
})

test('Other words are offered as searches, or nothing is said of them', () => {
  const render = (queries: readonly string[]) => {
    const line = document.createElement('p')
    line.append(...renderNear('/texts/', queries, scripts.searching))
    return line.innerHTML
  }
  expect(render([])).toBe('')
  expect(render(['warning shots', 'a&b'])).toBe(
    'Nearest words:<a href="/texts/search/?q=warning+shots">warning shots</a><a href="/texts/search/?q=a%26b">a&amp;b</a>',
  )
})
