import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Fault } from '../../../src/faults/index.ts'
import { formatLedger, parseLedger } from '../../../src/ledger/index.ts'
import { ledgerOf, live, redirected, retired } from '../entries.ts'

/** `line:column rule reason` */
function listFaults(text: string): readonly string[] {
  const parsed = parseLedger(text)
  return 'faults' in parsed ? parsed.faults.map(describeFault) : []
}

function describeFault({ ruleId, reason, place }: Fault): string {
  const { line, column } = place && 'line' in place ? place : { line: 0, column: 0 }
  return `${line}:${column} ${ruleId}: ${reason}`
}

const ENTRY = '{"id": "a", "state": "live", "text": "A.", "paragraphs": [1], "since": "2026-01-01"}'
const entry = (change: (text: string) => string) => `{"format": 1, "claims": [\n${change(ENTRY)}\n]}`

describe('a ledger that holds together', () => {
  test('is read however it is laid out', () => {
    const text = ` {"claims":[${ENTRY.replaceAll(' ', '\r\n\t')}] ,\n"format" : 1} `
    expect(parseLedger(text)).toEqual({ ledger: ledgerOf(live('a', { text: 'A.' })) })
  })

  test('may hold any escape and number of JSON', () => {
    const text = entry(e =>
      e.replace('A.', String.raw`\"\\\/\b\f\n\r\t\u00e9`).replace('[1]', '[1, 2e0, 30E-1]'),
    )
    expect(parseLedger(text)).toMatchObject({
      ledger: { claims: [{ text: '"\\/\b\f\n\r\té', paragraphs: [1, 2, 3] }] },
    })
  })
})

describe('what is not JSON is reported where it stands', () => {
  test.each<[string, string, string]>([
    ['nothing', '', '1:1 ledger-syntax: Unexpected end of the file, expected a value'],
    ['no value', '{"format": ,', '1:12 ledger-syntax: Unexpected `,`, expected a value'],
    ['a word', '{"format": one}', '1:12 ledger-syntax: Unexpected `o`, expected a value'],
    ['a character outside the first plane', '[🙂]', '1:2 ledger-syntax: Unexpected `🙂`, expected a value'],
    ['a number with a leading zero', '[01]', '1:3 ledger-syntax: Unexpected `1`, expected a comma or `]`'],
    [
      'an object without an end',
      '{"a": 1',
      '1:8 ledger-syntax: Unexpected end of the file, expected a comma or `}`',
    ],
    [
      'an array without an end',
      '[1',
      '1:3 ledger-syntax: Unexpected end of the file, expected a comma or `]`',
    ],
    [
      'a comma before the end',
      '{"a": 1,\n}',
      '2:1 ledger-syntax: Unexpected `}`, expected a key in double quotes',
    ],
    ['a key without quotes', '{a: 1}', '1:2 ledger-syntax: Unexpected `a`, expected a key in double quotes'],
    ['a key without a colon', '{"a" 1}', '1:6 ledger-syntax: Unexpected `1`, expected a colon'],
    [
      'a key that is given twice',
      '{"a": 1, "\\u0061": 2}',
      '1:10 ledger-syntax: Unexpected `"\\u0061"`, expected each key once',
    ],
    ['a string without an end', '["abc', '1:2 ledger-syntax: Unexpected `"abc`, expected a value'],
    ['a string over two lines', '["a\nb"]', '1:2 ledger-syntax: Unexpected `"a\n`, expected a value'],
    ['an escape that is none', '["\\x41"]', '1:2 ledger-syntax: Unexpected `"\\x41"`, expected a value'],
    ['an escape at the end', '["\\', '1:2 ledger-syntax: Unexpected `"\\`, expected a value'],
    [
      'something long',
      `["${'a'.repeat(50)}`,
      `1:2 ledger-syntax: Unexpected \`"${'a'.repeat(39)}…\`, expected a value`,
    ],
    ['a second value', '{} []', '1:4 ledger-syntax: Unexpected `[`, expected the end of the file'],
    ['a comment', '// no\n{}', '1:1 ledger-syntax: Unexpected `/`, expected a value'],
    [
      'brackets without number',
      '['.repeat(100_000),
      '1:102 ledger-syntax: Unexpected `[`, expected fewer brackets within brackets',
    ],
  ])('%s', (_, text, fault) => {
    expect(listFaults(text)).toEqual([fault])
  })

  test('and what JSON.parse refuses is refused, what it reads is read', () => {
    const json = fc.oneof(
      fc.json(),
      fc
        .json()
        .chain(text =>
          fc
            .tuple(
              fc.nat(text.length),
              fc.constantFrom('', ',', '"', '\\', '}', ']', '0', '\u0000', '\u2028'),
              fc.nat(2),
            )
            .map(([at, put, take]) => text.slice(0, at) + put + text.slice(at + take)),
        ),
    )
    fc.assert(
      fc.property(json, text => {
        const faults = listFaults(text)
        expect(faults.length).toBeGreaterThan(0)
        // JSON.parse takes a key that is given twice; what stands behind it is not read any more.
        if (faults.some(fault => fault.includes('each key once'))) return
        expect(faults.some(fault => fault.includes('ledger-syntax'))).toBe(!isJson(text))
      }),
      { numRuns: 1000 },
    )
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('a merge conflict is reported before anything else', () => {
  test.each(['<<<<<<< HEAD', '=======', '>>>>>>> other', '||||||| base'])('%s', marker => {
    const text = `{\n  "format": 1,\n${marker}\n`
    expect(listFaults(text)).toEqual([
      `3:1 merge-conflict: Unexpected merge-conflict marker \`${marker}\`, expected none`,
    ])
  })

  test('but not the same characters in a claim', () => {
    expect(listFaults(formatLedger(ledgerOf(live('a', { text: 'A\n=======\nclaim.' }))))).toEqual([])
  })
})

describe('what the format doesn’t know is reported where it stands', () => {
  const known = ', expected only known keys'
  test.each<[string, string, readonly string[]]>([
    [
      'a newer format, whatever is in it',
      '{"claims": {},\n"format": 3}',
      ['2:11 ledger-format: Unexpected ledger format 3, expected 2, the newest that this build knows'],
    ],
    [
      'an older format',
      '{"format": 0, "claims": []}',
      ['1:12 ledger-schema: Unexpected value `0` for `format`, expected 2'],
    ],
    [
      'no format and no claims',
      '\n{}',
      [
        '2:1 ledger-schema: Unexpected absence of `format`, expected 2',
        '2:1 ledger-schema: Unexpected absence of `claims`, expected a list of claims',
      ],
    ],
    [
      'no object',
      '[]',
      ['1:1 ledger-schema: Unexpected value `[]`, expected an object with `format` and `claims`'],
    ],
    [
      'null',
      'null',
      ['1:1 ledger-schema: Unexpected value `null`, expected an object with `format` and `claims`'],
    ],
    [
      'keys that are not known',
      '{"format": 1, "claims": [], "a": 1, "__proto__": 2}',
      [
        `1:29 ledger-schema: Unexpected key \`a\`${known}`,
        `1:37 ledger-schema: Unexpected key \`__proto__\`${known}`,
      ],
    ],
    [
      'a key that is not known in an entry',
      entry(e => e.replace('"text"', '"word": "A.", "text"')),
      [`2:30 ledger-schema: Unexpected key \`word\` in claim 1 (the first is 1)${known}`],
    ],
    [
      'a state that is not known',
      entry(e => e.replace('live', 'alive')),
      [
        '2:22 ledger-schema: Unexpected value `"alive"` for `state` of claim 1 (the first is 1), expected a claim whose `state` is live, redirected or retired',
      ],
    ],
    [
      'an entry that is none',
      '{"format": 1, "claims": [true]}',
      [
        '1:26 ledger-schema: Unexpected value `true` for claim 1 (the first is 1), expected a claim whose `state` is live, redirected or retired',
      ],
    ],
    [
      'an id that could not be an address',
      entry(e => e.replace('"a"', '"A b"')),
      [
        '2:8 ledger-schema: Unexpected value `"A b"` for `id` of claim 1 (the first is 1), expected an id: lower-case words joined by hyphens',
      ],
    ],
    [
      'a date that is none',
      entry(e => e.replace('01-01', '02-30')),
      [
        '2:72 ledger-schema: Unexpected value `"2026-02-30"` for `since` of claim 1 (the first is 1), expected a date such as 2026-11-23',
      ],
    ],
    [
      'words that are none',
      entry(e => e.replace('A.', ' ')),
      ['2:38 ledger-schema: Unexpected value `" "` for `text` of claim 1 (the first is 1), expected words'],
    ],
    [
      'paragraphs that are none',
      entry(e => e.replace('[1]', '[0, "1"]')),
      [
        '2:59 ledger-schema: Unexpected value `0` for `paragraphs` 1 of claim 1 (the first is 1), expected the number of a paragraph',
        '2:62 ledger-schema: Unexpected value `"1"` for `paragraphs` 2 of claim 1 (the first is 1), expected the number of a paragraph',
      ],
    ],
    [
      'a redirect without an aim',
      entry(e => e.replace('"live"', '"redirected", "to": []')),
      [
        '2:42 ledger-schema: Unexpected value `[]` for `to` of claim 1 (the first is 1), expected at least one id',
        '2:1 ledger-schema: Unexpected absence of `until` of claim 1 (the first is 1), expected a date such as 2026-11-23',
      ],
    ],
    [
      'a history that is none',
      entry(e => e.replace('}', ', "history": ["A?"]}')),
      [
        '2:98 ledger-schema: Unexpected value `"A?"` for `history` 1 of claim 1 (the first is 1), expected `text` and `until`',
      ],
    ],
    [
      'a value too long to be shown',
      entry(e => e.replace('"2026-01-01"', `"${'2'.repeat(80)}"`)),
      [
        `2:72 ledger-schema: Unexpected value \`"${'2'.repeat(59)}…\` for \`since\` of claim 1 (the first is 1), expected a date such as 2026-11-23`,
      ],
    ],
  ])('%s', (_, text, faults) => {
    expect(listFaults(text)).toEqual(faults)
  })
})

describe('entries that contradict each other are reported, and where the other stands', () => {
  test('ids and aliases that are given twice', () => {
    const ledger = ledgerOf(
      live('a', { aliases: ['x'] }),
      live('b', { aliases: ['a'], text: 'B.' }),
      retired('a'),
      retired('x'),
    )
    expect(listFaults(formatLedger(ledger))).toEqual([
      '14:19 ledger-id-twice: Unexpected second `a`, expected each id and alias once; the first is on line 5',
      '21:13 ledger-id-twice: Unexpected second `a`, expected each id and alias once; the first is on line 5',
      '29:13 ledger-id-twice: Unexpected second `x`, expected each id and alias once; the first is on line 6',
    ])
  })

  test('redirects and neighbours that are not there', () => {
    const ledger = ledgerOf(
      live('a', { before: 'y', after: 'z' }),
      redirected('b', ['a', 'w']),
      redirected('c', ['x']),
    )
    expect(listFaults(formatLedger(ledger))).toEqual([
      '9:17 ledger-reference: Unexpected `y` in `before`, expected an id of this ledger',
      '10:16 ledger-reference: Unexpected `z` in `after`, expected an id of this ledger',
      '16:19 ledger-reference: Unexpected `w` in `to`, expected an id of this ledger',
      '25:14 ledger-reference: Unexpected `x` in `to`, expected an id of this ledger',
    ])
  })

  test.each<[string, ReturnType<typeof redirected>[], string]>([
    [
      'a redirect to itself',
      [redirected('b', ['b'])],
      '14:13 ledger-loop: Unexpected redirects in a loop (b → b)',
    ],
    [
      'redirects to each other, beside others that lead there',
      [
        redirected('b', ['a', 'c']),
        redirected('c', ['d']),
        redirected('d', ['a', 'e']),
        redirected('e', ['c']),
      ],
      '23:13 ledger-loop: Unexpected redirects in a loop (c → d → e → c)',
    ],
  ])('%s', (_, redirects, fault) => {
    expect(listFaults(formatLedger(ledgerOf(live('a'), ...redirects)))).toEqual([
      `${fault}, expected them to end at a live or retired id`,
    ])
  })

  test('redirects that meet again are no loop', () => {
    const ledger = ledgerOf(
      live('a'),
      redirected('b', ['c', 'd']),
      redirected('c', ['a']),
      redirected('d', ['a', 'e']),
      retired('e'),
    )
    expect(listFaults(formatLedger(ledger))).toEqual([])
  })

  test('a claim that was entered twice', () => {
    const ledger = ledgerOf(
      live('a', { after: 'b' }),
      live('b', { text: 'B.', before: 'a', after: 'c' }),
      live('d', { text: 'B.', before: 'a', after: 'c' }),
      live('c', { before: 'b' }),
    )
    expect(listFaults(formatLedger(ledger))).toEqual([
      '21:5 ledger-claim-twice: Unexpected second live entry of the same words between the same neighbours, expected one; the first is on line 12',
    ])
  })

  test('but not two claims of the same words at their own places, nor one that is gone', () => {
    const ledger = ledgerOf(
      live('a', { text: 'A.', after: 'b' }),
      live('b', { text: 'A.', before: 'a' }),
      retired('c', { text: 'A.', after: 'b' }),
    )
    expect(listFaults(formatLedger(ledger))).toEqual([])
  })
})
