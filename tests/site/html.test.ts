import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../../src/layouts/content-security-policy.ts'
import { SETTINGS_SCRIPT } from '../../src/layouts/settings-script.ts'
import { DIST, PAGES, readPage } from './dist.ts'
import { findFaults, listElements } from './html-page.ts'

const TEXT = 'openai-alignment-plan'
const { sentences } = JSON.parse(readPage(`${TEXT}/reading.json`)) as { sentences: { id?: string }[] }
const CLAIMS = [...new Set(sentences.flatMap(({ id }) => id ?? []))]
const FACETS = ['asserted', 'conceded', 'entertained', 'reported', 'voice-author', 'voice-jan-leike']

test('there are the pages that the contract names: one of every claim and quoted sentence among them', () => {
  expect(CLAIMS).toHaveLength(19)
  const pages = [
    '',
    'claims/',
    ...FACETS.map(name => `claims/${name}/`),
    'map/',
    'source/',
    ...CLAIMS.map(id => `${id}/`),
  ]
  expect(PAGES).toEqual(
    ['404.html', 'index.html', 'search/index.html', ...pages.map(path => `${TEXT}/${path}index.html`)].sort(),
  )
})

for (const path of PAGES) {
  test(`html-validate finds no fault in ${path}`, async () => {
    expect(await findFaults(readPage(path), path)).toEqual([])
  })

  test(`nothing is inline in ${path} but the script that the policy names, and this is the site's`, () => {
    const inline: string[] = []
    for (const { tagName, properties, children } of elementsOf(path)) {
      if (properties.style !== undefined) inline.push(`${tagName} style`)
      const isData = properties.type === 'application/ld+json'
      const [code] = children
      const isKnown = code?.type === 'text' && code.value === SETTINGS_SCRIPT
      const isCode = tagName === 'script' && properties.src === undefined && !isData && !isKnown
      if (tagName === 'style' || isCode) inline.push(tagName)
      inline.push(...Object.keys(properties).filter(name => /^on[a-z]/.test(name)))
    }
    expect(inline).toEqual([])
    expect(readPage(path)).toContain(CONTENT_SECURITY_POLICY)
  })

  test(`every link of ${path} within the site leads somewhere, its fragment included`, () => {
    const lost = elementsOf(path)
      .flatMap(({ properties }) => [properties.href, properties.src])
      .filter(address => typeof address === 'string')
      .filter(address => !/^[a-z]+:/.test(address))
      .filter(address => !resolves(address, path))
    expect(lost).toEqual([])
  })

  test(`ids of ${path} are unique`, () => {
    const ids = elementsOf(path).flatMap(({ properties }) => properties.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })
}

test('the policy of `_headers` is that of the pages and forbids framing', () => {
  expect(readPage('_headers')).toContain(
    `Content-Security-Policy: ${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'\n`,
  )
})

function elementsOf(path: string) {
  return listElements(readPage(path))
}

function resolves(address: string, from: string): boolean {
  const { pathname, hash } = new URL(address, `https://site.test/${from.replace(/index\.html$/, '')}`)
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname
  if (!existsSync(join(DIST, file))) return false
  // Where a text directive leads is seen in a browser.
  const [fragment = ''] = decodeURIComponent(hash.slice(1)).split(':~:')
  return fragment === '' || elementsOf(file.slice(1)).some(({ properties }) => properties.id === fragment)
}
