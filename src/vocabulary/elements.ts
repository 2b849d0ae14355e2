/** Elements of our own. */
export const claimActions = 'claim-actions'
export const claimMenu = 'claim-menu'
export const findBar = 'find-bar'
export const marginNote = 'margin-note'
export const marginNotes = 'margin-notes'
export const nearAddresses = 'near-addresses'
export const phraseSearch = 'phrase-search'
