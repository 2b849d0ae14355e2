import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { readBytes as ReadBytes } from '../../../src/content/files/read-bytes.ts'
import { createProject } from '../project.ts'

const open = vi.hoisted(() => ({ isFile: true, size: 0 }))
vi.mock('node:fs', async importOriginal => ({
  ...(await importOriginal<typeof import('node:fs')>()),
  fstatSync: () => ({
    size: open.size,
    isFile: () => open.isFile,
    isDirectory: () => !open.isFile,
  }),
}))

let readBytes: typeof ReadBytes

// Files of tests share their modules: this one loads its own, with the file system above.
beforeAll(async () => {
  vi.resetModules()
  readBytes = (await import('../../../src/content/files/read-bytes.ts')).readBytes
})
afterAll(() => {
  vi.resetModules()
})

test('A file that has grown since it was looked at is too large all the same', () => {
  Object.assign(open, { isFile: true, size: 0 })
  expect(readBytes(createProject({ one: 'abcde' }), 'one', 4)).toMatchObject({ ruleId: 'file-size' })
})

test('What has become a folder since is refused', () => {
  Object.assign(open, { isFile: false })
  expect(readBytes(createProject({ one: 'a' }), 'one', 4)).toMatchObject({
    ruleId: 'file-kind',
    reason: 'Unexpected folder, expected a file',
  })
})
