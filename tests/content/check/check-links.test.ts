import { describe, expect, test } from 'vitest'
import { checkLinks, readText } from '../../../src/content/index.ts'
import type { PublishedText } from '../../../src/model/index.ts'
import { createProject, type Files, withTitle } from '../project.ts'

const TIDE = withTitle('# A heading\n\nThe tide is rising fast.\n\n> The moon pulls it.')
const BASE = '/texts/'

interface CheckOptions {
  readonly base?: string
  readonly published?: readonly PublishedText[]
  readonly others?: Files
}

/** Check a text that stands beside another; each message as `file:line:column rule reason`. */
function check(
  markdown: string,
  annotations = '',
  { base = BASE, published = [], others }: CheckOptions = {},
) {
  const root = createProject({
    'content/hill/text.md': withTitle(`The hill is high.\n\n${markdown}`),
    'content/hill/annotations.yaml': annotations,
    'content/tide/text.md': TIDE,
    'content/tide/annotations.yaml':
      'claims:\n  - exact: tide is rising\n    alias: the-tide\nnotes:\n  - exact: tide\n    body: A note.\n',
    ...others,
  })
  const texts = ['hill', 'tide'].map(slug => {
    const { messages, ...text } = readText(root, `content/${slug}`, { base })
    expect(messages.filter(({ fatal }) => fatal && slug === 'hill')).toEqual([])
    return text
  })
  return checkLinks(texts, { published, base }).map(({ path, place, ruleId, reason, isWarning }) => {
    const { line, column } = place && 'line' in place ? place : {}
    return `${path}:${line}:${column} ${ruleId}${isWarning ? '' : '!'} ${reason}`
  })
}

/** The id of the only claim of the other text. */
function findId(): string {
  const { reading } = readText(createProject({ 'content/tide/text.md': TIDE }), 'content/tide')
  return String(reading?.sentences.find(({ kind }) => kind === 'claim')?.id)
}

describe('checkLinks says nothing of a link to', () => {
  test.each([
    ['another text', '../tide/'],
    ['another text without a slash', '../tide'],
    ['another text, from the root', '/tide/'],
    ['another text, with the base', '/texts/tide/'],
    ['a paragraph', '../tide/#p2'],
    ['a paragraph, encoded', '../tide/#%702'],
    ['a note', '../tide/#note-1'],
    ['the place of a note', '../tide/#ref-1'],
    ['a claim', '../tide/#CLAIM'],
    ['words of a claim', '../tide/#CLAIM:~:text=tide'],
    ['an alias', '../tide/#the-tide'],
    ['the page of a claim', '../tide/CLAIM/'],
    ['the page of an alias', '../tide/the-tide/'],
    ['a page of the text', 'claims/'],
    ['a part of the claims', 'claims/asserted/'],
    ['the map', 'map/'],
    ['a line of the source', '../tide/source/#L3'],
    ['the Reading', 'reading.json'],
    ['the site', '/'],
    ['the search', '/search/?q=tide'],
    ['the top', '#top'],
    ['the page itself', '#'],
    ['its own paragraph', '#p1'],
    ['a footnote’s own page', './'],
    ['an index', '../tide/index.html'],
    ['an encoded name', '../%74ide/'],
    ['a place of a page whose places aren’t known', 'claims/#anything'],
    ['another site', 'https://example.org/nowhere'],
    ['mail', 'mailto:somebody@example.org'],
  ])('%s', (_, typed) => {
    const url = typed.replace('CLAIM', findId())
    expect(check(`A [link](${url}).`)).toEqual([])
    expect(check('It is.', `notes:\n  - exact: hill\n    body: A [link](${url}).\n`)).toEqual([])
  })

  test('a text that is at fault', () => {
    expect(check('A [link](../tide/#p77).', '', { others: { 'content/tide/text.md': 'no title' } })).toEqual(
      [],
    )
  })

  test('a text that was withdrawn', () => {
    const gone: PublishedText = {
      name: 'gone',
      state: 'withdrawn',
      since: '2026-01-01',
      until: '2026-02-02',
      title: 'Gone',
      language: 'en',
      facets: [],
      claims: [],
    }
    expect(check('A [link](../gone/).', '', { published: [gone] })).toEqual([])
    expect(check('A [link](../gone/).')).toHaveLength(1)
  })
})

describe('checkLinks tells of', () => {
  test.each([
    [
      'a text that is not there',
      'A [link](../tied/).',
      '7:3 link-nowhere! Unexpected link to `../tied/`, which leads nowhere, expected a page of this site; the nearest is `/texts/tide/`',
    ],
    [
      'a file where a page was meant',
      'A [link](../tide/text.md).',
      '7:3 link-nowhere! Unexpected link to `../tide/text.md`, which leads nowhere, expected a page of this site; the nearest is `/texts/tide/`',
    ],
    [
      'a page outside of the site',
      'A [link](../../elsewhere/).',
      '7:3 link-nowhere! Unexpected link to `../../elsewhere/`, which leads nowhere, expected a page of this site',
    ],
    [
      'a definition',
      'A [link][1].\n\n[1]: zzzzzz',
      '9:1 link-nowhere! Unexpected link to `zzzzzz`, which leads nowhere, expected a page of this site',
    ],
    [
      'a claim that is not there',
      'A [link](../tide/#the-tied).',
      '7:3 link-fragment Unexpected link to `../tide/#the-tied`, of which the page has no `#the-tied`, expected a place on it; the nearest is `#the-tide`',
    ],
    [
      'a paragraph that is not there',
      'A [link](#p77).',
      '7:3 link-fragment Unexpected link to `#p77`, of which the page has no `#p77`, expected a place on it',
    ],
    [
      'a line that is not there',
      'A [link](source/#L77).',
      '7:3 link-fragment Unexpected link to `source/#L77`, of which the page has no `#L77`, expected a place on it',
    ],
    [
      'a long address',
      `A [link](${'z'.repeat(99)}).`,
      `7:3 link-nowhere! Unexpected link to \`${'z'.repeat(60)}…\`, which leads nowhere, expected a page of this site`,
    ],
  ])('%s', (_, markdown, message) => {
    expect(
      check(markdown).map(text => text.replace(/; the nearest is `#p\d`$|; the nearest is `#?L\d+`$/, '')),
    ).toEqual([`content/hill/text.md:${message}`])
  })

  test('a link in a note, at the note', () => {
    expect(check('It is.', 'notes:\n  - exact: hill\n    body: A [link](#p9) and [another](zz).\n')).toEqual([
      expect.stringContaining('content/hill/annotations.yaml:3:11 link-fragment'),
      expect.stringContaining('content/hill/annotations.yaml:3:11 link-nowhere!'),
    ])
  })

  test('a place on the first page of a site with one text', () => {
    const root = createProject({ 'content/hill/text.md': withTitle('A [link](/#p9) to [it](/#p1).') })
    const text = readText(root, 'content/hill')
    expect(checkLinks([text], { published: [], base: '/' }).map(({ reason }) => reason)).toEqual([
      expect.stringContaining('Unexpected link to `/#p9`'),
    ])
  })
})

test('A note’s links lead to the same place from the page of a claim', () => {
  const root = createProject({
    'content/hill/text.md': withTitle('The [hill](../tide) is [high](#p1).'),
    'content/hill/annotations.yaml':
      'notes:\n  - exact: hill\n    body: See [¶1](#p1) and [that](../tide).\n',
  })
  const { reading, html } = readText(root, 'content/hill', { base: BASE })
  expect(reading?.notes[0]?.html).toBe(
    '<p>See <a href="/texts/hill/#p1">¶1</a> and <a href="/texts/tide/">that</a>.</p>',
  )
  expect(html).toContain('href="/texts/tide/"')
  expect(html).toContain('href="#p1"')
})

test('A page that is not there is compared with those of the innermost folder that is', () => {
  expect(check('[a](../tide/claims/nothing-like-it/)')).toEqual([
    expect.stringMatching(/^content\/hill\/text\.md:7:1 link-nowhere! /),
  ])
})
