import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  cardPath,
  claimPath,
  isReservedFragment,
  listTextPaths,
  RESERVED_SLUGS,
  readingJsonPath,
  SITE_PATHS,
  SLUG,
  TEXT_PAGES,
} from '../../src/model/index.ts'
import { INDEX_PATH, WORDS_PATH } from '../../src/search/index.ts'
import { ID } from '../../src/vocabulary/index.ts'
import { listFiles, ROOT } from './find-imports.ts'

/** What Cloudflare and Netlify read, and serve to nobody. */
const NOT_SERVED = ['_headers']

/** The addresses of `src/pages`, relative to the site's base, parameters in brackets as they are. */
const routes = listFiles('src/pages').map(path => toAddress(path.slice('src/pages/'.length)))
const files = listFiles('public').map(path => path.slice('public/'.length))

function toAddress(path: string): string {
  const route = path.replace(/\.(astro|ts)$/, '')
  // A module names its file as it is, and a host asks for the page of wrong addresses by its name.
  if (path.endsWith('.ts')) return route
  return route === '404' ? '404.html' : `${route}/`.replace(/(^|\/)index\/$/, '$1')
}

const isOfText = (route: string) => route.startsWith('[text]/')

test('The addresses of src/pages and public are those that the model knows', () => {
  const ofSite = [...routes.filter(route => !isOfText(route)), ...files]
  expect(ofSite.filter(path => !NOT_SERVED.includes(path)).sort()).toEqual([...SITE_PATHS].sort())
  const claims = ['[claim]', '[...former]'].map(name => claimPath('[text]', name))
  // The list of claims and its parts are one route.
  const pages = routes.filter(isOfText).map(route => route.replace(/\[\.\.\.facet\]\/$/, ''))
  expect(pages.sort()).toEqual([...listTextPaths('[text]'), readingJsonPath('[text]'), ...claims].sort())
})

test('No text may take the name of anything at the site’s root', () => {
  const config = readFileSync(join(ROOT, 'astro.config.ts'), 'utf8')
  const made = [/\bassets: '([^']+)'/, /import (sitemap) from/].map(
    pattern => pattern.exec(config)?.[1] ?? '',
  )
  const names = [...SITE_PATHS, ...made, INDEX_PATH, WORDS_PATH].map(path => path.replace(/[./].*$/, ''))
  const slugs = [...new Set(names)].filter(name => name !== '')
  expect(made).toEqual(['assets', 'sitemap'])
  expect(slugs.filter(name => !SLUG.test(name) || !RESERVED_SLUGS.has(name))).toEqual([])
})

test('No claim may take the name of anything below a text', () => {
  expect(TEXT_PAGES.filter(page => !isReservedFragment(page))).toEqual([])
  // A file has a dot, which the name of a claim never has.
  const others = [readingJsonPath(''), cardPath('')].map(path => path.slice(1))
  expect(others.filter(name => SLUG.test(name))).toEqual([])
})

test('No claim may take an id that the parts of a page have', () => {
  // A claim's own page names no claims, and the source has lines alone.
  const parts = listFiles('src').filter(path =>
    /^src\/(layouts|client|components\/(reading|search|site))\//.test(path),
  )
  const code = parts.map(path => readFileSync(join(ROOT, path), 'utf8')).join('\n')
  const spelled = [...code.matchAll(/[\s{]id=["']([\w-]+)["']/g)].map(([, id = '']) => id)
  const named = [...code.matchAll(/\bid: ID\.(\w+)/g)].map(([, key = '']) => ID[key as keyof typeof ID])
  const ids = [...spelled, ...named]
  const fields = [...code.matchAll(/mode="(\w+)"/g)].map(([, mode = '']) => `q-${mode}`)
  expect(ids).toEqual(expect.arrayContaining(['title', 'text', 'main', 'claim-menu', 'settings-name']))
  expect(fields.length).toBeGreaterThan(0)
  expect([...ids, ...fields].filter(id => !isReservedFragment(id))).toEqual([])
})
