import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element } from 'hast'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findFaults, listElements, readData, readLinks, readMeta, readText, withClass } from './html-page.ts'
import { copyProject, listFiles, ROOT } from './project.ts'
import { digestFiles, replaceContent, run, withoutProgress } from './run.ts'

interface Entry {
  readonly id: string
  readonly state: 'live' | 'redirected' | 'retired'
  readonly aliases?: readonly string[]
  readonly text: string
  readonly to?: readonly string[]
}

const FIXTURE = join(ROOT, 'tests/fixtures/ledger')
const fixture = Object.fromEntries(
  ['text.md', 'annotations.yaml', 'ledger.json'].map(name => [
    name,
    readFileSync(join(FIXTURE, name), 'utf8'),
  ]),
)
const { claims } = JSON.parse(fixture['ledger.json'] ?? '') as { claims: readonly Entry[] }

/** A text with an author, who quotes and entertains, and whose words would break out of a page. */
const QUOTING = {
  'text.md': `---
title: On <quoting> & "marks"
author: Ann Author
---

I don’t believe it. The bridge \\</script>\\<!-- \\<script> may fall.

> It will hold, says \\</script>\\<!-- the mason.

As Ben Builder said, “it may well hold”, and I trust him.
`,
  'annotations.yaml': `claims:
  - exact: I don’t believe it.
    qualifies:
      - may fall.
  - exact: may fall.
    stance: entertained
quotations:
  - exact: It will hold
    through: the mason.
    speaker: A. Mason
  - exact: it may well hold
    speaker: Ben Builder
    kind: paraphrase
`,
}

let folder: string
const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8')
const pageOf = (name: string, text = 'ledger') => listElements(read(`${text}/${name}/index.html`))
const wordsOf = (elements: readonly Element[]) =>
  readText(elements.find(({ tagName }) => tagName === 'main'))
    .replace(/\s+/g, ' ')
    .trim()
const namesOf = ({ id, aliases = [] }: Entry) => [id, ...aliases]
const entryOf = (id: string) => claims.find(claim => claim.id === id)

beforeAll(async () => {
  folder = copyProject()
  replaceContent(folder, { ledger: fixture })
  const remembered = await run(folder, ['scripts/ledger.ts', '--yes'])
  expect(remembered).toMatchObject({ code: 0, stderr: '' })
  const site = readFileSync(join(folder, 'content/ledger.json'), 'utf8')
  replaceContent(folder, { '.': { 'ledger.json': site }, ledger: fixture, quoting: QUOTING })
  const outcome = await run(folder, ['scripts/build.ts'], { SITE_URL: 'https://example.org' })
  expect(withoutProgress(outcome)).toEqual({ code: 0, stdout: 'Built dist/\n', stderr: '' })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('The ledger has claims of every kind', () => {
  expect(claims.map(({ state, to = [] }) => `${state} ${to.length}`)).toEqual(
    expect.arrayContaining(['live 0', 'redirected 1', 'redirected 2', 'retired 0']),
  )
  expect(claims.flatMap(({ aliases = [] }) => aliases)).toHaveLength(2)
})

describe('Every id and alias of the ledger', () => {
  test.each(claims.flatMap(entry => namesOf(entry).map(name => ({ name, entry }))))(
    '$name answers with a page that has its words, and has an element on the reading page',
    ({ name, entry }) => {
      expect(wordsOf(pageOf(name))).toContain(entry.text)
      const ids = listElements(read('ledger/index.html')).filter(({ properties }) => properties.id === name)
      expect(ids).toHaveLength(1)
    },
  )

  test('has a page, and nothing else has', () => {
    const names = readdirSync(join(folder, 'dist/ledger'), { withFileTypes: true })
      .filter(entry => entry.isDirectory() && !['claims', 'map', 'source'].includes(entry.name))
      .map(({ name }) => name)
    expect(names.sort()).toEqual(claims.flatMap(namesOf).sort())
  })
})

describe('The page of a live claim', () => {
  test('says how its words were changed', () => {
    const elements = pageOf('changed-year-lighthouse-5cyq')
    expect(wordsOf(elements)).toContain('This address was issued on 2026-01-01 and is permanent')
    expect(wordsOf(elements)).toContain(
      'Reworded on 2026-03-03: What changed that year was the old lighthouse.',
    )
    expect(elements.filter(({ tagName }) => tagName === 'ins').map(readText)).toEqual(['old '])
  })

  test('says so where its words were never changed', () => {
    expect(wordsOf(pageOf('chalked-totals-school-wall-pr9s'))).toContain('The words have not changed.')
  })

  test('is there under its alias, which leads to the page of its id', () => {
    const elements = pageOf('masts')
    const [canonical] = readLinks(elements, 'canonical')
    expect(canonical).toBe('https://example.org/ledger/new-lamp-lit-count-tk2k/')
    expect(readMeta(elements, 'og:url')).toEqual([canonical])
    expect(wordsOf(elements)).toBe(wordsOf(pageOf('new-lamp-lit-count-tk2k')))
    expect(wordsOf(elements)).toContain('Also known as masts.')
  })
})

describe('The page of a redirected claim', () => {
  const elements = () => pageOf('clear-evening-count-shadows-rg1v')
  const now = entryOf('new-lamp-lit-count-tk2k')?.text ?? ''

  test('shows first the claim that says it now, with who says it and how it is meant', () => {
    expect(
      elements()
        .filter(({ tagName }) => tagName === 'h1')
        .map(readText),
    ).toEqual(['Reworded since'])
    const [quoted] = withClass(elements(), 'now')
    expect(readText(quoted).trim()).toBe(now)
    expect(wordsOf(elements())).toContain(
      `${now} Author not recorded in the saved copy, asserted by the author.`,
    )
    const links = elements().filter(
      ({ properties }) => properties.href === '/ledger/new-lamp-lit-count-tk2k/',
    )
    expect(links.map(readText)).toEqual([now])
  })

  test('says when and how its words were changed', () => {
    const [since] = withClass(elements(), 'held')
    expect(readText(since)).toContain('Reworded since: on 2026-03-03')
    const changed = elements().filter(({ tagName }) => ['ins', 'del'].includes(tagName))
    expect(changed.map(({ tagName }) => tagName)).toEqual(expect.arrayContaining(['ins', 'del']))
  })

  test('shows all the claims that it was split into', () => {
    const split = pageOf('harbour-office-town-keeps-thwd')
    expect(withClass(split, 'now').map(element => readText(element).trim())).toEqual([
      'The harbour office of this town keeps two ledgers.',
      'My predecessor had told me that the difference was ink.',
    ])
    expect(wordsOf(split)).toContain('it was split into 2 claims, which now say it.')
  })
})

describe('The page of a retired claim', () => {
  const elements = () => pageOf('third-summer-moles-rearranged-e34q')

  test('says what it said, when it went, and that it is nobody’s word any more', () => {
    expect(
      elements()
        .filter(({ tagName }) => tagName === 'del')
        .map(readText),
    ).toEqual([entryOf('third-summer-moles-rearranged-e34q')?.text])
    expect(wordsOf(elements())).toContain(
      'It was taken out of the text on 2026-03-03. Above is what it said last; nobody should be held to it.',
    )
  })

  test('says where it stood, and whose the words beside it are', () => {
    expect(wordsOf(elements())).toContain('In ¶ 2 as the text was then numbered. Beside it now:')
    const [list] = withClass(elements(), 'relations')
    const items = list?.children.filter(child => child.type === 'element').map(readText) ?? []
    expect(items).toEqual([
      expect.stringMatching(/^They chalked .* \(Author not recorded .*, asserted by the author\)$/),
      expect.stringMatching(
        /^Nobody goes .* \(Unnamed speaker, quoted by the author, not the author’s own words\)$/,
      ),
      'The place in the text',
    ])
  })

  test('is there under its alias, too', () => {
    expect(wordsOf(pageOf('tiles'))).toBe(wordsOf(elements()))
  })
})

test('Search engines are to list no page of a former claim, and no alias', () => {
  const locations = [...read('sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, address = '']) => address,
  )
  const listed = locations.flatMap(address => /\/ledger\/([^/]+)\/$/.exec(address)?.[1] ?? [])
  const live = claims.filter(({ state }) => state === 'live').map(({ id }) => id)
  expect(listed.sort()).toEqual([...live, 'claims', 'map', 'source'].sort())
  for (const name of claims.filter(({ state }) => state !== 'live').flatMap(namesOf)) {
    expect(readMeta(pageOf(name), 'robots'), name).toEqual(['noindex'])
    expect(readLinks(pageOf(name), 'canonical'), name).toEqual([])
  }
})

test('A retired claim is not among the claims of the text', () => {
  const words = wordsOf(pageOf('claims'))
  for (const { state, text } of claims) expect(words.includes(text), text).toBe(state === 'live')
})

describe('Of a text with an author who quotes others', () => {
  const pages = () =>
    readdirSync(join(folder, 'dist/quoting'), { withFileTypes: true })
      .filter(entry => entry.isDirectory() && !['claims', 'map', 'source'].includes(entry.name))
      .map(({ name }) => ({
        name,
        html: read(`quoting/${name}/index.html`),
        elements: pageOf(name, 'quoting'),
      }))

  test('the words of another name their speaker, and the author nowhere but as the author of the text', () => {
    const [page, ...more] = pages().filter(({ elements }) => readData(elements)['@type'] === 'Quotation')
    expect(more).toEqual([])
    const { isPartOf, ...data } = readData(page?.elements ?? [])
    expect(isPartOf).toMatchObject({ author: { name: 'Ann Author' } })
    expect(data).toMatchObject({ creator: { name: 'A. Mason' }, spokenByCharacter: { name: 'A. Mason' } })
    expect(JSON.stringify(data)).not.toContain('Ann Author')
    const rest = page?.html.replace(/<script type="application\/ld\+json">.*?<\/script>/s, '')
    expect(rest).not.toContain('Ann Author')
    expect(rest).toContain('<b>A. Mason</b>')
  })

  test('an entertained claim has no author, one that is asserted has', () => {
    const authors = pages()
      .map(({ elements }) => readData(elements))
      .filter(data => data['@type'] === 'Claim')
      .map(({ text, author }) => [String(text).slice(0, 10), author])
    const ann = { '@type': 'Person', name: 'Ann Author' }
    expect(authors.sort()).toEqual([
      ['As Ben Bui', ann],
      ['I don’t be', ann],
      ['The bridge', undefined],
    ])
  })

  test('a paraphrase in a claim has a speaker, but no creator', () => {
    const mentions = pages().flatMap(({ elements }) => readData(elements).mentions ?? [])
    expect(mentions).toEqual([
      {
        '@type': 'Quotation',
        text: '“it may well hold”',
        spokenByCharacter: { '@type': 'Person', name: 'Ben Builder' },
      },
    ])
  })

  test('words that would end a script stay words, everywhere', () => {
    const hostile = pages().filter(({ html }) => html.includes('may fall') || html.includes('the mason'))
    expect(hostile.length).toBeGreaterThan(1)
    const own = hostile.filter(({ elements }) => String(readData(elements).text).includes('</script><!--'))
    expect(own).toHaveLength(2)
    for (const { html, elements } of own) {
      const scripts = elements.filter(({ tagName, properties }) => tagName === 'script' && !properties.src)
      // The data, and what takes over the reader's settings.
      expect(scripts.map(({ properties }) => properties.type)).toEqual([undefined, 'application/ld+json'])
      expect(elements.filter(({ tagName }) => tagName === 'footer')).toHaveLength(1)
      expect(html).toContain('\\u003c/script>')
      expect(readText(elements.find(({ tagName }) => tagName === 'h1'))).toContain('</script><!--')
    }
    expect(readData(listElements(read('quoting/index.html')))).toMatchObject({
      name: 'On <quoting> & "marks"',
    })
  })

  test('its facets are its own voices and stances', () => {
    const facets = readdirSync(join(folder, 'dist/quoting/claims'), { withFileTypes: true })
    expect(
      facets
        .filter(entry => entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['asserted', 'entertained', 'reported', 'voice-a-mason', 'voice-author'])
  })
})

test('html-validate finds no fault in any page, and no link leads nowhere', async () => {
  const pages = listFiles(join(folder, 'dist')).filter(path => /^(?!pagefind\/).*\.html$/.test(path))
  expect(pages.length).toBeGreaterThan(25)
  const ids = new Map<string, ReadonlySet<unknown>>()
  for (const path of pages) {
    expect(await findFaults(read(path), path), path).toEqual([])
    ids.set(`/${path}`, new Set(listElements(read(path)).map(({ properties }) => properties.id)))
  }
  const lost = pages.flatMap(path =>
    listElements(read(path))
      .flatMap(({ properties }) => [properties.href, properties.src])
      .filter(address => typeof address === 'string')
      .filter(address => !resolves(address, path, ids))
      .map(address => `${path}: ${address}`),
  )
  expect(lost).toEqual([])
})

test('A text that is out of step with its ledger is not built: the command that mends it is named', async () => {
  const before = digestFiles(join(folder, 'dist'))
  const path = join(folder, 'content/ledger/text.md')
  writeFileSync(path, fixture['text.md']?.replace('two ledgers', 'three ledgers') ?? '')
  const { code, stdout, stderr } = await run(folder, ['scripts/build.ts'])
  writeFileSync(path, fixture['text.md'] ?? '')
  expect(stderr).toContain('content/ledger/')
  expect(stderr).toContain('npm run ledger')
  expect(stdout).toBe('')
  expect(code).toBe(1)
  expect(digestFiles(join(folder, 'dist'))).toEqual(before)
})

/** Whether an address of the site has its file, and its fragment there an element. */
function resolves(address: string, from: string, ids: ReadonlyMap<string, ReadonlySet<unknown>>): boolean {
  const site = 'https://example.org'
  const { origin, pathname, hash } = new URL(address, `${site}/${from.replace(/index\.html$/, '')}`)
  if (origin !== site) return true
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname
  const [fragment = ''] = decodeURIComponent(hash.slice(1)).split(':~:')
  return existsSync(join(folder, 'dist', file)) && (fragment === '' || ids.get(file)?.has(fragment) === true)
}
