import fc from 'fast-check'
import { listPublished } from '../../src/ledger/index.ts'
import type { Paragraph, Place, PublishedId, Reading, Relation, Repeat } from '../../src/model/index.ts'
import type { LedgerClaim } from '../../src/model/ledger.ts'
import { ledgerOf, live, redirected, retired } from '../ledger/entries.ts'

/** What an editor may add to a Reading, told by numbers that fit any. */
export interface Edit {
  readonly notes: readonly Spot[]
  readonly quotations: readonly Spot[]
  /** What every third claim is, and so on. */
  readonly stances: readonly ('asserted' | 'entertained' | 'conceded')[]
  readonly aliases: readonly number[]
  readonly relations: readonly (readonly [number, number])[]
  readonly repeat: readonly [number, number]
  readonly isSpoken: boolean
  /** Claims that the text once had. */
  readonly past: readonly PastClaim[]
  /** The claims that have an earlier alias. */
  readonly renamed: readonly number[]
}

interface PastClaim {
  /** Where it was redirected to; a retired one has none. */
  readonly to: readonly number[]
  readonly before: number
  readonly after: number
  readonly isNamed: boolean
}

interface Spot {
  readonly paragraph: number
  readonly start: number
  readonly length: number
}

const spot = fc.record({ paragraph: fc.nat(40), start: fc.nat(60), length: fc.nat(60) })

export const arbitraryEdit: fc.Arbitrary<Edit> = fc.record({
  notes: fc.array(spot, { maxLength: 5 }),
  quotations: fc.array(spot, { maxLength: 3 }),
  stances: fc.array(fc.constantFrom('asserted', 'entertained', 'conceded'), { minLength: 1, maxLength: 3 }),
  aliases: fc.uniqueArray(fc.nat(10), { maxLength: 3 }),
  relations: fc.array(fc.tuple(fc.nat(10), fc.nat(10)), { maxLength: 4 }),
  repeat: fc.tuple(fc.nat(10), fc.nat(4)),
  isSpoken: fc.boolean(),
  past: fc.array(
    fc.record({
      to: fc.array(fc.nat(30), { maxLength: 3 }),
      before: fc.nat(30),
      after: fc.nat(30),
      isNamed: fc.boolean(),
    }),
    { maxLength: 6 },
  ),
  renamed: fc.uniqueArray(fc.nat(10), { maxLength: 3 }),
})

/**
 * Edit a Reading: notes on any words, quotations over any, claims of any stance, a repeat of any paragraphs, a ledger
 * of any past.
 */
export function applyEdit(reading: Reading, edit: Edit): Reading {
  const { paragraphs } = reading
  const claims = reading.sentences.filter(({ kind, occurrence }) => kind === 'claim' && occurrence === 1)
  const ids = reading.sentences.flatMap(({ id }) => id ?? [])
  const aliases = new Map(edit.aliases.map((n, i) => [claims[n], `alias-${i}`]))
  const stanceOf = new Map(claims.map(({ id }, i) => [id, edit.stances[i % edit.stances.length]]))
  const speaker = edit.isSpoken ? { speaker: 'A. Body', work: 'Work', url: 'https://c.example' } : {}
  const sentences = reading.sentences.map(sentence => ({
    ...sentence,
    ...(sentence.kind === 'claim' && { stance: stanceOf.get(sentence.id) }),
    ...(aliases.has(sentence) && { alias: aliases.get(sentence) }),
  }))
  return {
    ...reading,
    sentences,
    published: createPublished(sentences, edit),
    quotations: [
      ...reading.quotations.map(quotation => ({ ...quotation, ...speaker })),
      ...places(edit.quotations, paragraphs).map((place, i) => ({
        ...place,
        form: 'inline' as const,
        kind: 'paraphrase' as const,
        id: `quoted-${i}`,
        occurrence: 1,
      })),
    ],
    notes: places(edit.notes, paragraphs).map(({ text, ...place }, i) => ({
      number: i + 1,
      ...place,
      exact: text,
      html: NOTES[i % NOTES.length] ?? '',
    })),
    relations: edit.relations.flatMap(([from, to]) => createRelation(ids[from], ids[to])),
    repeats: [...reading.repeats, ...createRepeat(edit.repeat, paragraphs.length)],
  }
}

const NOTES = [
  '<p>A note.</p>',
  '<ul><li>One</li><li>Two <a href="https://d.example">three</a></li></ul>',
  '<p>A<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p><section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2><ol><li id="user-content-fn-1"><p>B <a href="#user-content-fnref-1" data-footnote-backref>↩</a></p></li></ol></section>',
]

function places(
  spots: readonly Spot[],
  paragraphs: readonly Paragraph[],
): readonly (Place & { text: string })[] {
  return spots.flatMap(spot => {
    const paragraph = paragraphs[spot.paragraph % Math.max(1, paragraphs.length)]
    if (paragraph === undefined) return []
    const start = spot.start % paragraph.text.length
    const end = Math.min(paragraph.text.length, start + 1 + spot.length)
    return [{ paragraph: paragraph.n, start, end, text: paragraph.text.slice(start, end) }]
  })
}

function createRelation(from: string | undefined, to: string | undefined): readonly Relation[] {
  return from === undefined || to === undefined ? [] : [{ from, to, kind: 'qualifies' }]
}

function createRepeat([start, length]: readonly [number, number], count: number): readonly Repeat[] {
  const [first, last] = [start + 2, start + 2 + length]
  if (last > count) return []
  return [
    {
      kind: 'repeat',
      of: [1, 1],
      paragraphs: [first, last],
      pairs: [[1, first]],
      missing: [],
      added: [],
      changed: [],
    },
  ]
}

/** Every claim of the text is live, under its alias and perhaps another; what was redirected may lead to what is gone. */
function createPublished(
  sentences: Reading['sentences'],
  { past, renamed }: Pick<Edit, 'past' | 'renamed'>,
): readonly PublishedId[] {
  const firsts = sentences.filter(({ id, occurrence }) => id !== undefined && occurrence === 1)
  const known = firsts.map(({ id = '', alias }, i): LedgerClaim => {
    const former = renamed.includes(i) ? [`renamed-${i}`] : []
    return live(id, { aliases: alias ? [alias, ...former] : former })
  })
  const names = [...known.map(({ id }) => id), ...past.map((_, i) => `past-${i}`)]
  const pick = (n: number, count = names.length) => names[n % Math.max(1, count)]
  const gone = past.map(({ to, before, after, isNamed }, i): LedgerClaim => {
    const heirs = to.flatMap(n => pick(n, known.length + i) ?? [])
    const more = {
      before: pick(before),
      after: pick(after),
      aliases: isNamed ? [`past-alias-${i}`] : [],
    }
    return heirs.length > 0 && known.length + i > 0
      ? redirected(`past-${i}`, heirs, more)
      : retired(`past-${i}`, more)
  })
  return listPublished(ledgerOf(...known, ...gone))
}
