import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startStep } from '../../src/progress/start-step.ts'

let lines: string[]
const say = (line: string) => lines.push(line)

beforeEach(() => {
  lines = []
  vi.useFakeTimers()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

test('A short step passes in silence', () => {
  const step = startStep('Reading', { unit: 'text', say })
  step.at(1, 2)
  vi.advanceTimersByTime(1_900)
  step.at(2, 2)
  step.end()
  vi.advanceTimersByTime(60_000)
  expect(lines).toEqual([])
})

test('A long one says every two seconds how far it has come', () => {
  const step = startStep('Reading', { unit: 'text', say })
  step.at(12, 1_000)
  vi.advanceTimersByTime(2_500)
  step.at(400, 1_000)
  vi.advanceTimersByTime(2_500)
  step.at(1_000, 1_000)
  step.end()
  vi.advanceTimersByTime(60_000)
  expect(lines).toEqual(['Reading 12 of 1,000 texts …', 'Reading 400 of 1,000 texts …'])
})

test('One that counts nothing says how long it has taken', () => {
  const step = startStep('Building pages', { say })
  vi.advanceTimersByTime(4_300)
  step.end()
  expect(lines).toEqual(['Building pages, 2 s …', 'Building pages, 4 s …'])
})

test('One that holds the thread says it as it counts, one thing in the singular', () => {
  const step = startStep('Reading', { unit: 'text', say })
  // Time passes, and no timer has its turn.
  vi.setSystemTime(Date.now() + 3_000)
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 3_000)
  step.at(0, 1)
  step.at(1, 1)
  step.end()
  expect(lines).toEqual(['Reading 0 of 1 text …'])
})

test('What it says goes to the stream of faults, not to that of results', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  const step = startStep('Indexing')
  vi.advanceTimersByTime(2_000)
  step.end()
  expect(error).toHaveBeenCalledWith('Indexing, 2 s …')
})
