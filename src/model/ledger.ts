import { z } from 'zod'
import { type RememberedQuotation, STANCES, type Stance } from './reading.ts'
import type { PassageSelector } from './selector.ts'
import { nameVoice, speakerOf, type Voice, voiceOfSpeaker } from './voice.ts'

/** The version of `ledger.json` that this build writes; it reads the earlier ones too. */
export const LEDGER_FORMAT = 2
const FORMATS = [1, LEDGER_FORMAT] as const

/** Every claim id of a text that was ever published. Live claims stand in the order of the text, then the rest by id. */
export interface Ledger {
  readonly format: typeof LEDGER_FORMAT
  readonly claims: readonly LedgerClaim[]
  /** Where the words stood that the editor's entries quote, in the order of the text; nothing in format 1. */
  readonly places: readonly RememberedPlace[]
  /** Words quoted within sentences, in the order of the text, then those that are gone; absent before they were noted. */
  readonly quotations?: readonly RememberedQuotation[] | undefined
}

/** What an entry of `annotations.yaml` quotes, and where that stood. Entries that quote the same are one. */
export interface RememberedPlace extends PassageSelector {
  /** Where `exact` starts. */
  readonly start: Spot
  /** Where `through` ends. */
  readonly end?: Spot | undefined
}

/** A place within a sentence: one that has an id, or one that is told by its words and the claims around it. */
export type Spot = ClaimSpot | RemarkSpot

export interface ClaimSpot {
  readonly id: string
  /** Which place of its claim it is, from 1. */
  readonly occurrence: number
  /** UTF-16 code units from the start of the sentence. */
  readonly offset: number
}

export interface RemarkSpot {
  readonly paragraph: number
  /** The words of the sentence. */
  readonly text: string
  /** The ids of the claims right before and after it; absent at the ends of the text. */
  readonly before?: string | undefined
  readonly after?: string | undefined
  readonly offset: number
}

/** What became of a published id. */
export type LedgerClaim = LiveClaim | RedirectedClaim | RetiredClaim

/** Its words stand in the text. */
export interface LiveClaim extends RecordedClaim {
  readonly state: 'live'
}

/** Its words were merged with others or split: other claims say it now. */
export interface RedirectedClaim extends RecordedClaim {
  readonly state: 'redirected'
  /** The ids of those claims when it was redirected; they may have been redirected since. */
  readonly to: readonly string[]
  /** The day when it was. */
  readonly until: string
}

/** Its words are gone. */
export interface RetiredClaim extends RecordedClaim {
  readonly state: 'retired'
  /** The day when they went. */
  readonly until: string
}

interface RecordedClaim {
  readonly id: string
  /** Other permanent names that the editor gave it, in the order given. */
  readonly aliases: readonly string[]
  /** Its words now, or its last words; where case or punctuation of twins differ, those of one. */
  readonly text: string
  /** Whose words they are; absent on the author's own. */
  readonly voice?: Voice | undefined
  /** How the author stands to them; absent on what is asserted. */
  readonly stance?: Stance | undefined
  /** Whom the author reports, in words of the author's own. */
  readonly speaker?: string | undefined
  /** The numbers of the paragraphs that it stands in, or stood in last: its own, then those of its twins. */
  readonly paragraphs: readonly number[]
  /** How many places it ever had at once, where that is more than it has. */
  readonly most?: number | undefined
  /** Fragments of later places of other claims, which were said again where this one stands: `other-k3f9~2`. */
  readonly formerPlaces?: readonly string[] | undefined
  /** The ids of the claims right before and after it; absent at the ends of the text. */
  readonly before?: string | undefined
  readonly after?: string | undefined
  /** The day when the id was given. */
  readonly since: string
  /** Its earlier words, the first ones first. */
  readonly history: readonly PastWording[]
}

/** What a claim used to say. */
export interface PastWording {
  readonly text: string
  /** The day when it ceased to say so. */
  readonly until: string
}

const words = z.string('expected words').regex(/\S/, 'expected words')
const name = z
  .string('expected an id')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id: lower-case words joined by hyphens')
const placeName = z
  .string('expected a place')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*~[1-9]\d*$/, 'expected the place of a claim, such as `some-id-k3f9~2`')
const date = z.iso.date('expected a date such as 2026-11-23')

/** What a ledger has in place of a name where there is none. */
const UNNAMED = nameVoice(voiceOfSpeaker(undefined))

/** Write a voice that is not the author's: by its name alone, unless that would read as nobody's. */
export function writeVoice(voice: Voice): string | { readonly name: string } {
  return speakerOf(voice) === UNNAMED ? { name: UNNAMED } : nameVoice(voice)
}

/** A voice that is not the author's, as a ledger has it. */
export const voiceSchema = z.union(
  [
    words.transform(name => voiceOfSpeaker(name === UNNAMED ? undefined : name)),
    z.strictObject({ name: words }).transform(({ name }) => voiceOfSpeaker(name)),
  ],
  'expected the name of a speaker',
)

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
