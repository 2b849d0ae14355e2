import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findReadings } from '../../src/build/find-readings.ts'
import { aReading } from '../cards/a-reading.ts'

test('the Readings of a build are found in the order of their addresses, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'postil-build-'))
  const reading = (slug: string) => aReading({ text: { slug, title: slug, language: 'en' } })
  for (const slug of ['b', 'a', 'assets']) mkdirSync(join(folder, slug))
  for (const slug of ['b', 'a']) {
    writeFileSync(join(folder, slug, 'reading.json'), JSON.stringify(reading(slug)))
  }
  writeFileSync(join(folder, 'reading.json'), 'none of them')
  expect(findReadings(folder)).toEqual([reading('a'), reading('b')])
})
