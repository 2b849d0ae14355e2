import type { Quotation, Repeat, Sentence, Stance, TextPage, Voice } from '../../model/index.ts'
import { createFormats, ISO_DATES } from '../create-formats.ts'
import { parts } from '../parts.ts'

/** British lists, "a, b and c"; dates as they are stored. */
const { capitalise, count, date, form, join, list, number, paragraphs } = createFormats('en-GB', ISO_DATES)

/** The first and the last of paragraphs in a row. */
type Run = Repeat['paragraphs']
const sizeOf = (runs: readonly Run[]) => runs.reduce((sum, [first, last]) => sum + last - first + 1, 0)

const stances: Readonly<Record<Stance, string>> = {
  asserted: 'asserted',
  entertained: 'entertained, not asserted',
  conceded: 'conceded',
  reported: 'reported',
}

/** Who speaks and how it is meant, wherever a claim travels: pages and scripts say it alike. */
const meaning = {
  stances,
  /** How the author stands to a claim: "conceded", "reported, attributed to Jan Leike". */
  meant({ stance = 'asserted', speaker }: Pick<Sentence, 'stance' | 'speaker'>): string {
    return speaker === undefined ? stances[stance] : `${stances[stance]}, attributed to ${speaker}`
  },
  /** Who speaks; a speaker may have no name. */
  voice: (voice: Voice) => (voice.by === 'speaker' ? (voice.name ?? 'unnamed speaker') : `the ${voice.by}`),
  /** The editor's words, in a list of voices. */
  notes: 'notes',
  /** A voice whose label another one of the same list has as well. */
  distinguish(label: string, voice: Voice): string {
    if (voice.by !== 'speaker') return `${label} (the ${voice.by})`
    return `${label} (${voice.name === undefined ? 'not named' : 'quoted'})`
  },
}

/** What a text has besides its reading page, as the header of its pages calls it. */
const textPages: Readonly<Record<TextPage, string>> = { claims: 'Claims', map: 'Map', source: 'Source' }

/** What is said of a sentence where it stands alone: on its page, in a citation, to other software. */
const claims = {
  /** How the author of the text means it: "entertained, not asserted by the author". */
  meantByAuthor({ stance = 'asserted', speaker }: Pick<Sentence, 'stance' | 'speaker'>): string {
    const meant = `${stances[stance]} by the author`
    return speaker === undefined ? meant : `${meant}, attributed to ${speaker}`
  },
  /** It is another's. */
  quotedByAuthor: (kind: Quotation['kind'] = 'verbatim') =>
    `${kind === 'paraphrase' ? 'paraphrased' : 'quoted'} by the author, not the author’s own words`,
  /** How it is meant, with the sentence of the author's that says so. */
  meantBecause: (meant: string, reason: string) => `${meant}: “${reason}”`,
  authorNotRecorded: 'author not recorded in the saved copy',
  /** After its speaker, before the title of the text that quotes it. */
  quotedIn: (kind: Quotation['kind'] = 'verbatim'): string =>
    kind === 'paraphrase' ? 'paraphrased in' : 'quoted in',
}

/** How the article is labelled: what the page adds to the author's words. */
const article = {
  claim: (number: number) => `Claim ${number}`,
  quotedSentence: (number: number) => `Quoted sentence ${number}`,
  /** What check boxes are called. */
  done: 'done',
  toDo: 'to do',
  footnotes: 'Footnotes',
  footnote: (number: string) => `Footnote ${number}`,
  /** @param time which of several references to one footnote it leads back to; from 1 */
  backToReference: (number: number, time: number) =>
    `Back to reference ${number}${time > 1 ? `-${time}` : ''}`,
  note: (number: number) => `Note ${number}`,
  noteOfEditor: (number: number) => `Note ${number}, editor`,
  /** The reference to a note; only the number shows. */
  noteReference: <T>(number: T) => parts`[note ${number}]`,
  /** The start of a note; only the number shows. */
  noteLead: <T>(number: T) => parts`Note ${number}, editor: `,
  backToNote: (number: number) => `Back to the words of note ${number}`,
  /** Whose words are quoted, and whether they are no quotation word for word, if there is anything to say. */
  voice({ speaker, kind }: Pick<Quotation, 'speaker' | 'kind'>): string | undefined {
    if (kind === 'verbatim') return speaker
    return speaker === undefined ? 'paraphrased' : `${speaker}, paraphrased`
  },
  /** What `voice` says, and the work that it is from. */
  attribution: <T>(voice: string, work: T) => parts`${voice}, ${work}`,
  wordedLike: (paragraph: number) => `worded like ¶${paragraph}`,
  /** Above a paragraph of a repeat; its links lead to those that it repeats. */
  repeats: <T>(links: readonly T[], isWordForWord: boolean): readonly (string | T)[] => [
    'repeats ',
    ...join(links),
    isWordForWord ? ', word for word' : ', in other words where marked',
  ],
  /** Above a paragraph of a repeat that repeats none. */
  onlyHere: 'only here',
  leftOut: <T>(links: readonly T[]): readonly (string | T)[] => ['left out here: ', ...join(links)],
  /** Words that a repeat leaves out; they alone show. */
  removed: <T>(words: T) => parts`[not said again: ${words}] `,
  /** One sentence that says what a repeat or a parallel is. */
  repeat({ kind, later, earlier, missing, areQuotations, added, changed }: RepeatFindings): string {
    const says =
      kind === 'repeat'
        ? form(sizeOf(later), { one: 'repeats', other: 'repeat' })
        : form(sizeOf(later), { one: 'is worded like', other: 'are worded like' })
    const are = (runs: readonly Run[]) => form(sizeOf(runs), { one: 'is', other: 'are' })
    const quotations = form(sizeOf(missing), { one: 'the quotation in ', other: 'the quotations in ' })
    const clauses = [
      `${paragraphs(later)} ${says} ${paragraphs(earlier)}`,
      ...(missing.length > 0
        ? [`${areQuotations ? quotations : ''}${paragraphs(missing)} ${are(missing)} missing`]
        : []),
      ...(added.length > 0 ? [`${paragraphs(added)} ${are(added)} added`] : []),
      ...(changed.length > 0 ? [`the words of ${paragraphs(changed)} differ`] : []),
    ]
    return `${clauses.join('; ')}.`
  },
  /** Above a parallel; `what` is, where something else stands right below. */
  parallel: (what: Run | undefined, of: Run) =>
    `${what ? `${paragraphs([what])} ` : ''}worded like ${paragraphs([of])}`,
  /** Before the words of a paragraph that is compared. */
  beside: (paragraph: number, of: readonly Run[]) =>
    of.length > 0 ? `¶${paragraph} beside ${paragraphs(of)}: ` : `¶${paragraph}, only here: `,
  closeComparison: 'close the comparison',
  /** Where a claim stood that is gone. @param link makes a link of its words */
  gone: <T>(until: string, link: (words: string) => T) =>
    parts`What stood here is gone since ${date(until)}: ${link('what it said')}`,
  /** Where words were quoted that are gone. */
  quotedUntil: (until: string, words: string) => `Quoted here until ${date(until)}: ${words}`,
}

/** What of a repeat or a parallel is said, by runs of paragraphs in order. */
interface RepeatFindings {
  readonly kind: Repeat['kind']
  readonly later: readonly Run[]
  readonly earlier: readonly Run[]
  readonly missing: readonly Run[]
  /** Whether all that is missing is quotations. */
  readonly areQuotations: boolean
  readonly added: readonly Run[]
  readonly changed: readonly Run[]
}

/** What the drawn map says. */
const drawing = {
  /** What is called by all its words. */
  node: (paragraph: number, words: string) => `¶ ${paragraph}: “${words}”`,
  nodeMeant: (paragraph: number, words: string, meant: string) => `¶ ${paragraph}: “${words}”, ${meant}`,
  nodeQuoted: (paragraph: number, speaker: string, words: string, meant: string) =>
    `¶ ${paragraph}, ${speaker}: “${words}”, ${meant}`,
  /** A line, to be read after the node that it comes from. */
  edges: {
    supports: (paragraph: number, words: string) => `supports ¶ ${paragraph}: “${words}”`,
    attacks: (paragraph: number, words: string) => `attacks ¶ ${paragraph}: “${words}”`,
    qualifies: (paragraph: number, words: string) => `qualifies ¶ ${paragraph}: “${words}”`,
  },
  /** In the box of words that are not the author's, or that the author reports. */
  reported: (speaker: string, stance: Stance) => `${speaker}, ${stances[stance]}`,
  quoted: (speaker: string, kind: Quotation['kind'] = 'verbatim') =>
    `${speaker}, ${kind === 'paraphrase' ? 'paraphrased' : 'quoted'}`,
}

/** What the pictures say that stand for a link. */
const cards = {
  paragraph: (number: number) => `¶ ${number}`,
  findings: (found: { readonly claims: number; readonly quotations: number; readonly notes: number }) =>
    list(
      [
        count(found.claims, { one: 'claim', other: 'claims' }),
        count(found.quotations, { one: 'quotation', other: 'quotations' }),
        count(found.notes, { one: 'note', other: 'notes' }),
      ],
      'unit',
    ),
  /** An author, and whom the sentence quotes and paraphrases. */
  speaker(author: string, quoted: readonly string[], paraphrased: readonly string[]): string {
    const [some, others] = [list(quoted), list(paraphrased)]
    if (some !== '' && some === others) return `${author}, quoting and paraphrasing ${some}`
    return list(
      [author, some && `quoting ${some}`, others && `paraphrasing ${others}`].filter(part => part !== ''),
      'unit',
    )
  },
  /** After a speaker's name; the title of the text follows below. */
  quotedIn: (kind: Quotation['kind'] = 'verbatim'): string =>
    kind === 'paraphrase' ? ', paraphrased in' : ', quoted in',
  withdrawn: 'withdrawn',
  withdrawnOn: (day: string) => `This text was withdrawn on ${date(day)}.`,
}

/** What stands on every page, and what several say. */
const site = {
  name: 'Postil',
  skipToContent: 'Skip to the content',
  skipToText: 'Skip to the text',
  /** The links of the header. */
  navigation: 'Site',
  search: 'Search',
  settings: 'Keys and colours (Aa)',
  /** What shows of it. */
  settingsSign: 'Aa',
  whose: 'The words are their author’s; the notes are the editor’s.',
  /** At the foot of what is printed. @param saved the day on which the words were, unless they are dated */
  imprint(address: string, { published, saved }: Dated): string {
    if (published) return `${address}, published ${date(published)}`
    return saved ? `${address}, saved ${date(saved)}` : address
  },
  authorNotRecorded: 'Author not recorded',
  allClaims: 'All its claims',
  allClaimsAndQuotations: 'All its claims and quotations',
  thisAddress: 'This address',
}

/** When words were published and when they were saved, as far as that is known. */
interface Dated {
  readonly published?: string | undefined
  readonly saved?: string | undefined
}

const CLAIM = { one: 'claim', other: 'claims' }
const QUOTATION = { one: 'quotation', other: 'quotations' }
const REPEAT = { one: 'repeat', other: 'repeats' }
const NOTE = { one: 'note', other: 'notes' }
const SENTENCE = { one: 'sentence', other: 'sentences' }

/** The page of a text, around the article. */
const reading = {
  by: (author: string) => `By ${author}.`,
  /** @param where a link to it, most often @param on the day */
  saved: <T>(where: T, on: T | undefined): readonly (string | T)[] =>
    on === undefined ? parts`Saved from ${where}.` : parts`Saved from ${where} on ${on}.`,
  published: <T>(on: T) => parts`Published ${on}.`,
  /** What of it nobody knows. @param isSaved whether there is a copy that lacks it */
  unrecorded(missing: readonly ('author' | 'date')[], isSaved: boolean): string {
    const are = missing.length === 1 ? 'is' : 'are'
    return `Its ${list(missing)} ${are} not recorded${isSaved ? ' in the saved copy' : ''}.`
  },
  /** What was found, each with its number as it is to show. */
  counts: {
    claims: <T>(number: T, value: number) => parts`${number} ${form(value, CLAIM)}`,
    quotations: <T>(number: T, value: number) => parts`${number} ${form(value, QUOTATION)}`,
    repeats: <T>(number: T, value: number) => parts`${number} ${form(value, REPEAT)}`,
    notes: <T>(number: T, value: number) => parts`${number} ${form(value, NOTE)}`,
    minutes: <T>(number: T) => parts`${number} min`,
  },
  /** For search engines and previews. @param about what it is, in a sentence or by its title */
  description: (about: string, found: Findings) =>
    `${about} Read closely: ${count(found.claims, CLAIM)}, ${count(found.quotations, QUOTATION)}, ${count(found.notes, NOTE)}.`,
  /** What its card shows. */
  alt: (title: string, description: string) => `${title}. ${description}`,
  overview: 'Overview',
  /** A stretch of the overview, in words. @param stance of its claims, where all are meant in one way that is no asserting */
  stretch({ first, last, isRepeat, claims, stance, quotations, notes }: Stretch): string {
    const [firstNote, lastNote = firstNote] = [notes[0], notes.at(-1)]
    const says = [
      isRepeat ? 'repeats what was said' : '',
      claims > 0 ? `${count(claims, CLAIM)}${stance ? `, ${stances[stance]}` : ''}` : '',
      quotations > 0 ? count(quotations, QUOTATION) : '',
      firstNote === undefined
        ? ''
        : firstNote === lastNote
          ? `note ${firstNote}`
          : `notes ${firstNote}–${lastNote}`,
    ].filter(part => part !== '')
    return `${first === last ? `¶${first}` : `¶${first}–${last}`}: ${says.join('; ') || 'no claims'}`
  },
  copyLink: 'Copy link',
  copyCitation: 'Copy with citation',
  openPage: 'Open its page',
  showTwin: 'Show where it is said again',
  showReason: 'Show what qualifies it',
  /** The bar that leads through the places of a phrase. */
  places: 'Places of the phrase',
  previous: 'Previous',
  next: 'Next',
  clear: 'Clear',
}

interface Findings {
  readonly claims: number
  readonly quotations: number
  readonly notes: number
}

interface Stretch {
  /** Paragraphs. */
  readonly first: number
  readonly last: number
  readonly isRepeat: boolean
  readonly claims: number
  readonly stance?: Stance | undefined
  readonly quotations: number
  /** Their numbers. */
  readonly notes: readonly number[]
}

/** How claims bear on one another. */
const relations = {
  /** By what a claim does. */
  active: { supports: 'supports', attacks: 'attacks', qualifies: 'qualifies' },
  /** By what is done to it. */
  passive: { supports: 'supported by', attacks: 'attacked by', qualifies: 'qualified by' },
  quotes: (kind: Quotation['kind'], speaker: string | undefined) =>
    `${kind === 'paraphrase' ? 'paraphrases' : 'quotes'} ${speaker ?? 'somebody'}`,
  saidAgainIn: 'said again in',
  wordedLike: 'worded like',
}

/** The page of a claim or quoted sentence. */
const claimPage = {
  /** Which of its kind it is: "claim 6 of 16". */
  position: (kind: Sentence['kind'], number: number, all: number) =>
    `${kind === 'quotation' ? 'quoted sentence' : 'claim'} ${number} of ${all}`,
  /** @param lead whose words they are, or how they are meant, unless the author asserts them */
  title: (lead: string | undefined, words: string, text: string, position: string) =>
    `${lead === undefined ? '' : `${lead}: `}“${words}” · ${text}, ${position}`,
  description: ({ position, text, paragraph, meant, speaker }: Described) =>
    `${capitalise(position)} of “${text}”, ¶${paragraph}: ${meant}. ${speaker}.`,
  /** What its card shows. */
  alt: (words: string, { text, paragraph, meant, speaker }: Described) =>
    `“${words}” ${speaker}, ${meant}; ${text}, ¶${paragraph}.`,
  /** How it is meant, with the sentence of the author's that says so. */
  meant: (label: string, reason: string | undefined) =>
    reason === undefined ? label : `${label} (“${reason}”)`,
  /** Above it. */
  over: <T>(text: T, position: string, paragraph: number): readonly (string | T)[] => [
    text,
    ` · ${position} · ¶ ${paragraph}`,
  ],
  /** Whose it is. */
  by: <T>(speaker: T, work: T, kind: Quotation['kind'] = 'verbatim'): readonly (string | T)[] =>
    kind === 'paraphrase' ? parts`${speaker}, after ${work}` : parts`${speaker}, ${work}`,
  held: (meant: string) => `${capitalise(meant)}.`,
  /** The sentence of the author's that says so. */
  under: <T>(words: T, place: T) => parts`It stands under “${words}” ${place}`,
  place: (paragraph: number) => `¶ ${paragraph}`,
  readInContext: 'Read in context',
  cite: 'Cite',
  around: 'Where it stands',
  notes: (number: number) => form(number, { one: 'Note', other: 'Notes' }),
  /** A note; only the number shows. */
  note: <T>(number: T) => parts`Note ${number}, editor`,
  related: 'Related',
  /** A link to another place of the same claim. */
  twin: (paragraph: number, isWordForWord: boolean) =>
    `¶ ${paragraph}, ${isWordForWord ? 'word for word' : 'with other punctuation'}`,
  /** After `relations.wordedLike`. @param words of the claim, those that differ marked if there are any */
  like: <T>(place: T, words: T, differs: boolean): readonly (string | T)[] =>
    differs ? parts`${place}, differs in: ${words}` : parts`${place}, a claim of its own: ${words}`,
  howToCite: 'How to cite it',
  neighbours: 'Claims before and after',
  /** The history of its address. */
  notYetIssued: 'Not in the ledger yet: this address may still change.',
  /** @param published when the text was, if anybody knows */
  issued: <T>(since: T, published: T | undefined): readonly (string | T)[] =>
    parts`This address was issued on ${since} and is permanent; date of the text: ${published ?? 'not recorded'}.`,
  unchanged: 'The words have not changed.',
  alsoKnownAs: <T>(names: readonly T[]): readonly (string | T)[] => ['Also known as ', ...join(names), '.'],
  reworded: <T>(on: T, words: T) => parts`Reworded on ${on}: ${words}`,
  /** The citation: the words, whose they are and how they are meant, where they were saved from. */
  quote: (words: string) => `“${words}”`,
  /** @param role "quoted in" */
  source<T>({ speaker, work, role, title, paragraph, stance, address }: Source<T>): readonly (string | T)[] {
    const whose = [speaker, ...(work === undefined ? [] : [', ', work]), ', ', ...(role ? [`${role} `] : [])]
    const meant = `${capitalise(stance)}${/[.!?…]”?$/.test(stance) ? '' : '.'}`
    return [...whose, title, `, ¶${paragraph}. ${meant} `, address]
  },
  original: <T>(address: T) => parts`Original: ${address}`,
}

/** What a claim's page says of it to other software and in previews. */
interface Described {
  readonly position: string
  /** Its title. */
  readonly text: string
  readonly paragraph: number
  readonly meant: string
  readonly speaker: string
}

interface Source<T> {
  readonly speaker: string
  readonly work?: T | undefined
  readonly role?: string | undefined
  readonly title: T
  readonly paragraph: number
  readonly stance: string
  readonly address: T
}

/** The lists of claims. */
const claimsPage = {
  all: 'Claims and quotations',
  wordsOf: (voice: string) => `Words of ${voice}`,
  /** @param what of the claims is listed */
  title: (what: string, text: string) => `${what} · ${text}`,
  description: (what: string, number: number, text: string) =>
    `${what}: ${count(number, SENTENCE)} of “${text}”, each with who says it, how it is meant, and what it bears on.`,
  /** @param all how many the text has, where only some are listed */
  over: <T>(text: T, number: number, all: number | undefined) =>
    parts`${text} · ${count(number, SENTENCE)}${all === undefined ? '' : ` of ${all}`}`,
  which: 'Which claims',
  /** The link to each list, with how many it has. */
  facet: <T>(label: string, number: T) => parts`${label} ${number}`,
  everything: 'All',
  byVoice: 'By voice',
  byStance: 'By stance',
  /** Below a claim: where it stands, whose it is, how it is meant. */
  about<T>({ paragraph, twins, speaker, meant, reason }: About<T>): readonly (string | T)[] {
    const places = [`¶ ${paragraph}`, ...twins.map(twin => `again in ¶ ${twin}`)].join(', ')
    return [
      ...(speaker === undefined ? [places] : parts`${places} · ${speaker}`),
      ...(reason === undefined ? parts` · ${meant}` : parts` · ${meant}: ${reason}`),
    ]
  },
  /** Another claim or sentence. */
  other: (paragraph: number, words: string) => `¶ ${paragraph}, ${words}`,
}

interface About<T> {
  readonly paragraph: number
  /** Paragraphs in which it is said again. */
  readonly twins: readonly number[]
  /** Unless it is the author's. */
  readonly speaker: T | undefined
  readonly meant: T
  /** The sentence of the author's that says so. */
  readonly reason: T | undefined
}

/** The page of an address that a claim or a part of the claims had. */
const formerPage = {
  reworded: 'Reworded since',
  retired: 'Retired',
  /** The same after the title of the text. */
  over: { reworded: 'reworded since', retired: 'retired' },
  above: <T>(text: T, what: string) => parts`${text} · ${what}`,
  title: (heading: string, words: string, text: string, id: string) =>
    `${heading}: “${words}” · ${text} (${id})`,
  description: (summary: string, since: string, until: string, id: string) =>
    `${summary} It was first published on ${date(since)} and changed on ${date(until)}; its id was ${id}.`,
  /** What its card shows. */
  alt: (text: string, summary: string) => `${text}. ${summary}`,
  /** What became of it. */
  joined: (on: string) =>
    `Reworded since: on ${date(on)} it became part of another claim, which now says it.`,
  split: (on: string, number: number) =>
    `Reworded since: on ${date(on)} it was split into ${count(number, CLAIM)}, which now say it.`,
  takenOut: (on: string) =>
    `It was taken out of the text on ${date(on)}. Above is what it said last; nobody should be held to it.`,
  /** Whose words a sentence has, and how they are meant. */
  meaning: (speaker: string, meant: string) => `${speaker}, ${meant}.`,
  quoted: 'quoted, not the author’s own words',
  /** The words that it was given on a day. */
  rewording: <T>(on: T, words: T) => parts`${on}: ${words}`,
  stood: 'What stood at this address',
  where: 'Where it stood',
  /** As they were numbered. */
  paragraphs: (numbers: readonly number[]) => {
    const places = numbers.map(n => `¶ ${n}`)
    return `In ${list(places, 'unit')} as the text was then numbered.`
  },
  besideItNow: 'Beside it now:',
  /** One that stands beside it. */
  neighbour: <T>(link: T, speaker: string, meant: string) => parts`${link} (${speaker}, ${meant})`,
  place: 'The place in the text',
  issued: <T>(since: T) => parts`This address was issued on ${since}; it will go on leading here.`,
  /** Of a part of the claims that has none any more. */
  noClaims: 'No claims here any more',
  noClaimsIn: (text: string) => `No claims here any more · ${text}`,
  noClaimsDescription: (text: string) => `This part of the claims of “${text}” has none any more.`,
  noClaimsOver: <T>(text: T) => parts`${text} · ${count(0, SENTENCE)}`,
  noClaimsNow:
    'The sentences that stood here are gone from the text, or are now said to be meant in another way or somebody else’s.',
}

/** The pages of a text that was withdrawn. */
const withdrawnPage = {
  summary: cards.withdrawnOn,
  title: (words: string | undefined, text: string) =>
    `Withdrawn: ${words === undefined ? '' : `“${words}” · `}${text}`,
  description: (summary: string) => `${summary} Its addresses go on answering.`,
  /** What its card shows. */
  alt: (text: string, summary: string) => `${text}. ${summary}`,
  /** @param what the text, or its author */
  over: <T>(what: T) => parts`${what} · withdrawn`,
  claim: 'What stood here was withdrawn',
  saidLast: 'Above is what it said here last; nobody should be held to it.',
  noWords: 'Its editor keeps none of its words.',
  nobodyHeld: 'Nobody should be held to what it said.',
  takenOutBefore: <T>(on: T) => parts`It was taken out of the text before that, on ${on}.`,
  saidLater: 'Said after that in other words:',
  /** @param meaning whose words they are, and how they are meant */
  later: <T>(link: T, meaning: string) => parts`${link} (${meaning})`,
  last: 'What it said last',
  /** @param until the day on which it was taken out, if it was before */
  meaning: (meaning: string, until: string | undefined) =>
    until === undefined ? meaning : `${meaning} Taken out on ${date(until)}.`,
  promise: 'It was published, and will go on leading here.',
}

/** The page of an address that moved. */
const movedPage = {
  title: (text: string) => `Moved: ${text}`,
  description: (text: string) => `“${text}” has another address now; this one leads on to it.`,
  over: 'This address has moved',
  now: 'The text has another address now. This one leads on to it, and will go on doing so.',
}

const notFoundPage = {
  title: 'Page not found',
  description: 'There is no page at this address.',
  heading: 'No page at this address',
  help: <T>(search: (words: string) => T) =>
    parts`What stands in the address after its last letter or digit, such as a full stop or a bracket, may not belong to it: take that away. Or it may have been mistyped: the address of a claim that was published here stays valid. Try the ${search('search')}, or one of these.`,
  near: 'Addresses like it:',
}

/** The list of all texts. */
const library = {
  description: 'Texts, read closely.',
  heading: 'Texts, read closely',
  about: (author: string, found: { readonly claims: number; readonly notes: number }) =>
    `${author} · ${count(found.claims, CLAIM)} · ${count(found.notes, NOTE)}`,
}

/** The map of the claims, around the drawing. */
const mapPage = {
  heading: 'Map of the claims',
  title: (text: string) => `Map of the claims · ${text}`,
  description: (text: string, size: string, isDrawn: boolean) =>
    `How the claims and quotations of “${text}” support, attack and qualify one another: ${size}, ${isDrawn ? 'drawn and listed' : 'listed'}.`,
  over: <T>(text: T, size: string) => parts`${text} · ${size}`,
  size: (found: { readonly claims: number; readonly quoted: number; readonly relations: number }) =>
    list(
      [
        count(found.claims, CLAIM),
        ...(found.quoted > 0
          ? [count(found.quoted, { one: 'quoted passage', other: 'quoted passages' })]
          : []),
        count(found.relations, { one: 'relation', other: 'relations' }),
      ],
      'unit',
    ),
  noClaims: 'This text makes no claims and quotes nobody, so there is nothing to map.',
  noRelations:
    'No claim of this text is noted as supporting, attacking or qualifying another; they stand here in their order.',
  tooMany: 'More bears on one another here than a drawing could show; here it is as a list.',
  drawnAre: (drawn: number, all: number) =>
    `Drawn are the ${number(drawn)} that take part in a relation; the list has all ${number(all)}.`,
  drawn: 'Map of the claims, drawn',
  sameAsList: 'The same as a list',
  claims: 'The claims',
}

/** The Markdown of a text. */
const sourcePage = {
  title: (text: string) => `${text}: source`,
  description: (text: string) =>
    `The Markdown of “${text}” as stored, with line numbers; every claim links to its place in the reading.`,
  lede: <T>(reader: (words: string) => T) =>
    parts`The Markdown as stored, line by line. Each claim links to its place in ${reader('the reading')}.`,
}

/** The search, but for what its script says. */
const searchPage = {
  title: 'Search',
  description: 'Find the exact words of a claim or quotation.',
  field: 'Words or a phrase',
  submit: 'Search',
  more: 'Show more',
  withoutScript:
    'Search needs JavaScript. Without it, open a text or the list of its claims and use your browser’s own “find in page”:',
  tip: 'In quotation marks a phrase is found only as it stands, word for word; without them its last word may be unfinished.',
  allTexts: <T>(library: (words: string) => T) => parts`All texts are in ${library('the library')}.`,
  page: 'The search page',
  /** What keys do in the dialog. @param key makes one of its name */
  hints: <T>(page: T, key: (name: string) => T) =>
    parts`${page} · ${key('↑')} ${key('↓')} choose · ${key('Enter')} goes there · ${key('Esc')} closes`,
}

/** What the site says in English. */
export const words = {
  /** BCP 47. */
  language: 'en',
  capitalise,
  meaning,
  textPages,
  claims,
  article,
  drawing,
  cards,
  date,
  number,
  site,
  reading,
  relations,
  claimPage,
  claimsPage,
  formerPage,
  withdrawnPage,
  movedPage,
  notFoundPage,
  library,
  mapPage,
  sourcePage,
  searchPage,
}

/** What is found beside what was searched for: sentences, and notes of the editor. */
interface Found {
  readonly sentences: number
  readonly notes: number
}
const sumUp = ({ sentences, notes }: Found) =>
  list([
    ...(sentences === 0 ? [] : [count(sentences, { one: 'sentence', other: 'sentences' })]),
    ...(notes === 0 ? [] : [count(notes, { one: 'note', other: 'notes' })]),
  ])

/** The search of the site, and the bar that leads through the places of a phrase. */
const searching = {
  /** Before links to searches for other words. */
  nearest: 'Nearest words:',
  /** Takes back what narrows a search. */
  all: 'All',
  /** Narrows a search to one text. */
  inText: (title: string) => `in “${title}”`,
  /** Narrows a search, and how much it leaves. */
  facet: (label: string, number: number) => `${label} ${number}`,
  onlyPunctuation: 'Punctuation alone is not searched for: type a word or a symbol.',
  nothing: (typed: string) => `No single sentence holds “${typed}”.`,
  /** By how well the best of what was found answers. */
  answers: {
    whole: (all: Found) => `${sumUp(all)}.`,
    near: (all: Found) => `No sentence holds the phrase; ${sumUp(all)} with all of its words.`,
    some: (all: Found) => `No sentence holds all of the words; ${sumUp(all)} with most of them.`,
  },
  offline: 'You are offline: other texts can’t be searched now.',
  noWebAssembly: 'This browser forbids WebAssembly, which the search of all texts needs.',
  /** @param reason as the browser says it, in whatever language that is */
  failed: (reason: string) => `The search of all texts failed: ${reason}.`,
  unreadable: 'The search of all texts failed: the texts that it names could not be read.',
  refused: (status: number) => `The search of all texts failed: the text answered ${status}.`,
  claim: 'claim',
  remark: 'remark',
  note: 'editor’s note',
  quoted: (speaker: string) => `quoted from ${speaker}`,
  place: (paragraph: number) => `¶${paragraph}`,
  /** Below the words of a result. @param others links to other places of the same words */
  about: <T>(
    who: string,
    paragraph: number,
    others: readonly T[],
    title: string,
  ): readonly (string | T)[] => [
    `${who} · ¶${paragraph}`,
    ...others.flatMap(other => [' · also in ', other]),
    ` · ${title}`,
  ],
  /** Which place of a phrase is shown. */
  at: (number: number, all: number) => `${number} of ${all}`,
}

/** The dialog with the keys and the colours, and tooltips. */
const settings = {
  heading: 'Keys and colours',
  colours: 'Colours',
  themes: { system: 'as the system', light: 'light', dark: 'dark' },
  plainKeys: 'Single-letter keys',
  /** A key as it is called on keyboards. */
  control: 'Ctrl',
  close: 'Close',
  commands: {
    search: 'search',
    nextClaim: 'next claim',
    previousClaim: 'previous claim',
    nextNote: 'next note',
    copyLink: 'copy the link of the claim',
    settings: 'keys and colours',
  },
  /** What something on the page does by a key. @param keys that do one and the same */
  describeCommands: (commands: readonly { readonly does: string; readonly keys: readonly string[] }[]) =>
    list(
      commands.map(({ does, keys }) => `${does}: ${list(keys, 'disjunction')}`),
      'unit',
    ),
}

/** Where an address names nothing. */
const addresses = {
  /** @param nearest links to the sentences with the names that are most like it */
  noSentence: <T>(nearest: readonly T[]): readonly (string | T)[] => [
    'This address names no sentence of this text.',
    ...nearest.flatMap((link, i) => [i === 0 ? ' Nearest: ' : '; ', link]),
  ],
  /** @param last a link to the last one, if there are any */
  noNumber<T>(kind: 'paragraph' | 'note', number: number, last?: T): readonly (string | T)[] {
    const forms = {
      paragraph: { one: 'paragraph', other: 'paragraphs' },
      note: { one: 'note', other: 'notes' },
    }[kind]
    if (last === undefined) return [`This text has no ${forms.other}.`]
    return parts`This text has ${count(number, forms)}. The last one: ${last}`
  },
  /** A page of a text in a list. */
  page: (title: string, page: TextPage) => `${title}: ${pageNames[page]}`,
}
const pageNames: Readonly<Record<TextPage, string>> = { claims: 'claims', map: 'map', source: 'source' }

/** What the scripts of its pages say: a browser gets this part alone, when the first script asks for it. */
export const scripts = {
  meaning,
  searching,
  settings,
  addresses,
  /** What is said of copying a claim. */
  copying: {
    link: 'Link copied',
    citation: 'Citation copied',
    byHand: 'Copy it from here:',
    /** The field to copy it from. */
    field: 'To copy',
  },
  /** What stands at the foot of a printed page. @param day on which it is printed */
  printed: (imprint: string, day: string) => `${imprint}; printed ${date(day)}`,
}
