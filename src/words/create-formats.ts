/** A count's forms by the plural categories of Unicode CLDR that a language has: `{ one: 'claim', other: 'claims' }`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

export interface Formats {
  /** "1,234" */
  number(value: number): string
  /** The form of a word that goes with a number, without the number: "claims". */
  form(count: number, forms: Forms): string
  /** The number and its word: "3 claims". */
  count(count: number, forms: Forms): string
  /** "a, b and c" */
  list(items: readonly string[], type?: Intl.ListFormatOptions['type']): string
}

/** What numbers and lists look like in a language. @param language BCP 47 */
export function createFormats(language: string): Formats {
  const numbers = new Intl.NumberFormat(language)
  const rules = new Intl.PluralRules(language)
  const form = (count: number, forms: Forms) => forms[rules.select(count)] ?? forms.other
  return {
    number: value => numbers.format(value),
    form,
    count: (count, forms) => `${numbers.format(count)} ${form(count, forms)}`,
    list: (items, type = 'conjunction') => new Intl.ListFormat(language, { type }).format(items),
  }
}
