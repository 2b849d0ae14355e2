import { z } from 'zod'
import { LEDGER_FORMAT, type Ledger } from './ledger.ts'
import { date, name, placeName, voiceSchema, words } from './ledger-words.ts'
import { STANCES } from './reading.ts'

/** Those that are read. */
const FORMATS = [1, LEDGER_FORMAT] as const

const recorded = {
  id: name,
  aliases: z.array(name, 'expected a list of names').default([]),
  text: words,
  voice: voiceSchema.optional(),
  stance: z.enum(STANCES, `expected one of ${STANCES.join(', ')}`).optional(),
  speaker: words.optional(),
  paragraphs: z
    .array(
      z.int('expected the number of a paragraph').min(1, 'expected the number of a paragraph'),
      'expected numbers of paragraphs',
    )
    .min(1, 'expected numbers of paragraphs'),
  most: z.int('expected a number of places').min(2, 'expected a number of places').optional(),
  formerPlaces: z.array(placeName, 'expected a list of places').optional(),
  before: name.optional(),
  after: name.optional(),
  since: date,
  history: z
    .array(
      z.strictObject({ text: words, until: date }, 'expected `text` and `until`'),
      'expected a list of wordings',
    )
    .default([]),
}

const offset = z.int('expected a number of characters').min(0, 'expected a number of characters')
const number = z.int('expected a number from 1').min(1, 'expected a number from 1')
const spot = z.union(
  [
    z.strictObject({ id: name, occurrence: number.default(1), offset }),
    z.strictObject({
      paragraph: number,
      text: words,
      before: name.optional(),
      after: name.optional(),
      offset,
    }),
  ],
  'expected where words stood: `id` and `offset`, or `paragraph`, `text` and `offset`',
)

/** The content of `ledger.json`, but for what no single entry can tell: whether its ids are unique and its ends meet. */
export const ledgerSchema: z.ZodType<Ledger> = z.strictObject(
  {
    format: z
      .literal(FORMATS, `expected ${LEDGER_FORMAT}`)
      .transform((): typeof LEDGER_FORMAT => LEDGER_FORMAT),
    claims: z.array(
      z.discriminatedUnion(
        'state',
        [
          z.strictObject({ ...recorded, state: z.literal('live') }),
          z.strictObject({
            ...recorded,
            state: z.literal('redirected'),
            to: z.array(name, 'expected a list of ids').min(1, 'expected at least one id'),
            until: date,
          }),
          z.strictObject({ ...recorded, state: z.literal('retired'), until: date }),
        ],
        'expected a claim whose `state` is live, redirected or retired',
      ),
      'expected a list of claims',
    ),
    places: z
      .array(
        z.strictObject(
          {
            exact: words,
            prefix: words.optional(),
            suffix: words.optional(),
            through: words.optional(),
            start: spot,
            end: spot.optional(),
          },
          'expected `exact` and `start`',
        ),
        'expected a list of places',
      )
      .default([]),
    quotations: z
      .array(
        z.strictObject(
          {
            id: name,
            aliases: z.array(name, 'expected a list of names').default([]),
            text: words,
            claim: name.optional(),
            before: name.optional(),
            after: name.optional(),
            until: date.optional(),
          },
          'expected `id` and `text`',
        ),
        'expected a list of quotations',
      )
      .optional(),
  },
  'expected an object with `format` and `claims`',
)
