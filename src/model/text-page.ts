/** What a text has besides its reading page and the pages of its claims, by the last part of their addresses. */
export const TEXT_PAGES = ['claims', 'map', 'source'] as const
export type TextPage = (typeof TEXT_PAGES)[number]
