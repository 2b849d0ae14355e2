import { afterEach, expect, test, vi } from 'vitest'
import { createTextReader } from '../../../src/content/index.ts'
import { waitWithin } from '../../../src/content/thread/wait-within.ts'
import { encodeFiles } from '../encode-files.ts'
import { withTitle } from '../project.ts'

afterEach(() => vi.restoreAllMocks())

const NO_BOUNDS = { seconds: 60, bytes: 2 ** 32 }
const never = () => new Int32Array(new SharedArrayBuffer(4))

/** Let so many seconds pass each time that somebody looks at the clock. */
function passSeconds(seconds: number): void {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += seconds * 1000
    return now
  })
}

test('A thread that takes nothing of the processor for a minute is silent', () => {
  passSeconds(1000)
  expect(waitWithin(never(), 0, NO_BOUNDS)).toBe('silence')
})

test('One that takes some is not', () => {
  passSeconds(61)
  let spent = 0
  vi.spyOn(process, 'cpuUsage').mockImplementation(() => {
    spent += 25e6
    return { user: spent, system: 0 }
  })
  expect(waitWithin(never(), 0, NO_BOUNDS)).toBe('seconds')
})

test('A thread that does not start, or ends by itself, is an error of the code', () => {
  const found = encodeFiles('content/a', { 'text.md': withTitle('The hill is high.') })
  expect(() => createTextReader(NO_BOUNDS, { seconds: -1, bytes: 0 }).start()).toThrow(
    'did not start (seconds)',
  )
  const reader = createTextReader(NO_BOUNDS)
  reader.start()
  passSeconds(1000)
  vi.spyOn(Atomics, 'wait').mockReturnValue('timed-out')
  expect(() => reader.read(found)).toThrow('ended by itself')
  vi.restoreAllMocks()
  reader.close()
})
