import { EventEmitter } from 'node:events'
import { beforeEach, expect, test } from 'vitest'
import { showFaults } from '../../src/build/show-faults.ts'
import { CONTENT_READ } from '../../src/progress/content-read.ts'

/** What the content loader emits. */
const FAULT = Object.assign(new Error('content/tide/text.md:5:1  Unexpected raw HTML'), {
  name: 'ContentError',
  loc: { file: 'content/tide/text.md', line: 5, column: 1 },
  hint: 'Write Markdown instead.',
})

let sent: { readonly type: string; readonly err?: { readonly message: string } }[]
let sockets: EventEmitter
let watcher: EventEmitter

beforeEach(() => {
  sent = []
  sockets = new EventEmitter()
  watcher = new EventEmitter()
  const ws = { on: sockets.on.bind(sockets), send: (message: (typeof sent)[number]) => sent.push(message) }
  const setup = showFaults().hooks['astro:server:setup'] as unknown as (options: object) => void
  setup({ server: { ws, watcher } })
})

test('Of texts that hold it says nothing, whoever comes and however often they are read', () => {
  sockets.emit('connection')
  watcher.emit(CONTENT_READ)
  watcher.emit(CONTENT_READ)
  expect(sent).toEqual([])
})

test('A fault shows over the page, with its place and what to do', () => {
  watcher.emit(CONTENT_READ, FAULT)
  expect(sent).toEqual([
    {
      type: 'error',
      err: {
        title: 'A text is at fault',
        name: 'ContentError',
        message: FAULT.message,
        stack: FAULT.message,
        hint: 'Write Markdown instead.',
        loc: FAULT.loc,
        plugin: 'postil',
      },
    },
  ])
})

test('Of one that was there first a page hears that is opened later', () => {
  watcher.emit(CONTENT_READ, FAULT)
  sent = []
  sockets.emit('connection')
  expect(sent).toMatchObject([{ type: 'error', err: { message: FAULT.message } }])
})

test('One without a place has none', () => {
  watcher.emit(CONTENT_READ, new Error('The folder is gone'))
  expect(sent).toEqual([
    {
      type: 'error',
      err: {
        title: 'A text is at fault',
        name: 'Error',
        message: 'The folder is gone',
        stack: 'The folder is gone',
        hint: '',
        plugin: 'postil',
      },
    },
  ])
})

test('What to do is not said twice', () => {
  const message = `${FAULT.message}\n  ${FAULT.hint}`
  watcher.emit(CONTENT_READ, Object.assign(new Error(message), { hint: FAULT.hint }))
  expect(sent).toMatchObject([{ type: 'error', err: { message, hint: '' } }])
})

test('Once it is mended the page is loaded again, and nobody hears of it any more', () => {
  watcher.emit(CONTENT_READ, FAULT)
  sent = []
  watcher.emit(CONTENT_READ)
  expect(sent).toEqual([{ type: 'full-reload', path: '*' }])
  sockets.emit('connection')
  watcher.emit(CONTENT_READ)
  expect(sent).toHaveLength(1)
})
