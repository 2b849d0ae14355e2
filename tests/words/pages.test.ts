import { describe, expect, test } from 'vitest'
import { words } from '../../src/words/languages/en.ts'

const { site, reading, relations, claimPage, claimsPage, formerPage, withdrawnPage } = words
const { movedPage, notFoundPage, library, mapPage, sourcePage, searchPage } = words

/** A sentence, with what is put into it in angle brackets. */
const join = (parts: readonly string[]) => parts.join('')
const link = (text: string) => `<${text}>`

/** What is said, and what it should be. */
type Said = readonly (readonly [said: string, expected: string])[]

const found = { claims: 1, quotations: 2, notes: 0 }
const stretch = { first: 1, last: 1, isRepeat: false, claims: 0, quotations: 0, notes: [] }
const described = { position: 'claim 1 of 2', text: 'A', paragraph: 3, meant: 'asserted', speaker: 'Ann' }
const source = { speaker: 'Ann', title: '<A>', paragraph: 3, stance: 'asserted', address: '<a>' }
const about = { paragraph: 3, twins: [], speaker: undefined, meant: '<asserted>', reason: undefined }

const CASES: Readonly<Record<string, Said>> = {
  'at the foot of what is printed': [
    [site.imprint('/a/', { published: '2023-07-05', saved: '2026-11-23' }), '/a/, published 2023-07-05'],
    [site.imprint('/a/', { published: '1850' }), '/a/, published 1850'],
    [site.imprint('/a/', { published: '1850-07' }), '/a/, published 1850-07'],
    [site.imprint('/a/', { saved: '2026-11-23' }), '/a/, saved 2026-11-23'],
    [site.imprint('/a/', {}), '/a/'],
  ],
  'under the title of a text': [
    [reading.by('Ann'), 'By Ann.'],
    [join(reading.saved('<b>', undefined)), 'Saved from <b>.'],
    [join(reading.saved('<b>', '<day>')), 'Saved from <b> on <day>.'],
    [join(reading.published('<day>')), 'Published <day>.'],
    [reading.unrecorded(['author'], false), 'Its author is not recorded.'],
    [reading.unrecorded(['author', 'date'], true), 'Its author and date are not recorded in the saved copy.'],
    [join(reading.counts.claims('<1>', 1)), '<1> claim'],
    [join(reading.counts.quotations('<2>', 2)), '<2> quotations'],
    [join(reading.counts.repeats('<1>', 1)), '<1> repeat'],
    [join(reading.counts.notes('<0>', 0)), '<0> notes'],
    [join(reading.counts.minutes('<3>')), '<3> min'],
    [reading.description('A.', found), 'A. Read closely: 1 claim, 2 quotations, 0 notes.'],
    [reading.alt('A', 'B.'), 'A. B.'],
  ],
  'of a stretch of the overview': [
    [reading.stretch(stretch), '¶1: no claims'],
    [reading.stretch({ ...stretch, last: 3, claims: 1 }), '¶1–3: 1 claim'],
    [
      reading.stretch({ ...stretch, claims: 2, stance: 'conceded', quotations: 1 }),
      '¶1: 2 claims, conceded; 1 quotation',
    ],
    [
      reading.stretch({ ...stretch, isRepeat: true, notes: [2, 3, 4] }),
      '¶1: repeats what was said; notes 2–4',
    ],
    [reading.stretch({ ...stretch, notes: [2] }), '¶1: note 2'],
  ],
  'of what bears on a claim': [
    [relations.quotes('verbatim', 'Jan'), 'quotes Jan'],
    [relations.quotes('paraphrase', undefined), 'paraphrases somebody'],
  ],
  'on the page of a claim': [
    [claimPage.position('claim', 1, 2), 'claim 1 of 2'],
    [claimPage.position('quotation', 1, 2), 'quoted sentence 1 of 2'],
    [claimPage.title(undefined, 'So.', 'A', 'claim 1 of 2'), '“So.” · A, claim 1 of 2'],
    [claimPage.title('Jan', 'So.', 'A', 'claim 1 of 2'), 'Jan: “So.” · A, claim 1 of 2'],
    [claimPage.description(described), 'Claim 1 of 2 of “A”, ¶3: asserted. Ann.'],
    [claimPage.alt('So.', described), '“So.” Ann, asserted; A, ¶3.'],
    [claimPage.meant('asserted', undefined), 'asserted'],
    [claimPage.meant('asserted', 'I mean it.'), 'asserted (“I mean it.”)'],
    [join(claimPage.over('<A>', 'claim 1 of 2', 3)), '<A> · claim 1 of 2 · ¶ 3'],
    [join(claimPage.by('<Jan>', '<work>')), '<Jan>, <work>'],
    [join(claimPage.by('<Jan>', '<work>', 'paraphrase')), '<Jan>, after <work>'],
    [claimPage.held('asserted'), 'Asserted.'],
    [join(claimPage.under('<So.>', '<place>')), 'It stands under “<So.>” <place>'],
    [claimPage.place(3), '¶ 3'],
    [claimPage.notes(1), 'Note'],
    [claimPage.notes(2), 'Notes'],
    [join(claimPage.note('<1>')), 'Note <1>, editor'],
    [claimPage.twin(3, true), '¶ 3, word for word'],
    [claimPage.twin(3, false), '¶ 3, with other punctuation'],
    [join(claimPage.like('<place>', '<So.>', true)), '<place>, differs in: <So.>'],
    [join(claimPage.like('<place>', '<So.>', false)), '<place>, a claim of its own: <So.>'],
  ],
  'of the history of a claim’s address': [
    [
      join(claimPage.issued('<day>', undefined)),
      'This address was issued on <day> and is permanent; date of the text: not recorded.',
    ],
    [
      join(claimPage.issued('<day>', '<1850>')),
      'This address was issued on <day> and is permanent; date of the text: <1850>.',
    ],
    [join(claimPage.alsoKnownAs(['<a>', '<b>', '<c>'])), 'Also known as <a>, <b>, <c>.'],
    [join(claimPage.reworded('<day>', '<So.>')), 'Reworded on <day>: <So.>'],
  ],
  'in a citation': [
    [claimPage.quote('So.'), '“So.”'],
    [join(claimPage.source(source)), 'Ann, <A>, ¶3. Asserted. <a>'],
    [
      join(claimPage.source({ ...source, work: '<work>', role: 'quoted in', stance: 'conceded: “Yes!”' })),
      'Ann, <work>, quoted in <A>, ¶3. Conceded: “Yes!” <a>',
    ],
    [join(claimPage.original('<a>')), 'Original: <a>'],
  ],
  'on a list of claims': [
    [claimsPage.wordsOf('Jan'), 'Words of Jan'],
    [claimsPage.title('conceded', 'A'), 'conceded · A'],
    [
      claimsPage.description('conceded', 1, 'A'),
      'conceded: 1 sentence of “A”, each with who says it, how it is meant, and what it bears on.',
    ],
    [join(claimsPage.over('<A>', 2, undefined)), '<A> · 2 sentences'],
    [join(claimsPage.over('<A>', 1, 2)), '<A> · 1 sentence of 2'],
    [join(claimsPage.facet('Jan', '<1>')), 'Jan <1>'],
    [join(claimsPage.about(about)), '¶ 3 · <asserted>'],
    [
      join(claimsPage.about({ ...about, twins: [4, 5], speaker: '<Jan>', reason: '<So.>' })),
      '¶ 3, again in ¶ 4, again in ¶ 5 · <Jan> · <asserted>: <So.>',
    ],
    [claimsPage.other(3, 'So.'), '¶ 3, So.'],
  ],
  'of an address that a claim had': [
    [join(formerPage.above('<A>', 'retired')), '<A> · retired'],
    [formerPage.title('Retired', 'So.', 'A', 'so-k3f9'), 'Retired: “So.” · A (so-k3f9)'],
    [
      formerPage.description('Gone.', '2026-01-01', '2026-02-02', 'so-k3f9'),
      'Gone. It was first published on 2026-01-01 and changed on 2026-02-02; its id was so-k3f9.',
    ],
    [formerPage.alt('A', 'Gone.'), 'A. Gone.'],
    [
      formerPage.joined('2026-02-02'),
      'Reworded since: on 2026-02-02 it became part of another claim, which now says it.',
    ],
    [
      formerPage.split('2026-02-02', 2),
      'Reworded since: on 2026-02-02 it was split into 2 claims, which now say it.',
    ],
    [
      formerPage.takenOut('2026-02-02'),
      'It was taken out of the text on 2026-02-02. Above is what it said last; nobody should be held to it.',
    ],
    [formerPage.meaning('Ann', 'conceded'), 'Ann, conceded.'],
    [join(formerPage.rewording('<day>', '<So.>')), '<day>: <So.>'],
    [formerPage.paragraphs([3]), 'In ¶ 3 as the text was then numbered.'],
    [formerPage.paragraphs([3, 7, 9]), 'In ¶ 3, ¶ 7, ¶ 9 as the text was then numbered.'],
    [join(formerPage.neighbour('<So.>', 'Ann', 'conceded')), '<So.> (Ann, conceded)'],
    [join(formerPage.issued('<day>')), 'This address was issued on <day>; it will go on leading here.'],
    [formerPage.noClaimsIn('A'), 'No claims here any more · A'],
    [formerPage.noClaimsDescription('A'), 'This part of the claims of “A” has none any more.'],
    [join(formerPage.noClaimsOver('<A>')), '<A> · 0 sentences'],
  ],
  'of a text that was withdrawn': [
    [withdrawnPage.summary('2026-02-02'), 'This text was withdrawn on 2026-02-02.'],
    [withdrawnPage.title(undefined, 'A'), 'Withdrawn: A'],
    [withdrawnPage.title('So.', 'A'), 'Withdrawn: “So.” · A'],
    [withdrawnPage.description('Gone.'), 'Gone. Its addresses go on answering.'],
    [withdrawnPage.alt('A', 'Gone.'), 'A. Gone.'],
    [join(withdrawnPage.over('<A>')), '<A> · withdrawn'],
    [join(withdrawnPage.takenOutBefore('<day>')), 'It was taken out of the text before that, on <day>.'],
    [join(withdrawnPage.later('<So.>', 'Ann, conceded.')), '<So.> (Ann, conceded.)'],
    [withdrawnPage.meaning('Ann.', undefined), 'Ann.'],
    [withdrawnPage.meaning('Ann.', '2026-02-02'), 'Ann. Taken out on 2026-02-02.'],
  ],
  'of an address that moved': [
    [movedPage.title('A'), 'Moved: A'],
    [movedPage.description('A'), '“A” has another address now; this one leads on to it.'],
  ],
  'around a map': [
    [mapPage.title('A'), 'Map of the claims · A'],
    [
      mapPage.description('A', '2 claims', true),
      'How the claims and quotations of “A” support, attack and qualify one another: 2 claims, drawn and listed.',
    ],
    [
      mapPage.description('A', '2 claims', false),
      'How the claims and quotations of “A” support, attack and qualify one another: 2 claims, listed.',
    ],
    [join(mapPage.over('<A>', '2 claims')), '<A> · 2 claims'],
    [mapPage.size({ claims: 1, quoted: 0, relations: 2 }), '1 claim, 2 relations'],
    [mapPage.size({ claims: 2, quoted: 1, relations: 1 }), '2 claims, 1 quoted passage, 1 relation'],
    [mapPage.drawnAre(4, 1000), 'Drawn are the 4 that take part in a relation; the list has all 1,000.'],
  ],
  'elsewhere on the site': [
    [library.about('Ann', { claims: 2, notes: 1 }), 'Ann · 2 claims · 1 note'],
    [sourcePage.title('A'), 'A: source'],
    [
      sourcePage.description('A'),
      'The Markdown of “A” as stored, with line numbers; every claim links to its place in the reading.',
    ],
    [
      join(sourcePage.lede(link)),
      'The Markdown as stored, line by line. Each claim links to its place in <the reading>.',
    ],
    [join(searchPage.allTexts(link)), 'All texts are in <the library>.'],
    [join(searchPage.hints('<page>', link)), '<page> · <↑> <↓> choose · <Enter> goes there · <Esc> closes'],
    [
      join(notFoundPage.help(link)),
      'What stands in the address after its last letter or digit, such as a full stop or a bracket, may not belong to it: take that away. Or it may have been mistyped: the address of a claim that was published here stays valid. Try the <search>, or one of these.',
    ],
  ],
}

describe.each(Object.entries(CASES))('In English, %s', (_, cases) => {
  test.each(cases)('stands “%s”', (said, expected) => {
    expect(said).toBe(expected)
  })
})
