/** A link from the words to a note, the note, and the link back. @see https://www.w3.org/TR/dpub-aria-1.1/ */
export const noteReference = 'doc-noteref'
export const note = 'doc-footnote'
export const back = 'doc-backlink'
