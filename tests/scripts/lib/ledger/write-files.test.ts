import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeFiles } from '../../../../scripts/lib/ledger/write-files.ts'
import { createProject } from '../../../content/project.ts'

test('A file takes the place of the old one, which nobody sees half written', () => {
  const root = createProject({ 'a.json': 'old' })
  const before = statSync(join(root, 'a.json')).ino
  writeFiles(
    new Map([
      [join(root, 'a.json'), 'new'],
      [join(root, 'b.json'), 'new'],
    ]),
  )
  expect(readdirSync(root).sort()).toEqual(['a.json', 'b.json'])
  expect(readFileSync(join(root, 'a.json'), 'utf8')).toBe('new')
  expect(statSync(join(root, 'a.json')).ino).not.toBe(before)
})

test('As long as one can’t be written all stay as they were, and nothing is left behind', () => {
  const root = createProject({ 'a.json': 'old' })
  const files = new Map([
    [join(root, 'a.json'), 'new'],
    [join(root, 'missing/b.json'), 'new'],
  ])
  expect(() => writeFiles(files)).toThrow('ENOENT')
  expect(readdirSync(root)).toEqual(['a.json'])
  expect(readFileSync(join(root, 'a.json'), 'utf8')).toBe('old')
})

test('A file that can’t take its place leaves nothing behind', () => {
  const root = createProject({})
  mkdirSync(join(root, 'a.json/inside'), { recursive: true })
  expect(() => writeFiles(new Map([[join(root, 'a.json'), 'new']]))).toThrow()
  expect(readdirSync(root)).toEqual(['a.json'])
})

test('What interrupts is heard again afterwards', () => {
  const before = process.listenerCount('SIGINT')
  writeFiles(new Map())
  expect(process.listenerCount('SIGINT')).toBe(before)
})
