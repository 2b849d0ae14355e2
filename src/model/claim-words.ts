/** More words than these make an address long; what turns their sense is kept all the same. */
const WORDS = 4
/** Characters of all words together, so that with the hash an id has at most 80. */
const LONGEST_ID = 75
/** A longer word is left out. */
const LONGEST_WORD = 24

const list = (words: string) => new Set(words.split(/\s+/))

/** English words that tell nothing of what a sentence is about; contractions without their apostrophe. */
const INSIGNIFICANT = list(
  `about after again all already also although always am among an and another any anything are around as at be because
  been before being between both but by came can could did do does doing done down during each either else even ever
  every everything for from further gets getting go going gone had has have having he hence her here heres hers him his
  how however if ill im in instead into is it its itself ive just later let lets like lot lots made make many may maybe
  me might mine more moreover most much must my myself nevertheless nothing now of off often oh ok on once one onto
  only or other others otherwise our ours out over own perhaps quite rather re really regarding same shall she should
  since so some something sometimes somewhat still such sure than that thats the their theirs them then there therefore
  theres these they theyre theyve thing things this those though through thus to too toward towards under until up upon
  us very was we well went were what whatever when where whether which while who whom whose why will with within would
  yeah yes yet you youd youll your youre yours youve`,
)

/** Words that deny or lessen what stands after them, in English and in other languages of Latin script. */
const NEGATIONS = list(
  `not no never without nor neither none nobody nothing nowhere cannot non hardly scarcely barely rarely seldom unless
  except few fewer less least lest minus
  nicht kein keine keinen keinem keiner keines nichts nie niemals niemand nirgends weder ohne kaum
  ne ni pas jamais sans aucun aucune rien personne nul nulle sin nunca ningun ninguna ninguno nada nadie tampoco
  nao nem nenhum nenhuma sem senza mai nessun nessuno nessuna nulla niente
  niet geen nooit niets zonder noch ikke ikkje inte icke ingen inget inga aldrig aldri uten utan bez nie nikdy`,
)

/** Contractions of "not", without their apostrophe. */
const CONTRACTED =
  /^(?:ai|are|ca|could|did|does|do|had|has|have|is|might|must|need|ought|sha|should|was|were|wo|would)?nt$/

/** After a negation these say how far it reaches: "not all", "not only", "not because". */
const SCOPES = list(
  `all any anything always because before both but by enough even every everybody everyone everything for if just many
  more most much once one only quite so some than that too until very when while yet`,
)

/** Words that turn the sense of others, kept among the first words and before a number. */
const TURNS = list(
  'above after against before below down more most off only out over under until up whether if',
)

const NUMBERS = list(
  `zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
  billion billions trillion trillions dozen dozens half halves third thirds quarter quarters twice thrice percent`,
)

/** Signs that are words to a reader. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/≠/g, ' not '],
  [/≤/g, ' at most '],
  [/≥/g, ' at least '],
  [/[%٪]/g, ' percent '],
  [/(?<=\d) *(?:[-–—]|\.\.\.?|…) *(?=\d)/g, ' to '],
  [/(?<![\p{L}\p{N}])[-−–](?=[.,]?\d)/gu, ' minus '],
  [/<(?= *[$€£]?\d)/g, ' under '],
  [/>(?= *[$€£]?\d)/g, ' over '],
  [/(?<=\d)[,\u00a0\u2009\u202f'’](?=\d{3}(?!\d))/g, ''],
]

interface Word {
  readonly text: string
  /** How much is lost without it, from 0 for the most. */
  readonly rank: number
}

/**
 * List the words that stand for a sentence in an address: the first four that say what it is about, and wherever they
 * stand all negations (`n’t` as `not`), each with what it denies, and all numbers, so that none reads as the opposite of its sentence. Where they
 * would be too many, negations are kept first, then numbers.
 *
 * @returns words of `a-z0-9`; with hyphens between them 75 characters at most
 */
export function listClaimWords(text: string): readonly string[] {
  const words = rankWords(readWords(text))
  const kept = new Set<Word>()
  let left = LONGEST_ID + 1
  for (const word of [...words].sort((a, b) => a.rank - b.rank)) {
    if (word.text.length + 1 > left) continue
    left -= word.text.length + 1
    kept.add(word)
  }
  return words.filter(word => kept.has(word)).map(({ text }) => text)
}

/** What is typed, scanned or set in place of an apostrophe: the acute accent would become a space. */
const APOSTROPHES = /(?<=\p{L})[‘ʼʻ`´′＇](?=\p{L})/gu

/** Superscripts and fractions stand for themselves: 10² is not 102. */
function readWords(text: string): readonly string[] {
  const plain = SIGNS.reduce(
    (words, [sign, word]) => words.replace(sign, word),
    text
      .normalize('NFC')
      .replace(APOSTROPHES, '’')
      .replace(/\p{No}/gu, ' $&'),
  )
  const words = plain
    .normalize('NFKD')
    .replace(/['’\p{Mn}]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return (words ?? []).map(word => (CONTRACTED.test(word) ? 'not' : word))
}

function rankWords(words: readonly string[]): readonly Word[] {
  let significant = 0
  let isDenied = false
  return words.flatMap((text, i) => {
    const before = words[i - 1] ?? ''
    if (text.length > LONGEST_WORD) return []
    if (isNegation(text, before)) {
      isDenied = true
      return [{ text, rank: 0 }]
    }
    if (isNumber(text, words[i + 1], words[i + 2])) return [{ text, rank: 1 }]
    if (isTurn(words, i, significant)) return [{ text, rank: 2 }]
    if (text.length === 1 || INSIGNIFICANT.has(text) || NEGATIONS.has(text)) return []
    significant += 1
    const isSense = isDenied
    isDenied = false
    if (significant <= WORDS) return [{ text, rank: 3 }]
    return isSense ? [{ text, rank: 4 }] : []
  })
}

/** "A few" and "a little" deny nothing. */
function isNegation(word: string, before: string): boolean {
  return NEGATIONS.has(word) && !(word === 'few' && before === 'a')
}

/** "One" is a number only before another: "one hundred", "one in three". */
function isNumber(word: string, after = '', next = ''): boolean {
  if (word !== 'one') return /\d/.test(word) || NUMBERS.has(word)
  return NUMBERS.has(after) || ((after === 'in' || after === 'of') && NUMBERS.has(next))
}

function isTurn(words: readonly string[], i: number, significant: number): boolean {
  const [word = '', after = '', next = ''] = words.slice(i, i + 3)
  const [before = ''] = words.slice(Math.max(0, i - 1), i)
  if (SCOPES.has(word) && NEGATIONS.has(before)) return true
  if (word === 'or' && isNegation(after, '')) return true
  if (!TURNS.has(word) && !(word === 'most' || word === 'to')) return false
  const isBeforeNumber = isNumber(after, next) || (after === 'than' && isNumber(next))
  if (word === 'to') return isNumber(before) && isBeforeNumber
  return significant < WORDS || isBeforeNumber
}
