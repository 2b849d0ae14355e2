/** Where Pagefind’s index lies, relative to the site’s base, and what of it is loaded first. */
export const INDEX_PATH = 'pagefind/'
export const INDEX_ENTRY = `${INDEX_PATH}pagefind-entry.json`

/** Where the words of all texts lie, relative to the site’s base, and the list of the files that have them. */
export const WORDS_PATH = 'search/words/'
export const WORDS_ENTRY = `${WORDS_PATH}index.txt`
