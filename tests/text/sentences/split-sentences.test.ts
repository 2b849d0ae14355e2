import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Range } from '../../../src/model/range.ts'
import { type SplitOptions, splitSentences } from '../../../src/text/sentences/split-sentences.ts'
import { REPEATED_PIECES } from './repeated-pieces.ts'

/** In the tables `⏐` stands between two sentences; the space before it belongs to the text. */
const MARK = /⏐/gu

function unmark(marked: string): string {
  return marked.replace(MARK, '')
}

function splitAndMark(text: string, options?: SplitOptions): string {
  const starts = splitSentences(text, options).map(({ start }) => start)
  return starts.map((start, n) => text.slice(n === 0 ? 0 : start, starts[n + 1])).join('⏐')
}

const RULES: Readonly<Record<string, readonly string[]>> = {
  'A full stop, a question mark or an exclamation mark ends a sentence.': [
    'The plan is old. ⏐Who wrote it? ⏐Nobody knows!',
    'No way!! ⏐Are you sure?! ⏐Quite.',
    'One sentence without a stop',
    '  White space around.   ⏐It lies outside.  ',
  ],
  'A line break is a space.': ['The line\nbreaks here. ⏐The next\r\ndoes, too.', 'One.\n⏐Two.\u2028⏐Three.'],
  'A number does not end at its point, and may begin or end a sentence.': [
    'It rose by 3.5 percent. ⏐We had guessed 0.2.',
    'They tried once more. ⏐12 runs failed. ⏐$40 was lost.',
    'It grew by a factor of 20. ⏐7 people noticed.',
    'Version 2.0.1 is out. ⏐iPhone owners cheered.',
  ],
  'Some abbreviations never end a sentence.': [
    'Small models, e.g. Pythia, are cheap. ⏐I.e. Anybody can train one.',
    'Compare Russell vs. Norvig. ⏐Cf. Dreyfus.',
    'Ask Dr. Weiss or Prof. Okafor. ⏐Mr. and Mrs. Lindqvist know.',
    'Then Gen. Howe met Sen. Marsh on Mt. Rainier.',
    'P.S. Alba won. ⏐N.B. The other lost.',
    'Do one more rep. ⏐Sleep helps.',
  ],
  'Some abbreviations end a sentence unless a number or a label follows.': [
    'See p. 12 and vol. 3 and No. 9. ⏐Also read Sec. 4.',
    'The proof is in App. B. ⏐It is a good app. ⏐5 stars. ⏐Set it to the max. ⏐Wait.',
    'Is it done? ⏐No. ⏐Never.',
    'Ask at No. (5).',
    'No. ⏐I, for one, object.',
  ],
  'Some abbreviations end a sentence only before a word that often opens one.': [
    'Acme Inc. Reported a loss.',
    'She left Acme Inc. ⏐The board wept.',
    'The paper by Lund et al. Nature printed. ⏐The one by Berg et al. ⏐It stinks.',
    'It opens in Jan. Sometimes late.',
    'They moved to Elm St. ⏐That’s a quiet road.',
    'We met at Acme Corp. on Elm Ave. in Jan. last year.',
  ],
  'A degree and etc. end a sentence before any capital.': [
    'He likes cats, dogs, etc. ⏐Fish bore him.',
    'Cats, dogs, etc. are pets.',
    'She got a Ph.D. ⏐Oslo hired her.',
    'He has a Ph.D. in law.',
  ],
  'Dotted letters and initials end a sentence only before a word that often opens one.': [
    'The U.S. Senate met. ⏐It was in the U.S. ⏐Nobody came.',
    'W. E. B. Du Bois and T. S. Eliot never met.',
    'That was plan B. ⏐Then came plan C.',
    'Brown v. Board was a case. ⏐Version v. ⏐We skip.',
    'That leaves you and I. ⏐Somebody must go.',
    'So said Robert I. Sutton.',
  ],
  'A letter that begins a sentence does not end it.': ['Q. What is it? ⏐A. It is a test.'],
  'An hour goes on with a day or a zone, and a name may follow an adverbial.': [
    'We start at 9 a.m. Monday. ⏐Lunch is at 1 p.m. ⏐Bring bread.',
    'The call is at 4 p.m. PST. ⏐Dial in.',
    'It opens at 8 a.m. sharp.',
    'At 7 a.m. Mrs. Park rang. ⏐She left at 9 p.m. ⏐Mr. Park stayed.',
    'By 6 p.m. I was home. ⏐At 7 p.m. ⏐The lights went out.',
    'In 480 B.C. Xerxes left. ⏐On Monday it closed at 5 p.m. ⏐Park was late.',
  ],
  'A small letter goes on with the sentence.': [
    'She joined Yahoo! in spring.',
    'And then -- behold! -- it worked.',
    '“Will it work?” she asked.',
    'Is it (really?) so.',
    'It works.then it fails.',
  ],
  'Some names end in an exclamation mark.': ['I read Yahoo! News. ⏐You use Yahoo! ⏐They don’t.'],
  'Three dots end a sentence before a capital, but not before I.': [
    'It was quiet... ⏐Then it rang.',
    'It was quiet… ⏐Then it rang.',
    'Well... I guess. ⏐Hm… I’m not sure.',
    'I… I... no . . . maybe.',
    'She never said that.... ⏐He did.',
    'The rest is left out . . . . ⏐Read on.',
    'They were combined. ⏐. . . The habit stayed.',
    '… What?',
  ],
  'A closed pair of marks is not split.': [
    'He said “No. Never. Not I.” and left. ⏐She stayed.',
    'He said "No. Never." ⏐She stayed.',
    'I doubt it (see above. And below.) quite a lot.',
    'It broke. ⏐(It always does. Ask Jo.) ⏐We fixed it.',
    'The note [sic! It says so.] is odd. ⏐So is {this. One.} here.',
    "She said, 'It is late. We should go.' ⏐Then she left.",
    'She said, ‘It is late. We should go.’ ⏐Then she left.',
    'He calls it ‘a trick. A cheap on’ now. ⏐Fine.',
    "He wrote `It is late. Go.' on paper. ⏐Fine.",
    'He typed `(a. B)` and ``c. D`` twice. ⏐Fine.',
    'The sign «Halt. Stop.» is old. ⏐It 「行く。Now.」 stays.',
    'Outer (first. (Second. Third.) Fourth.) end. ⏐Next.',
    'Crossed (first. “Second) third. Fourth” end. ⏐Next.',
  ],
  'A mark that is never closed, an apostrophe and a face enclose nothing.': [
    '“It goes on. ⏐It is a long quotation.',
    'An open (bracket. ⏐It stays open.',
    'A stray) bracket. ⏐A stray ” mark.',
    'I am sad :( today. ⏐It was lost ;-). ⏐Really.',
    'A 3.5" disk. ⏐A 5.25" disk. ⏐Old stuff.',
    "In the 'nineties. ⏐It was the dogs' fault. ⏐And the cat' too.",
    'That ’tis so. ⏐The dogs’ bowls. ⏐Fine.',
    'A tick ` here. ⏐And " there. ⏐Done.',
  ],
  'A speaker named behind a quotation belongs to it.': [
    '“Why now?” Ann asked. ⏐“Why not?” ⏐Ann Lee Smith left.',
    '"Stop!" I shouted.',
  ],
  'A reference in brackets behind a quotation belongs to it.': [
    '"Minds are [...] machines [...]" (Hale 12). ⏐So she claims.',
    '“Minds are machines.” ⏐(She said so.)',
  ],
  'Reference marks belong to the sentence before.': [
    'It is known.[1] ⏐It was shown.[2][3] ⏐It is old. [4] ⏐Yes.',
    'It is known.¹ ⏐It was “shown.”² ⏐Yes.',
    'It is known.[^a] ⏐It was shown. [citation needed] ⏐Is it?',
    'It causes misunderstanding.14 15 ⏐Nurses know.',
    'It was noted.* ⏐Twice, even.** ⏐Then _never._ ⏐Fine.',
  ],
  'Emoji and faces belong to the sentence before.': [
    'Great talk! 😀 ⏐More, please. 🙏🏽🇳🇴 ⏐Bye. 👩‍👩‍👧',
    'Great talk!🎉 ⏐More, please.',
    'Many thanks! :) ⏐Will do. <3 ⏐Bye.',
    'Great talk. 😀 but long.',
  ],
  'An author without capitals ends sentences, too.': [
    'yeah, that seems right. ⏐my guess is lower though. ⏐what would change your mind?',
    'not sure. ⏐well... maybe. ⏐see e.g. the appendix, or fig. 3, etc. if you like. ⏐ok at 5 p.m. or so.',
    'i asked paul. ⏐Paul agreed. ⏐so did i.',
    'which is why it failed. ⏐The rest is approx. right. ⏐We know.',
    '😀 lol. ⏐fine.',
  ],
  'A missing space does not hide the end.': [
    'It broke.⏐Then we left.',
    'Really?⏐Yes.⏐Mr. Bell said so.⏐I agree.',
    'It cost 900.⏐That was much. ⏐In June.⏐It rained.',
    'Call Math.Max or Foo.Bar. ⏐See run.Config.Load and go.Run() there.',
    'Use the A.Bell class. ⏐Or the A.I class.',
    'He said that.[Maybe so.',
  ],
  'Chinese and Japanese need no space.': ['我来了。⏐你呢？⏐他走了。'],
  'Nothing is split inside an address.': [
    'Read https://example.org/a.B?c=1!D. ⏐It is short.',
    'Read it (https://example.org/x.Y). ⏐Or www.example.org/Z_(z.Z), if you must. ⏐Now.',
    'Write to Jo.Doe@Mail.Example.org. ⏐She answers.',
  ],
  'The items of a list are sentences.': [
    '1. Read the post ⏐2. Write a reply ⏐3. Post it',
    '1.) Read it. ⏐2.) Write it.',
    '1) Read it ⏐2) Write it',
    'a. Read it ⏐b. Write it',
    '(i) read it. ⏐(ii) write it. ⏐(iii) post it.',
    'i) Read ⏐ii) Write ⏐iii) Post',
    'h) Read ⏐i) Write ⏐j) Post',
    '• 8. Read it ⏐• 9. Write it',
    '• Read · it ⏐• Write it',
    'It fails. ⏐1. Read it ⏐2. Write it',
    'Do this: 1. Read it ⏐2. Write it',
    'I see two flaws: (1) It is slow. ⏐(2) It is dear.',
    '12. Rest.',
  ],
  'Numbers in running text are no list.': [
    'Pay 1. below and 2. above.',
    'It is 1) small, 2) slow and 3) dear.',
    'Two ways: 1) walk 2) run.',
    'Do you mean (a) the first or (b) the second? ⏐Say so.',
    '1) apples, 2) pears and 3) plums.',
    '(1) Apples with (2) pears.',
    '1. It has 2. and more.',
  ],
}

describe.each(Object.entries(RULES))('%s', (_, rows) => {
  test.each(rows)('“%s”', row => {
    expect(splitAndMark(unmark(row))).toBe(row)
  })
})

/** What happens today, and what a reader would do. */
const KNOWN_LIMITS: readonly { readonly limit: string; readonly today: string; readonly better: string }[] = [
  {
    limit: 'A list whose items only line breaks part is one sentence.',
    today: 'milk\nbread\nsalt',
    better: 'milk\n⏐bread\n⏐salt',
  },
  { limit: 'Dashes in running text are no bullets.', today: '- Milk - Bread', better: '- Milk ⏐- Bread' },
  {
    limit: 'A list inside a list loses its markers.',
    today: '1. Eat a. ⏐Bread b. ⏐Soup ⏐2. Sleep',
    better: '1. Eat ⏐a. Bread ⏐b. Soup ⏐2. Sleep',
  },
  {
    limit: 'A number that ends a sentence is taken for the next item of a list.',
    today: '1. I had one ⏐2. She had more.',
    better: '1. I had one 2. ⏐She had more.',
  },
  {
    limit: 'A passage that stands in marks as a whole is one sentence.',
    today: '“It is late. We should go. Come.”',
    better: '“It is late. ⏐We should go. ⏐Come.”',
  },
  {
    limit: 'German quotation marks enclose nothing.',
    today: 'Er rief: „Halt! ⏐Nicht so.“ ⏐Dann ging er.',
    better: 'Er rief: „Halt! Nicht so.“ ⏐Dann ging er.',
  },
  {
    limit: 'A possessive before a curly closing mark may hold it open.',
    today: 'He said ‘feed the dog’ now. ⏐It is late.’ ⏐Then he left.',
    better: 'He said ‘feed the dog’ now. It is late.’ ⏐Then he left.',
  },
  {
    limit: 'A full stop before an unknown abbreviation’s name is an end.',
    today: 'Take Gdns. ⏐Road north.',
    better: 'Take Gdns. Road north.',
  },
  {
    limit: 'An abbreviation before a noun with a capital is no end.',
    today: 'He left Acme Inc. Profits rose.',
    better: 'He left Acme Inc. ⏐Profits rose.',
  },
  {
    limit: 'A capital letter before a noun with a capital is an initial.',
    today: 'Take vitamin C. Doctors agree.',
    better: 'Take vitamin C. ⏐Doctors agree.',
  },
  {
    limit: 'A weekday behind an hour belongs to it.',
    today: 'We left at 3 p.m. Sunday was calm.',
    better: 'We left at 3 p.m. ⏐Sunday was calm.',
  },
  {
    limit: 'A number behind an hour belongs to it.',
    today: 'We left at 3 p.m. 40 people stayed.',
    better: 'We left at 3 p.m. ⏐40 people stayed.',
  },
  {
    limit: 'An author with capitals who forgets one goes on.',
    today: 'I read it. then I slept. ⏐Now what?',
    better: 'I read it. ⏐then I slept. ⏐Now what?',
  },
  {
    limit: 'A question before a small letter goes on.',
    today: 'Are you sure? maybe not.',
    better: 'Are you sure? ⏐maybe not.',
  },
  {
    limit: 'I behind three dots goes on.',
    today: 'It was late... I left.',
    better: 'It was late... ⏐I left.',
  },
  {
    limit: 'An emoji ends no sentence by itself.',
    today: 'Great talk 🎉 More, please.',
    better: 'Great talk 🎉 ⏐More, please.',
  },
  {
    limit: 'An emoji that begins a sentence belongs to the one before.',
    today: 'See below. 👉 ⏐Here it is.',
    better: 'See below. ⏐👉 Here it is.',
  },
  {
    limit: 'A long run of emoji begins the next sentence.',
    today: 'Party! ⏐🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉 Over.',
    better: 'Party! 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉 ⏐Over.',
  },
  {
    limit: 'A quotation that breaks off in a dash has no end.',
    today: '“I only wanted to--” She left.',
    better: '“I only wanted to--” ⏐She left.',
  },
  {
    limit: 'A dash before a capital is no beginning.',
    today: 'What is it? - A test.',
    better: 'What is it? ⏐- A test.',
  },
  {
    limit: 'A speaker with another verb begins a sentence.',
    today: '“Why?” ⏐Ann snapped.',
    better: '“Why?” Ann snapped.',
  },
  {
    limit: 'An identifier that is not marked as code is split.',
    today: 'Call fmt.⏐Println here.',
    better: 'Call fmt.Println here.',
  },
  {
    limit: 'A name with a mark of its own that is not listed ends.',
    today: 'We met at Wham! ⏐Records today.',
    better: 'We met at Wham! Records today.',
  },
  {
    limit: 'Marks with white space on both sides are no pair.',
    today: 'He said " It is late. ⏐Go. " and left.',
    better: 'He said " It is late. Go. " and left.',
  },
  {
    limit: 'Japanese words behind a quotation are parted from it.',
    today: '「はい。」⏐と言った。',
    better: '「はい。」と言った。',
  },
]

describe('Known limits', () => {
  test.each(KNOWN_LIMITS)('$limit', ({ today, better }) => {
    expect(unmark(today)).toBe(unmark(better))
    expect(splitAndMark(unmark(today))).toBe(today)
    expect(today).not.toBe(better)
  })
})

describe('Opaque ranges', () => {
  const text = 'Run it is. So now. Then it. Was runs.'
  const opaque: readonly Range[] = [
    { start: 19, end: 31 },
    { start: 4, end: 13 },
  ]

  test('Nothing is split inside them.', () => {
    expect(splitAndMark(text)).toBe('Run it is. ⏐So now. ⏐Then it. ⏐Was runs.')
    expect(splitAndMark(text, { opaque })).toBe('Run it is. So now. ⏐Then it. Was runs.')
  })

  test('They are no initials.', () => {
    const initial = 'We call it N. Doctors agree.'
    expect(splitAndMark(initial)).toBe('We call it N. Doctors agree.')
    expect(splitAndMark(initial, { opaque: [{ start: 11, end: 12 }] })).toBe('We call it N. ⏐Doctors agree.')
  })
})

describe('The language', () => {
  test('It goes to the segmenter: in Greek, a semicolon asks.', () => {
    expect(splitAndMark('Τι είναι; Δεν ξέρω.', { language: 'el' })).toBe('Τι είναι; ⏐Δεν ξέρω.')
    expect(splitAndMark('Τι είναι; Δεν ξέρω.')).toBe('Τι είναι; Δεν ξέρω.')
  })

  test('A tag that is not well formed is refused.', () => {
    expect(() => splitSentences('One.', { language: 'en_US!' })).toThrow(RangeError)
  })
})

describe('Text without words', () => {
  test.each(['', ' ', '\n\t\u00A0'])('White space has no sentences: %j', text => {
    expect(splitSentences(text)).toEqual([])
  })

  test.each(['.', '. . .', '?! ?!', '😀', '—', '.. ..'])('Marks are one sentence: %j', text => {
    expect(splitSentences(text)).toEqual([{ start: 0, end: text.length }])
  })
})

/** Pieces that the rules look at, so that arbitrary text meets them. */
const PIECES = [
  ...[
    'word',
    'Word',
    'I',
    'e.g',
    'U.S',
    'p',
    'a.m',
    'Inc',
    'Dr',
    'etc',
    'The',
    '7',
    '3.5',
    'iPhone',
    'said',
    'Ann',
  ],
  ...[
    '.',
    '.',
    '. ',
    '. ',
    '? ',
    '! ',
    '... ',
    '… ',
    ' ',
    ' ',
    '\n',
    ', ',
    ': ',
    ' - ',
    '.”',
    '。',
    '[1]',
    '¹',
    '*',
  ],
  ...[
    '(',
    ')',
    '[',
    ']',
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '`',
    '1. ',
    '2. ',
    'a) ',
    'b) ',
    '• ',
    ' (i) ',
    ' 😀 ',
    ' :) ',
  ],
  ...[
    'https://example.org/a.B',
    'Jo.Doe@example.org',
    '🇳🇴',
    '\u200D',
    '\uFE0F',
    'é',
    'e\u0301',
    '\uD83D',
    '\u0085',
    'を',
  ],
]

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.nat(0xffff), { maxLength: 80 }).map(units => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(pieces => pieces.join('')),
)

const textsWithOpaque = texts.chain(text => {
  const offset = fc.nat(text.length)
  const range = fc.tuple(offset, offset).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  return fc.record({ text: fc.constant(text), opaque: fc.array(range, { maxLength: 3 }) })
})

/** What lies between and around the ranges. */
function outside(text: string, ranges: readonly Range[]): readonly string[] {
  const starts = [...ranges.map(({ start }) => start), text.length]
  const ends = [0, ...ranges.map(({ end }) => end)]
  return ends.map((end, n) => text.slice(end, starts[n]))
}

describe('Of any text', () => {
  test('The sentences are in order, do not overlap, and only white space lies outside them.', () => {
    fc.assert(
      fc.property(textsWithOpaque, ({ text, opaque }) => {
        const sentences = splitSentences(text, { opaque })
        const offsets = sentences.flatMap(({ start, end }) => [start, end])
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
        expect(outside(text, sentences).join('').trim()).toBe('')
        for (const { start, end } of sentences) expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/su)
      }),
      { numRuns: 1000 },
    )
  })

  test('No sentence begins or ends inside an opaque range, white space at its edges apart.', () => {
    fc.assert(
      fc.property(textsWithOpaque, ({ text, opaque }) => {
        for (const { start, end } of splitSentences(text, { opaque })) {
          for (const range of opaque) {
            const words = (from: number, to: number) => text.slice(from, to).trim() !== ''
            expect(words(range.start, start) && words(start, range.end)).toBe(false)
            expect(words(range.start, end) && words(end, range.end)).toBe(false)
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  test.each(REPEATED_PIECES)('200 KB of %j come to an end, and only white space lies outside.', piece => {
    const text = piece.repeat(200_000 / piece.length)
    const sentences = splitSentences(text)
    const outside = sentences.map(({ start }, n) => text.slice(sentences[n - 1]?.end ?? 0, start))
    expect([...outside, text.slice(sentences.at(-1)?.end ?? 0)].join('').trim()).toBe('')
    expect(sentences.every(({ start, end }, n) => start < end && start >= (sentences[n - 1]?.end ?? 0))).toBe(
      true,
    )
  })
})
