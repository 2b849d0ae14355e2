import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { findBrowser } from '../../../scripts/lib/find-browser.ts'

const folders: string[] = []

afterEach(() => {
  vi.unstubAllEnvs()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

test('$CHROME comes first', async () => {
  vi.stubEnv('CHROME', '/somewhere/chrome')
  expect(await findBrowser()).toBe('/somewhere/chrome')
})

test('an installed browser on the PATH comes next', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'postil-path-'))
  folders.push(folder)
  writeFileSync(join(folder, 'chromium'), '#!/bin/sh\n')
  chmodSync(join(folder, 'chromium'), 0o755)
  vi.stubEnv('CHROME', '')
  vi.stubEnv('PATH', folder)
  expect(await findBrowser()).toBe(join(folder, 'chromium'))
})
