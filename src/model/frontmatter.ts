import { z } from 'zod'

const words = z.string().trim().min(1)
const date = z.iso.date()
/**
 * A year, a month or a day; YAML takes a year for a number.
 *
 * @see https://www.loc.gov/standards/datetime/ EDTF, level 0
 */
const EDTF = 'expected a year, a month or a day such as 2023, 2023-07 or 2023-07-14'
const published = z.union(
  [
    z
      .int()
      .min(0)
      .max(9999)
      .transform(year => String(year).padStart(4, '0')),
    z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/),
    date,
  ],
  EDTF,
)
const TAG = 'expected a BCP 47 tag such as en or pt-BR'
const address = z.url({ protocol: /^https?$/ })

/** The frontmatter of `text.md`. Only `title` is required; a field left empty was not recorded. */
export const frontmatterSchema = z.strictObject({
  title: words,
  author: words.nullish(),
  /** One sentence on what the text answers, shown under the title. */
  description: words.nullish(),
  language: z
    .string(TAG)
    .refine(isLanguageTag, TAG)
    .nullish()
    .transform(tag => tag ?? 'en'),
  published: published.nullish(),
  source: z
    .strictObject(
      {
        url: address.nullish(),
        site: words.nullish(),
        retrieved: date.nullish(),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/, 'expected 64 lower-case hexadecimal digits')
          .nullish(),
      },
      'expected one or more of `url`, `site`, `retrieved` and `sha256`, each on a line below it',
    )
    .nullish(),
})

export type Frontmatter = z.infer<typeof frontmatterSchema>

/** Whether `Intl` takes the tag. Names of four letters and more are well-formed, but nobody has them. */
function isLanguageTag(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/i.test(Intl.getCanonicalLocales(tag).join())
  } catch {
    return false
  }
}
