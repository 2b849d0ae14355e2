import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  checkLedger,
  formatLedger,
  type LedgerUpdate,
  listLiveIds,
  type NewClaim,
  parseLedger,
  resolveId,
  updateLedger,
} from '../../src/ledger/index.ts'
import type { Ledger } from '../../src/model/ledger.ts'

const SENTENCES = [
  'It is.',
  'And so it was, in every sense.',
  'What changed that year was the lighthouse.',
  'What changed that year was the old lighthouse.',
  'They chalked their totals on the school wall, week after week.',
  'The first of the plans is a fine one.',
  'The second of the plans is a fine one.',
  '🙂',
]

/** One change of a text, told by numbers that fit any. */
const arbitraryEdit = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'move', 'word', 'merge', 'split', 'twin', 'name'),
  at: fc.nat(12),
  to: fc.nat(12),
})
type Edit = typeof arbitraryEdit extends fc.Arbitrary<infer Value> ? Value : never

/** Several edits between two updates, and how the editor answers what is asked. */
const arbitrarySteps = fc.array(
  fc.record({
    edits: fc.array(arbitraryEdit, { maxLength: 6 }),
    answers: fc.array(fc.nat(5), { minLength: 1, maxLength: 4 }),
  }),
  { maxLength: 7 },
)

type Said = Pick<NewClaim, 'text' | 'alias'> & { readonly twin?: string }

function applyEdit(claims: readonly Said[], { kind, at, to }: Edit): readonly Said[] {
  const i = at % Math.max(1, claims.length)
  const [claim, next] = claims.slice(i, i + 2)
  const replace = (count: number, ...others: readonly Said[]) => claims.toSpliced(i, count, ...others)
  if (kind === 'insert' || claim === undefined)
    return replace(0, { text: SENTENCES[to % SENTENCES.length] ?? '' })
  const words = claim.text.split(' ')
  switch (kind) {
    case 'delete':
      return replace(1)
    case 'move':
      return replace(1).toSpliced(to % claims.length, 0, claim)
    case 'word':
      return replace(1, { ...claim, text: words.with(to % words.length, `word${to}`).join(' ') })
    case 'merge':
      return next ? replace(2, { text: `${claim.text} ${next.text}` }) : claims
    case 'split':
      return words.length > 3
        ? replace(1, { text: words.slice(0, 3).join(' ') }, { text: words.slice(3).join(' ') })
        : claims
    case 'twin':
      return replace(1, { ...claim, twin: words.with(0, to > 6 ? 'But' : (words[0] ?? '')).join(' ') })
    case 'name':
      return replace(1, { ...claim, alias: `alias-${to % 4}` })
  }
}

function toClaims(said: readonly Said[]): readonly NewClaim[] {
  return said.map(({ text, alias, twin }, i) => ({
    text,
    paragraph: i + 1,
    ...(alias && { alias }),
    ...(twin && { twins: [{ text: twin, paragraph: said.length + i + 1 }] }),
  }))
}

/** Update a ledger, answering all questions. */
function settle(
  ledger: Ledger | undefined,
  claims: readonly NewClaim[],
  today: string,
  answers: readonly number[],
): LedgerUpdate {
  const decisions = new Map<string, number | 'retire'>()
  for (let asked = 0; ; asked += 1) {
    const update = updateLedger(ledger, claims, { today, decisions })
    const [question] = update.questions
    if (question === undefined) return update
    expect(decisions.has(question.id)).toBe(false)
    expect(update.ledger).toEqual(ledger)
    const candidate = question.candidates[answers[asked % answers.length] ?? 0]
    decisions.set(question.id, candidate?.claim ?? 'retire')
  }
}

test('Whatever is done to a text, every name ever published leads to a claim or to what it said last', () => {
  fc.assert(
    fc.property(arbitrarySteps, steps => {
      let ledger: Ledger | undefined
      let said: readonly Said[] = []
      const published = new Set<string>()
      const since = new Map<string, string>()
      for (const [day, { edits, answers }] of steps.entries()) {
        const today = `2026-01-${String(day + 10)}`
        said = edits.reduce(applyEdit, said)
        const claims = toClaims(said)
        const update = settle(ledger, claims, today, answers)
        expect(settle(ledger, claims, today, answers)).toEqual(update)

        const { ledger: next, refusals } = update
        const refused = new Set(refusals.map(({ claim }) => claim))
        const accepted = claims.map((claim, i) => (refused.has(i) ? { ...claim, alias: undefined } : claim))
        expect(parseLedger(formatLedger(next))).toEqual({ ledger: next })
        expect(checkLedger(next, accepted)).toEqual([])
        expect(listLiveIds(next)).toHaveLength(claims.length)
        const again = settle(next, claims, '2027-01-01', answers)
        expect(again.ledger).toEqual(next)
        expect(again.refusals.map(({ claim }) => claim)).toEqual([...refused])

        for (const { id, aliases } of next.claims) for (const name of [id, ...aliases]) published.add(name)
        for (const name of published) {
          const { claim, ends = [] } = resolveId(next, name) ?? {}
          expect(ends.length).toBeGreaterThan(0)
          expect(
            ends.every(end => end.claim.state !== (claim?.state === 'live' ? 'retired' : 'redirected')),
          ).toBe(true)
        }
        for (const { id, since: day } of next.claims) {
          expect(since.get(id) ?? today).toBe(day)
          since.set(id, day)
        }
        ledger = next
      }
    }),
    { numRuns: 1000 },
  )
})
