/** What a text has besides its reading page and the pages of its claims, by the last part of their addresses. */
export const TEXT_PAGES = ['claims', 'map', 'source'] as const
export type TextPage = (typeof TEXT_PAGES)[number]

/** What they are called in the header of every page of the text. */
export const TEXT_PAGE_LABELS: Readonly<Record<TextPage, string>> = {
  claims: 'Claims',
  map: 'Map',
  source: 'Source',
}
