import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { DIST } from './dist.ts'
import { copyProject, listFiles, shellEnvironment } from './project.ts'

test('a second build, in another folder with another time zone and language, differs in no byte', async () => {
  const folder = copyProject()
  try {
    await promisify(execFile)(process.execPath, ['scripts/build.ts'], {
      cwd: folder,
      env: shellEnvironment({
        SITE_URL: 'https://example.org',
        TZ: 'Pacific/Kiritimati',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
      }),
    })
    expect(digests(join(folder, 'dist'))).toEqual(digests(DIST))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

function digests(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    listFiles(folder).map(path => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  )
}
