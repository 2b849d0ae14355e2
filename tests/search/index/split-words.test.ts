import { expect, test } from 'vitest'
import { splitWords } from '../../../src/search/index/split-words.ts'

/** Words stand between spaces, parts between bars, pieces between plus signs. */
const show = (text: string) =>
  splitWords(text)
    .map(parts => parts.map(pieces => pieces.join('+')).join('|'))
    .join(' ')

test.each([
  ['', ''],
  [' … — ', ''],
  ['OpenAI’s Plan.', 'openai+s plan'],
  ['capital / support', 'capital support'],
  ['(e.g., because)', 'e+g because'],
  ['the bank—which', 'the bank|which'],
  ['$1,000 and 2.5', '1+000 and 2+5'],
  ['1990–1995', '1990|1995'],
  ['c++', 'c'],
  ['and/or', 'and|or'],
  ['U.S. i.e. A.I. U.S.A.', 'u+s i+e a+i u+s+a'],
  ['’tis -5 (2)', 'tis 5 2'],
  ['1..2 x--y', '1|2 x|y'],
  ['the 2nd.30 to 30.v2', 'the 2nd|30 to 30|v2'],
  ['café ﬁne Straße', 'cafe fine strasse'],
  ['long-term', 'long|term'],
  ['don’t don`t', 'don+t don+t'],
  ['x-ray GPT-4', 'x+ray gpt+4'],
  ['think—I know', 'think|i know'],
  ['don’t-know', 'don+t|know'],
  ['AT&T', 'at+t'],
  ['snake_case', 'snake|case'],
  ['soft\u00ADhyphen zero\u200Bwidth', 'softhyphen zerowidth'],
  ['我们', '我 们'],
  ['用GPT模型', '用 gpt 模 型'],
  ['안녕 세계', '안녕 세계'],
  ['مَرحبا', 'مرحبا'],
  ['नमस्ते', 'नमसत'],
  // Of scripts that don't part their words, but no letters.
  ['⺀', ''],
  ['ក៛ ខ។', 'ក ខ'],
  ['က၊ခ', 'က|ခ'],
])('%j is %j', (text, words) => {
  expect(show(text)).toBe(words)
})
