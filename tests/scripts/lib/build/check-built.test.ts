import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkBuilt } from '../../../../scripts/lib/build/check-built.ts'

const page = (links = '') => `<!doctype html><html><head>${links}</head><body></body></html>\n`
const READING = {
  text: { slug: 'tide' },
  sentences: [
    { kind: 'claim', id: 'tide-rises', occurrence: 1, voice: { kind: 'author' }, stance: 'asserted' },
    { kind: 'claim', id: 'tide-rises', occurrence: 2, voice: { kind: 'author' }, stance: 'asserted' },
    { kind: 'remark', occurrence: 1 },
  ],
  published: [],
  retired: [],
}

/** A whole site under /texts/. */
const SITE: Readonly<Record<string, string>> = {
  'index.html': page(
    '<link href="/texts/assets/a.css"><a href="/texts/tide/">',
  ) /* as the site writes them */,
  '404.html': page(),
  'search/index.html': page('<script src="../assets/a.js">if (a < b) "<a href=/no>"</script>'),
  'robots.txt': '',
  'favicon.svg': '',
  _headers: '',
  'assets/a.css': '',
  'assets/a.js': '',
  'tide/index.html': page('<a href="https://example.org/no/"><a href="#p1"><a href="mailto:a@b">'),
  'tide/claims/index.html': page(),
  'tide/map/index.html': page(),
  'tide/source/index.html': page('<article><a href="/nowhere"></article>'),
  'tide/tide-rises/index.html': page('<a href="../?a=1&amp;b=2#c">'),
  'tide/reading.json': JSON.stringify(READING),
  'tide/card.png': '',
  'tide/tide-rises/card.png': '',
  'pagefind/pagefind-entry.json': JSON.stringify({ languages: { en: { hash: 'h', page_count: 1 } } }),
  'pagefind/pagefind.h.pf_meta': '',
  'pagefind/fragment/a.pf_fragment': '',
  'search/words/index.txt': '',
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postil built '))
})
afterEach(() => rmSync(folder, { recursive: true }))

function check(changes: Readonly<Record<string, string | undefined>>): readonly string[] {
  for (const [path, content] of Object.entries({ ...SITE, ...changes })) {
    if (content === undefined) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return [...checkBuilt(folder, { texts: ['tide'], base: '/texts/' })].sort()
}

test.each([
  { name: 'a whole one', changes: {}, faults: [] },
  {
    name: 'one without a page of a claim',
    changes: { 'tide/tide-rises/index.html': undefined },
    faults: ['tide/tide-rises/index.html is missing'],
  },
  {
    name: 'one without a text',
    changes: { 'tide/reading.json': undefined },
    faults: ['tide/reading.json is missing'],
  },
  {
    name: 'one with a page that breaks off',
    changes: { '404.html': page().slice(0, 20) },
    faults: ['404.html is cut off'],
  },
  { name: 'one with an empty page', changes: { '404.html': '' }, faults: ['404.html is cut off'] },
  {
    name: 'one whose page loads what isn’t there',
    changes: { 'assets/a.css': undefined },
    faults: ['index.html leads to /texts/assets/a.css, which is missing'],
  },
  {
    name: 'one whose page leads out of the base path',
    changes: { '404.html': page('<a href="/tide/">') },
    faults: ['404.html leads to /tide/, which is missing'],
  },
  {
    name: 'one whose page leads to what can’t be read',
    changes: { '404.html': page('<a href="/texts/%E0%A4%A/">') },
    faults: ['404.html leads to /texts/%E0%A4%A/, which is missing'],
  },
  {
    name: 'one without an index',
    changes: { 'pagefind/pagefind-entry.json': undefined },
    faults: ['pagefind/pagefind-entry.json is missing'],
  },
  {
    name: 'one with part of an index',
    changes: {
      'pagefind/fragment/a.pf_fragment': undefined,
      'pagefind/pagefind.h.pf_meta': undefined,
      'search/words/index.txt': undefined,
    },
    faults: [
      'The search index has 0 of 1 records',
      'pagefind/pagefind.h.pf_meta is missing',
      'search/words/index.txt is missing',
    ],
  },
  {
    name: 'one without cards',
    changes: { 'tide/card.png': undefined, 'tide/tide-rises/card.png': undefined },
    faults: ['tide/card.png is missing', 'tide/tide-rises/card.png is missing'],
  },
])('Of a built site, $name, it says what is missing', ({ changes, faults }) => {
  expect(check(changes)).toEqual(faults)
})
