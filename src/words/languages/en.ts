import type { Quotation, Repeat, Sentence, Stance, TextPage, Voice } from '../../model/index.ts'
import { createFormats, ISO_DATES } from '../create-formats.ts'
import { parts } from '../parts.ts'

/** British lists, "a, b and c"; dates as they are stored. */
const { capitalise, count, date, form, join, list, paragraphs } = createFormats('en-GB', ISO_DATES)

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
  /** Somebody quoted whom nobody has named. */
  unnamed: 'unnamed speaker',
  /** An author who was not recorded, in a list of voices. */
  theAuthor: 'the author',
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
  quotedIn: (kind: Quotation['kind'] = 'verbatim') =>
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
  attribution: <T>(voice: string, work: T) => parts<string | T>`${voice}, ${work}`,
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
  quotedIn: (kind: Quotation['kind'] = 'verbatim') =>
    kind === 'paraphrase' ? ', paraphrased in' : ', quoted in',
  withdrawn: 'withdrawn',
  withdrawnOn: (day: string) => `This text was withdrawn on ${date(day)}.`,
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
}

/** What is found beside what was searched for: sentences, and notes of the editor. */
interface Found {
  readonly sentences: number
  readonly notes: number
}
const found = ({ sentences, notes }: Found) =>
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
    whole: (all: Found) => `${found(all)}.`,
    near: (all: Found) => `No sentence holds the phrase; ${found(all)} with all of its words.`,
    some: (all: Found) => `No sentence holds all of the words; ${found(all)} with most of them.`,
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
