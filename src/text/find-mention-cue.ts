/** What is called by a title. */
const WORKS = `essay|book|paper|article|post|chapter|novel|poem|song|album|film|movie|play|talk|lecture|story|column
  speech|sermon|op-ed|thesis|dissertation|manifesto|pamphlet|podcast|episode|series|memo|memoir|report|study|survey|treatise|textbook
  blog|newsletter|thread|video|documentary|course|section|appendix|aufsatz|buch|artikel|roman|essai|livre|ensayo|libro
  artículo|saggio|articolo`
/** What says that a name or a term follows. */
const NAMING = `titled|entitled|subtitled|headlined|called|named|dubbed|termed|labelled|labeled|headed|nicknamed|christened
  so-called|known as|under the title|under the heading|namens|sogenannte[nrms]?|intitulée?|titulado|titulada|intitolato`
const TERMS =
  'term|word|phrase|expression|notion|concept|label|title|slogan|motto|heading|headline|name|begriff|terme|término'

const list = (words: string) => words.split(/[|\s]*\n\s*|\|/).join('|')

const CUE = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:${list(WORKS)})|(?:${list(NAMING)})|(?:${TERMS})(?: of| for)?|(?:${list(WORKS)}) (?:on|about))\\s*[*_(\\[]?$`,
  'iu',
)

/**
 * Find what tells that the words after it are a title, a term or a scare quote, such as "essay" or "so-called". A comma
 * or a colon after it tells that somebody is quoted.
 *
 * @param before what stands before them, up to the mark
 */
export function findMentionCue(before: string): string | undefined {
  return CUE.exec(before.slice(-60))?.[1]?.replace(/\s+/g, ' ')
}
