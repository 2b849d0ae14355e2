import { describe, expect, test } from 'vitest'
import { resolveId } from '../../../src/ledger/index.ts'
import { ledgerOf, live, redirected, retired } from '../entries.ts'

const ledger = ledgerOf(
  live('a', { aliases: ['first'], history: [{ text: 'A before.', until: '2026-01-15' }] }),
  live('b', {
    history: [
      { text: 'B first.', until: '2026-01-15' },
      { text: 'B then.', until: '2026-02-20' },
    ],
  }),
  redirected('c', ['a', 'b'], { history: [{ text: 'C before.', until: '2026-01-10' }] }),
  redirected('d', ['c', 'g'], { aliases: ['fourth'], until: '2026-01-12' }),
  redirected('e', ['g']),
  redirected('f', ['e', 'a', 'e']),
  retired('g', { until: '2026-02-22' }),
)

/** `end: words until day, words …`, the way to each end. */
function ways(name: string): readonly string[] | undefined {
  return resolveId(ledger, name)?.ends.map(({ claim, wordings }) => {
    const said = wordings.map(({ id, text, until }) => `${id} “${text}”${until ? ` until ${until}` : ''}`)
    return `${claim.id}: ${said.join(', ')}`
  })
}

describe('an address', () => {
  test.each<[string, string, readonly string[]]>([
    ['of a live claim leads to it', 'a', ['a: a “A before.” until 2026-01-15, a “Words of a.”']],
    ['may be an alias', 'first', ['a: a “A before.” until 2026-01-15, a “Words of a.”']],
    [
      'of a claim that was split leads to each part, and tells what that said since',
      'c',
      [
        'a: c “C before.” until 2026-01-10, c “Words of c.” until 2026-02-02, a “Words of a.”',
        'b: c “C before.” until 2026-01-10, c “Words of c.” until 2026-02-02, b “B then.” until 2026-02-20, b “Words of b.”',
      ],
    ],
    [
      'is followed over several redirects, past ends that are gone while there are others',
      'fourth',
      [
        'a: d “Words of d.” until 2026-01-12, c “Words of c.” until 2026-02-02, a “Words of a.”',
        'b: d “Words of d.” until 2026-01-12, c “Words of c.” until 2026-02-02, b “B then.” until 2026-02-20, b “Words of b.”',
      ],
    ],
    ['of what is gone says so', 'g', ['g: g “Words of g.” until 2026-02-22']],
    [
      'that leads to what is gone says so too',
      'e',
      ['g: e “Words of e.” until 2026-02-02, g “Words of g.” until 2026-02-22'],
    ],
    ['leads to each end once', 'f', ['a: f “Words of f.” until 2026-02-02, a “Words of a.”']],
  ])('%s', (_, name, expected) => {
    expect(ways(name)).toEqual(expected)
  })

  test('leads past what the claim ceased to say on the day when the other one did', () => {
    const since = ledgerOf(
      redirected('a', ['b'], { until: '2026-01-15' }),
      live('b', { history: [{ text: 'B before.', until: '2026-01-15' }] }),
    )
    const [end] = resolveId(since, 'a')?.ends ?? []
    expect(end?.wordings.map(({ text }) => text)).toEqual(['Words of a.', 'Words of b.'])
  })

  test('names the entry that it is of', () => {
    expect(resolveId(ledger, 'fourth')?.claim).toBe(ledger.claims[3])
  })

  test('that was never published leads nowhere', () => {
    expect(ways('z')).toBeUndefined()
  })
})
