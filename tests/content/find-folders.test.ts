import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findFolders } from '../../src/content/index.ts'
import { RESERVED_SLUGS } from '../../src/model/index.ts'
import { createProject, writeFiles } from './project.ts'

function find(...names: readonly string[]) {
  const root = createProject(Object.fromEntries(names.map(name => [`content/${name}/text.md`, ''])))
  const { folders, faults } = findFolders(root)
  return { folders, faults: faults.map(({ ruleId, reason, path }) => `${path} ${ruleId} ${reason}`) }
}

describe('findFolders', () => {
  test('finds the folders below content/, sorted', () => {
    expect(find('b-text', 'a-text', '2-texts')).toEqual({
      folders: ['content/2-texts', 'content/a-text', 'content/b-text'],
      faults: [],
    })
  })

  test('says that there are none where content/ is a file, or is not there', () => {
    expect(findFolders(createProject({ content: '' }))).toMatchObject({
      folders: [],
      faults: [{ ruleId: 'file-kind', path: 'content' }],
    })
    expect(findFolders(createProject({}))).toMatchObject({
      folders: [],
      faults: [{ ruleId: 'folder-empty', path: 'content' }],
    })
  })

  test('warns of a file that stands alone, and wants a text', () => {
    const { faults } = findFolders(createProject({ 'content/notes.md': '' }))
    expect(faults.map(({ ruleId }) => ruleId)).toEqual(['file-unread', 'folder-empty'])
  })

  test('tells of a link where the text would be, and not that there is none', () => {
    const root = createProject({ 'elsewhere/text.md': '' })
    mkdirSync(join(root, 'content'))
    symlinkSync(join(root, 'elsewhere'), join(root, 'content/a-text'))
    expect(findFolders(root)).toMatchObject({ folders: [], faults: [{ ruleId: 'file-kind' }] })
  })

  test('takes no file and no hidden folder for a text, and warns of files that belong to no site', () => {
    const root = createProject({
      'content/a/text.md': '',
      'content/notes.md': '',
      'content/README.md': '',
      'content/ledger.json': '',
      'content/.git/config': '',
    })
    expect(findFolders(root)).toEqual({
      folders: ['content/a'],
      faults: [
        {
          ruleId: 'file-unread',
          reason: 'Unexpected file `notes.md`, expected only folders of texts',
          path: 'content/notes.md',
          isWarning: true,
        },
      ],
    })
  })

  test('refuses two texts with one address', () => {
    for (const other of ['A-Text', 'a_text', 'a text', 'ａ-text']) {
      const [first, second] = ['a-text', other].sort()
      const { faults } = find('a-text', other)
      expect(faults).toContain(
        `content/${second} folder-address Unexpected folder \`${second}\` with the address /a-text/ of \`${first}\`, expected one text an address`,
      )
    }
  })

  test('refuses names that make no address', () => {
    for (const name of ['A-Text', 'a_text', 'a text', 'a.text', 'café', 'текст']) {
      expect(find(name).faults).toEqual([
        `content/${name} folder-name Unexpected folder name \`${name}\`, expected lower-case letters, digits and hyphens`,
      ])
    }
  })

  test('refuses every reserved name', () => {
    expect(find(...RESERVED_SLUGS).faults).toEqual(
      [...RESERVED_SLUGS]
        .sort()
        .map(
          name =>
            `content/${name} folder-name Unexpected folder name \`${name}\`, expected one that the site itself doesn't use`,
        ),
    )
  })

  test('refuses a content/ that is missing, empty, or has nothing but its document', () => {
    const root = createProject({})
    const fault = 'content folder-empty Unexpected empty folder, expected at least one text'
    const addDocument = () => writeFiles(root, { 'content/README.md': '' })
    for (const prepare of [() => {}, () => mkdirSync(join(root, 'content')), addDocument]) {
      prepare()
      const { folders, faults } = findFolders(root)
      expect(folders).toEqual([])
      expect(faults.map(({ ruleId, reason, path }) => `${path} ${ruleId} ${reason}`)).toEqual([fault])
    }
  })

  test('refuses a link, and a `content` that is no folder', () => {
    const root = createProject({ 'content/a/text.md': '', 'content/ledger.json': '' })
    symlinkSync(join(root, 'content/a'), join(root, 'content/b'))
    expect(findFolders(root)).toEqual({
      folders: ['content/a'],
      faults: [{ ruleId: 'file-kind', reason: 'Unexpected link, expected a folder', path: 'content/b' }],
    })
    expect(findFolders(createProject({ content: '' }))).toEqual({
      folders: [],
      faults: [{ ruleId: 'file-kind', reason: 'Unexpected file, expected a folder', path: 'content' }],
    })
  })
})
