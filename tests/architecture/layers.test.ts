import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findFileImports, listFiles, ROOT } from './find-imports.ts'

const ORDER = 'src/styles/layers.css'
const sheets = listFiles('src').filter(path => path.endsWith('.css'))
const code = listFiles('src').filter(path => /\.(ts|astro)$/.test(path))

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8').replace(/\/\*.*?\*\//gs, '')
const findAll = (css: string, pattern: RegExp) => [...css.matchAll(pattern)].map(([, found = '']) => found)
const listOrders = (css: string) => findAll(css, /@layer\s+([^{};]+);/g)
const listUsed = (css: string) => findAll(css, /(?:@layer\s+|\blayer\()([\w-]+)\s*[){]/g)

/** What a page or a script loads by itself. */
const loaded = [
  ...new Set(
    code
      .flatMap(findFileImports)
      .map(({ to }) => to.replace(/\?url$/, ''))
      .filter(to => sheets.includes(to)),
  ),
].sort()

test('The order of the layers stands in one stylesheet, which has nothing else', () => {
  expect(sheets.filter(path => listOrders(read(path)).length > 0)).toEqual([ORDER])
  expect(read(ORDER)).toMatch(/^\s*@layer [\w-]+(, [\w-]+)*;\s*$/)
})

test('Every layer of the order is used, and no other', () => {
  const order = listOrders(read(ORDER)).flatMap(names => names.split(', '))
  const used = new Set(sheets.flatMap(path => listUsed(read(path))))
  expect([...used].sort()).toEqual([...order].sort())
})

describe('A stylesheet that is loaded by itself', () => {
  test('is one of several', () => {
    expect(loaded.length).toBeGreaterThan(1)
  })

  test.each(loaded)('%s says the order first, and all its rules are in layers', path => {
    const css = read(path)
    const [first, ...others] = findAll(css, /@import\s+"([^"]+)"/g)
    expect(join(dirname(path), String(first))).toBe(ORDER)
    expect(css.trimStart()).toMatch(/^@import/)
    expect(findAll(css, /@import\s+("[^"]+" layer\([\w-]+\))/g)).toHaveLength(others.length)
    const outside = css
      .replace(/@import[^;]*;/g, '')
      .replace(/@layer [\w-]+ (\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})/g, '')
    expect(outside.trim()).toBe('')
  })
})
