import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  areKeysOff,
  readStored,
  readTheme,
  writeKeys,
  writeTheme,
} from '../../../src/client/settings/stored-settings.ts'
import { SETTINGS_SCRIPT } from '../../../src/layouts/settings-script.ts'

/** A page that nothing was chosen on yet. */
const createPage = () => ({ documentElement: { dataset: {} } })
let storage: Record<string, unknown>

beforeEach(() => {
  storage = Object.create({
    setItem(this: Record<string, unknown>, name: string, value: string) {
      this[name] = value
    },
  }) as Record<string, unknown>
  vi.stubGlobal('localStorage', storage)
  vi.stubGlobal('document', createPage())
})
afterEach(() => vi.unstubAllGlobals())

test.each([
  { theme: 'dark', areOn: false },
  { theme: 'light', areOn: true },
  { theme: '', areOn: false },
])('The next page takes over “$theme”, keys $areOn, from its script as from here', ({ theme, areOn }) => {
  writeTheme(theme)
  writeKeys(areOn)
  const opened = createPage()
  runInNewContext(SETTINGS_SCRIPT, { document: opened, localStorage: storage })
  const left = createPage()
  vi.stubGlobal('document', left)
  readStored()
  expect(opened).toEqual(left)
  expect({ theme: readTheme(), areOn: !areKeysOff() }).toEqual({ theme, areOn })
})

test('Where nothing may be stored, what is chosen holds for the page', () => {
  vi.stubGlobal('localStorage', undefined)
  writeTheme('dark')
  writeKeys(false)
  expect({ theme: readTheme(), areOff: areKeysOff() }).toEqual({ theme: 'dark', areOff: true })
  const opened = createPage()
  runInNewContext(SETTINGS_SCRIPT, { document: opened })
  expect(opened).toEqual(createPage())
})
