// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { moveFocus } from '../../../src/client/search/move-focus.ts'

beforeEach(() => {
  document.body.innerHTML =
    '<input id="field"><a id="one" href="#">1</a><a id="two" href="#">2</a><button id="out"></button>'
})

const NAMES = ['field', 'one', 'two', 'out']
const find = (name: string) => document.getElementById(name) ?? document.body

test.each([
  ['field', { key: 'ArrowDown' }, 'one', true],
  ['one', { key: 'ArrowDown' }, 'two', true],
  ['two', { key: 'ArrowDown' }, 'two', false],
  ['two', { key: 'ArrowUp' }, 'one', true],
  ['field', { key: 'ArrowUp' }, 'field', false],
  ['field', { key: 'a' }, 'field', false],
  ['out', { key: 'ArrowUp' }, 'out', false],
  ['field', { key: 'ArrowDown', isComposing: true }, 'field', false],
])('From %s, %j leads to %s', (from, key, to, isTaken) => {
  find(from).focus()
  const event = new KeyboardEvent('keydown', { ...key, cancelable: true })
  moveFocus(event, NAMES.slice(0, 3).map(find))
  expect(document.activeElement?.id).toBe(to)
  expect(event.defaultPrevented).toBe(isTaken)
})
