import { z } from 'zod'
import { QUOTED_KINDS, REPEAT_KINDS, STANCES } from './reading.ts'
import type { PassageSelector } from './selector.ts'

const words = z.string().trim().min(1)

const selector = { exact: words, prefix: words.optional(), suffix: words.optional() }
/** `exact` says where a passage starts, `through` which later words end it; without it the two are one. */
const passage = { ...selector, through: words.optional() }

/** The other end of a relation: words of the claim or quotation it bears on. */
const target = z.union([
  words.transform((exact): PassageSelector => ({ exact })),
  z.strictObject(passage).transform((selector): PassageSelector => selector),
])
const targets = z.array(target).min(1).optional()

/** A list of the file, which may be left out, or have nothing after its name. */
function listOf<Entry extends z.ZodType>(entry: Entry) {
  return z
    .array(entry)
    .nullish()
    .transform(list => list ?? [])
}

const claim = z
  .strictObject({
    ...passage,
    kind: z.enum(['claim', 'remark']).optional(),
    stance: z.enum(STANCES).optional(),
    /** Whom the author reports. */
    speaker: words.optional(),
    /** A second, readable fragment for the claim. */
    alias: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens')
      .optional(),
    supports: targets,
    attacks: targets,
    qualifies: targets,
  })
  .superRefine(({ stance, speaker }, context) => {
    if (stance === 'reported' && speaker === undefined) {
      expect(context, 'speaker', 'expected the name of whoever is reported')
    }
    if (stance !== 'reported' && speaker !== undefined) {
      expect(context, 'speaker', 'expected it only beside `stance: reported`')
    }
  })

const quotation = z
  .strictObject({
    ...passage,
    speaker: words.optional(),
    kind: z.enum(QUOTED_KINDS).default('verbatim'),
    work: words.optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
  })
  .superRefine((entry, context) => {
    if (entry.kind !== 'mention') return
    for (const key of ['speaker', 'work', 'url'] as const) {
      if (entry[key] !== undefined) expect(context, key, 'expected none: a mention quotes nobody')
    }
  })

/** What a run of paragraphs is that was found to be worded like an earlier one; `none` takes it out. */
const repeat = z.strictObject({ ...passage, kind: z.enum([...REPEAT_KINDS, 'none']) })

const note = z.strictObject({ ...selector, body: words })

/** What the editor says of claims, quotations and single words: the content of `annotations.yaml`, a list a kind. */
export const annotationsSchema = z.strictObject({
  claims: listOf(claim),
  quotations: listOf(quotation),
  repeats: listOf(repeat),
  notes: listOf(note),
})

function expect(context: z.RefinementCtx, key: string, message: string): void {
  context.addIssue({ code: 'custom', path: [key], message })
}

export type Annotations = z.infer<typeof annotationsSchema>
export type ClaimAnnotation = Annotations['claims'][number]
export type QuotationAnnotation = Annotations['quotations'][number]
export type RepeatAnnotation = Annotations['repeats'][number]
export type NoteAnnotation = Annotations['notes'][number]
