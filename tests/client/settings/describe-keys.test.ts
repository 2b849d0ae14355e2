// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { describeKeys } from '../../../src/client/settings/describe-keys.ts'
import { keysOf } from '../../../src/client/settings/keys.ts'
import { scripts } from '../../../src/words/languages/en.ts'

const { settings } = scripts

beforeEach(() => {
  document.documentElement.dataset.keys = ''
  document.body.innerHTML =
    '<a data-search></a><a data-first="claim"></a><button data-settings></button><button data-copy="citation"></button>'
})

const read = () =>
  [...document.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')].map(
    element => `${element.getAttribute('aria-keyshortcuts')} | ${element.title}`,
  )

test('What has a key says which, in words that a keyboard has', () => {
  describeKeys(settings)
  expect(read()).toEqual([
    '/ Control+K Meta+K | search: /, search: Ctrl K or ⌘ K',
    'J K | next claim: j, previous claim: k',
    '? | keys and colours: ?',
  ])
})

test('Keys of one letter that are off are not said, and are again', () => {
  describeKeys(settings)
  document.documentElement.dataset.keys = 'off'
  describeKeys(settings)
  expect(read()).toEqual(['Control+K Meta+K | search: Ctrl K or ⌘ K'])
  document.documentElement.dataset.keys = ''
  describeKeys(settings)
  expect(read()).toHaveLength(3)
})

test('A key is called what it is on the reader’s keyboard', () => {
  describeKeys({ ...settings, control: 'Strg' })
  expect(read()[0]).toBe('/ Control+K Meta+K | search: /, search: Strg K or ⌘ K')
})

test('A page has the keys whose commands it has, and each command has a name', () => {
  const commands = keysOf(document, settings).map(({ command }) => command)
  expect(commands).toEqual(['search', 'search', 'nextClaim', 'previousClaim', 'settings'])
  document.body.innerHTML =
    '<a data-search></a><a data-first="claim"></a><a data-first="note"></a><a data-settings></a><a data-copy="link"></a>'
  expect(new Set(keysOf(document, settings).map(({ command }) => command))).toEqual(
    new Set(Object.keys(settings.commands)),
  )
})
