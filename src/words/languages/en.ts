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

/** What the scripts of its pages say: a browser gets this part alone, when the first script asks for it. */
export const scripts = {
  meaning,
}
