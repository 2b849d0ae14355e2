import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { describeKind, explainError, kindFault, readBytes } from '../../../src/content/files/read-bytes.ts'
import { readFolder } from '../../../src/content/files/read-folder.ts'
import { createProject } from '../project.ts'

describe('readBytes', () => {
  test('reads a file of at most so many bytes', () => {
    const root = createProject({ one: 'abcd', two: 'abcde' })
    expect(readBytes(root, 'one', 4)).toEqual(new TextEncoder().encode('abcd'))
    expect(readBytes(root, 'two', 4)).toMatchObject({ ruleId: 'file-size', path: 'two' })
    expect(readBytes(root, 'three', 4)).toBeUndefined()
  })

  test('opens no link, pipe or folder', () => {
    const root = createProject({ 'folder/one': '' })
    symlinkSync('/dev/zero', join(root, 'link'))
    execFileSync('mkfifo', [join(root, 'pipe')])
    for (const kind of ['link', 'pipe', 'folder'])
      expect(readBytes(root, kind, 9)).toEqual({
        ruleId: 'file-kind',
        reason: `Unexpected ${kind}, expected a file`,
        path: kind,
      })
  })

  test.each([
    ['EACCES', 'lack of the right to read it'],
    ['EPERM', 'lack of the right to read it'],
    ['EIO', 'error EIO'],
  ])('says why a file can’t be read: %s', (code, what) => {
    expect(explainError(Object.assign(new Error('no'), { code }), 'one')).toEqual({
      ruleId: 'file-unreadable',
      reason: `Unexpected ${what}, expected a file that can be read`,
      path: 'one',
    })
  })

  test.each([
    ['socket', true],
    ['device', false],
  ])('knows a %s', (kind, isSocket) => {
    const no = () => false
    const stats = { isFile: no, isDirectory: no, isSymbolicLink: no, isFIFO: no, isSocket: () => isSocket }
    expect(describeKind(stats)).toBe(kind)
    expect(kindFault(kind, 'one')).toMatchObject({ ruleId: 'file-kind', path: 'one' })
  })

  test('says nothing of a path below a file', () => {
    expect(readBytes(createProject({ one: '' }), 'one/two', 4)).toBeUndefined()
  })

  test('throws what is no error of the file system', () => {
    expect(() => explainError(new TypeError('no'), 'one')).toThrow('no')
  })
})

describe('readFolder', () => {
  test('reads what is there, and says what it leaves', () => {
    const root = createProject({ 'a/text.md': 'x', 'a/.hidden': '', 'a/sources.txt': '', 'a/draft.md': '' })
    const { files, faults } = readFolder(root, 'a')
    expect(Object.keys(files)).toEqual(['text.md'])
    expect(faults.map(({ ruleId, path }) => `${path} ${ruleId}`)).toEqual([
      'a/draft.md file-unread',
      'a/sources.txt file-unknown',
    ])
  })

  test('says of a text that is a link only that', () => {
    const root = createProject({ 'a/annotations.yaml': '', b: '' })
    symlinkSync(join(root, 'b'), join(root, 'a/text.md'))
    expect(readFolder(root, 'a').faults.map(({ ruleId }) => ruleId)).toEqual(['file-kind'])
  })

  test('refuses a folder that is none', () => {
    expect(readFolder(createProject({ a: '' }), 'a').faults).toMatchObject([{ ruleId: 'file-kind' }])
    expect(readFolder(createProject({}), 'a').faults).toMatchObject([{ ruleId: 'folder-empty' }])
  })
})
