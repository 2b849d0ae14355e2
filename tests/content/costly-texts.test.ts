import { expect, test } from 'vitest'
import { readFiles } from '../../src/content/read-text.ts'
import { createCostlyTexts } from '../bad-input/create-costly-texts.ts'
import { encodeFiles } from './encode-files.ts'

/** Small, so that all of them take some seconds; `tests/bench/measure-costs.ts` reads them at their full size. */
const SHARE = 0.0015

const texts = Object.entries(createCostlyTexts(SHARE))

test('there are hundreds of texts that are known to be costly', () => {
  expect(texts.length).toBeGreaterThan(500)
})

test.each(texts)('%s: a result, or a refusal that says where', (_, create) => {
  const { reading, messages } = readFiles(encodeFiles('content/costly', create()))
  const faults = messages.filter(({ fatal }) => fatal)
  if (faults.length === 0) expect(reading?.paragraphs.length).toBeGreaterThan(0)
  for (const { file, line, reason } of faults) {
    expect(file).toMatch(/^content\/costly\/(text\.md|annotations\.yaml|ledger\.json|source\.txt)$/)
    expect(line).toBeGreaterThan(0)
    expect(reason).toMatch(/^Unexpected .*, expected /s)
  }
})
