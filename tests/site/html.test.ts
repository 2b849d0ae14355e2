import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { HtmlValidate } from 'html-validate'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../../src/layouts/content-security-policy.ts'
import { DIST, PAGES, readPage } from './dist.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Scripts and styles come from the site's own origin.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The second place of a claim is `#<claim-id>~2`: a contract, and valid HTML.
    'valid-id': ['error', { relaxed: true }],
  },
})

test('there are the pages that the contract names', () => {
  expect(PAGES).toEqual([
    '404.html',
    'index.html',
    'openai-alignment-plan/index.html',
    'openai-alignment-plan/source/index.html',
    'search/index.html',
  ])
})

for (const path of PAGES) {
  test(`html-validate finds no fault in ${path}`, async () => {
    const { results } = await validator.validateString(readPage(path), path)
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
    )
    expect(faults).toEqual([])
  })

  test(`nothing is inline in ${path}, and its policy is the site's`, () => {
    const inline: string[] = []
    for (const { tagName, properties } of elementsOf(path)) {
      if (properties.style !== undefined) inline.push(`${tagName} style`)
      if (tagName === 'style' || (tagName === 'script' && properties.src === undefined)) inline.push(tagName)
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

function elementsOf(path: string): readonly Element[] {
  const elements: Element[] = []
  visit(fromHtml(readPage(path)), 'element', element => {
    elements.push(element)
  })
  return elements
}

function resolves(address: string, from: string): boolean {
  const { pathname, hash } = new URL(address, `https://site.test/${from.replace(/index\.html$/, '')}`)
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname
  if (!existsSync(join(DIST, file))) return false
  const fragment = decodeURIComponent(hash.slice(1))
  return fragment === '' || elementsOf(file.slice(1)).some(({ properties }) => properties.id === fragment)
}
