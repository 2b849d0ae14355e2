import { z } from 'zod'
import { date, name, voiceSchema, words } from './ledger-words.ts'
import type { PublishedText, RememberedClaim } from './published-text.ts'
import { STANCES } from './reading.ts'

/** The version of `content/ledger.json` that this build reads and writes. */
export const SITE_LEDGER_FORMAT = 1

/** Every text whose address was ever published, sorted by name, wherever its folder went. */
export interface SiteLedger {
  readonly format: typeof SITE_LEDGER_FORMAT
  readonly texts: readonly PublishedText[]
}

const text = z
  .string('expected the name of a text')
  .regex(/^[a-z0-9-]+$/, 'expected the name of a text: lower-case letters, digits and hyphens')

const claim: z.ZodType<RememberedClaim> = z.strictObject(
  {
    id: name,
    aliases: z.array(name, 'expected a list of names').default([]),
    text: words.optional(),
    voice: voiceSchema.optional(),
    speaker: words.optional(),
    stance: z.enum(STANCES, `expected one of ${STANCES.join(', ')}`).optional(),
    until: date.optional(),
    to: z.array(name, 'expected a list of ids').min(1, 'expected at least one id').optional(),
  },
  'expected a claim with `id` and `text`',
)

const recorded = {
  name: text,
  since: date,
  facets: z.array(name, 'expected a list of names').default([]),
}
const described = {
  title: words,
  author: words.optional(),
  language: words,
  claims: z.array(claim, 'expected a list of claims').default([]),
}

/** The content of `content/ledger.json`, but for what no single entry can tell. */
export const siteLedgerSchema: z.ZodType<SiteLedger> = z.strictObject(
  {
    format: z.literal(SITE_LEDGER_FORMAT, `expected ${SITE_LEDGER_FORMAT}`),
    texts: z.array(
      z.discriminatedUnion(
        'state',
        [
          z.strictObject({ ...recorded, state: z.literal('live'), ...described }),
          z.strictObject({ ...recorded, state: z.literal('moved'), to: text, until: date }),
          z.strictObject({
            ...recorded,
            state: z.literal('withdrawn'),
            until: date,
            withoutWords: z.literal(true, 'expected true, or no `withoutWords`').optional(),
            ...described,
          }),
        ],
        'expected a text whose `state` is live, moved or withdrawn',
      ),
      'expected a list of texts',
    ),
  },
  'expected an object with `format` and `texts`',
)
