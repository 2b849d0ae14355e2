import fc from 'fast-check'

const WORDS = 'It was One. two! three? “Four five six,” he said. e.g. seven; 👍🏽 café <b> &amp; \\* x'.split(
  ' ',
)
const NAMES = ['1', '2', '1-2', 'a'] as const

const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map(list => list.join(' '))

const { inline } = fc.letrec<{ inline: string }>(tie => ({
  inline: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 4, arbitrary: words },
    { weight: 1, arbitrary: fc.constantFrom(...NAMES).map(name => `word[^${name}]`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('a\nb', 'a  \nb', 'a\\\nb', '`a  b`', '<https://a.example>', '![x](y)'),
    },
    { weight: 1, arbitrary: tie('inline').map(text => `*${text}*`) },
    { weight: 1, arbitrary: tie('inline').map(text => `**${text}**`) },
    { weight: 1, arbitrary: tie('inline').map(text => `~~${text}~~`) },
    { weight: 1, arbitrary: tie('inline').map(text => `[${text}](https://b.example)`) },
    { weight: 2, arbitrary: fc.tuple(tie('inline'), tie('inline')).map(([one, two]) => `${one} ${two}`) },
  ),
}))

const indent = (text: string, first: string, rest: string) => first + text.replaceAll('\n', `\n${rest}`)

const { block } = fc.letrec<{ block: string }>(tie => {
  const blocks = fc.array(tie('block') as fc.Arbitrary<string>, { minLength: 1, maxLength: 3 })
  return {
    block: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      { weight: 5, arbitrary: inline },
      { weight: 1, arbitrary: words.map(text => `## ${text}`) },
      { weight: 1, arbitrary: fc.constantFrom('***', '```\na\n\nb\n```', '    a\n    b', '<div>a</div>') },
      {
        weight: 1,
        arbitrary: fc.tuple(words, words).map(([a, b]) => `| ${a} | ${b} |\n|---|:-:|\n| c | *d* |`),
      },
      { weight: 1, arbitrary: blocks.map(list => indent(list.join('\n\n'), '> ', '> ')) },
      { weight: 1, arbitrary: blocks.map(list => list.map(item => indent(item, '- ', '  ')).join('\n')) },
      { weight: 1, arbitrary: blocks.map(list => list.map(item => indent(item, '1. ', '   ')).join('\n\n')) },
      { weight: 1, arbitrary: blocks.map(list => list.map(item => indent(item, '- [x] ', '  ')).join('\n')) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom(...NAMES), blocks)
          .map(([name, list]) => indent(list.join('\n\n'), `[^${name}]: `, '    ')),
      },
    ),
  }
})

/** A text of many kinds of blocks; often a run of them is said twice. */
export const arbitraryMarkdown: fc.Arbitrary<string> = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 6 }), fc.boolean())
  .map(([blocks, isTwice]) => (isTwice ? [...blocks, ...blocks] : blocks).join('\n\n'))
