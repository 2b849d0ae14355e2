import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findTarget } from '../../../../scripts/lib/build/find-target.ts'

let root: string
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'postil target ')))
  mkdirSync(join(root, 'elsewhere/site'), { recursive: true })
  writeFileSync(join(root, 'file'), '')
})
afterEach(() => rmSync(root, { recursive: true }))

test.each([
  { name: 'nothing', link: undefined, target: 'dist' },
  { name: 'a link to a folder', link: 'elsewhere/site', target: 'elsewhere/site' },
  { name: 'a link to where nothing is now', link: 'elsewhere/gone', target: 'elsewhere/gone' },
  { name: 'a link to a link', link: 'elsewhere/link', target: 'elsewhere/site' },
])('The site goes, by $name, to $target', ({ link, target }) => {
  symlinkSync('site', join(root, 'elsewhere/link'))
  if (link) symlinkSync(link, join(root, 'dist'))
  expect(findTarget(join(root, 'dist'))).toBe(join(root, target))
})

test.each([
  { name: 'a link to a file', link: 'file', reason: 'Unexpected file at DIST, a link to ' },
  { name: 'a link into nowhere', link: 'none/site', reason: 'expected a link into a folder' },
  { name: 'a link to itself', link: 'dist', reason: 'expected one that doesn’t lead in a circle' },
])('It refuses $name', ({ link, reason }) => {
  const dist = join(root, 'dist')
  symlinkSync(link, dist)
  expect(() => findTarget(dist)).toThrow(reason.replace('DIST', dist))
})

test('It refuses a file', () => {
  expect(() => findTarget(join(root, 'file'))).toThrow(
    `Unexpected file at ${join(root, 'file')}, expected a folder or nothing`,
  )
})
