import type { Repeat } from '../model/index.ts'

/** A word's forms by the plural categories of Unicode CLDR that a language has: `{ one: 'claim', other: 'claims' }`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/** The first and the last of paragraphs in a row. */
type Run = Repeat['paragraphs']

export interface Formats {
  /** "1,234" */
  number(value: number): string
  /** The form of a word that goes with a number, without the number: "claims". */
  form(count: number, forms: Forms): string
  /** The number and its word: "3 claims". */
  count(count: number, forms: Forms): string
  /** "a, b and c"; of type `unit` without a word between them: "a, b, c". */
  list(items: readonly string[], type?: Intl.ListFormatOptions['type']): string
  /** The same with something else than words in it, such as links, and what stands between them: "a", ", ", "b". */
  join<T>(items: readonly T[]): readonly (string | T)[]
  /** A day, a month or a year as it is stored, such as `2026-11-23`, `2026-11`, `2026`; what is none stays as it is. */
  date(stored: string): string
  /** "¶2–5 and ¶7" */
  paragraphs(runs: readonly Run[]): string
  /** With a capital at its start, where the language has any. */
  capitalise(text: string): string
}

/** How a language writes dates where it says nothing else: "23 November 2026". */
const DATES: DateParts = { year: 'numeric', month: 'long', day: 'numeric' }
/** Digits, the year first, as dates are stored (ISO 8601). */
export const ISO_DATES: DateParts = { calendar: 'iso8601', year: 'numeric', month: '2-digit', day: '2-digit' }

type DateParts = Pick<Intl.DateTimeFormatOptions, 'calendar' | 'year' | 'month' | 'day'>

/**
 * What numbers, lists and dates look like in a language.
 *
 * @param language BCP 47
 * @param dates what of a day is said, and how; of a month or a year without what it lacks
 */
export function createFormats(language: string, dates: DateParts = DATES): Formats {
  const numbers = new Intl.NumberFormat(language)
  const rules = new Intl.PluralRules(language)
  const form = (count: number, forms: Forms) => forms[rules.select(count)] ?? forms.other
  const listIn = (type: Intl.ListFormatOptions['type']) =>
    new Intl.ListFormat(language, { type, style: type === 'unit' ? 'short' : 'long' })
  return {
    number: value => numbers.format(value),
    form,
    count: (count, forms) => `${numbers.format(count)} ${form(count, forms)}`,
    list: (items, type = 'conjunction') => listIn(type).format(items),
    join: items => {
      const places = items.map((_, i) => String(i))
      return listIn('unit')
        .formatToParts(places)
        .map(({ type, value }) => (type === 'element' ? items[Number(value)] : value))
        .filter(part => part !== undefined)
    },
    date: stored => formatDate(stored, language, dates),
    paragraphs: runs =>
      listIn('conjunction').format(
        runs.map(([first, last]) => (first === last ? `¶${first}` : `¶${first}–${last}`)),
      ),
    capitalise: text => {
      const [first = ''] = text
      return `${first.toLocaleUpperCase(language)}${text.slice(first.length)}`
    },
  }
}

function formatDate(stored: string, language: string, { month, day, ...dates }: DateParts): string {
  const [, hasMonth, hasDay] = /^\d{4}(-\d\d)?(-\d\d)?$/.exec(stored) ?? []
  const date = new Date(stored)
  if (!/^\d/.test(stored) || Number.isNaN(date.getTime())) return stored
  const parts = { ...dates, ...(hasMonth && { month }), ...(hasDay && { day }), timeZone: 'UTC' }
  return new Intl.DateTimeFormat(language, parts).format(date)
}
