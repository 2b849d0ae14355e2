/** Parts of pages that have a name of their own; no claim may take it (`src/model/address.ts`). */
export const claimMenu = 'claim-menu'
export const claimMenuName = 'claim-menu-name'
/** Of the heading over footnotes, as mdast-util-to-hast writes it. */
export const footnoteLabel = 'footnote-label'
export const main = 'main'
export const searchDialog = 'q-dialog'
export const searchPage = 'q-page'
export const settingsName = 'settings-name'
export const text = 'text'
export const title = 'title'

/** What stands before the number of a paragraph, a note, a reference to one, and a line of the source. */
export const paragraph = 'p'
export const note = 'note-'
export const noteReference = 'ref-'
export const line = 'L'

/** What stands between a claim's id and the number of a later place: no id has it. */
export const later = '~'
