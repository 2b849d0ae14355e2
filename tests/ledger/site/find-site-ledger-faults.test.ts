import { expect, test } from 'vitest'
import { formatSiteLedger, parseSiteLedger } from '../../../src/ledger/index.ts'
import type { PublishedText } from '../../../src/model/index.ts'
import { liveText, siteOf } from './texts.ts'

const moved = (name: string, to: string): PublishedText => ({
  ...{ name, to, state: 'moved', since: '2026-01-01', until: '2026-02-02', facets: [] },
})

/** What is said of a ledger of these texts, and what stands where it is said of. */
function find(...texts: readonly PublishedText[]) {
  const written = formatSiteLedger(siteOf(...texts))
  const parsed = parseSiteLedger(written)
  const faults = 'faults' in parsed ? parsed.faults : []
  return faults.map(({ reason, place }) => {
    if (!place || !('line' in place)) throw new RangeError('no place')
    const before = written.split('\n').slice(0, place.line - 1)
    const at = before.join('\n').length + 1 + place.column - 1
    return [reason, written.slice(at, at + 4), written.slice(0, at).split('"name"').length - 1]
  })
}

test.each([
  [
    'a text that is there twice',
    [liveText('a', []), liveText('b', []), liveText('a', [])],
    [['Unexpected second entry of the text `a`, expected one; the first is on line 5', '"a",', 2]],
  ],
  [
    'a text that moved to one that is not there',
    [liveText('a', []), moved('b', 'c')],
    [
      [
        'Unexpected `c` as the text that `b` moved to, expected a way to a text that is live or withdrawn',
        '"c",',
        2,
      ],
    ],
  ],
  ['no text that moved to one that is', [liveText('a', []), moved('b', 'a')], []],
  [
    'an id that a text has twice',
    [liveText('b', ['x']), liveText('a', ['x', 'x'])],
    [['Unexpected second `x` in the text `a`, expected each id and alias once', '[\n  ', 1]],
  ],
])('It is said where it stands: %s', (_, texts, faults) => {
  expect(find(...texts)).toEqual(faults)
})
