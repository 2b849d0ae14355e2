import { expect, test } from 'vitest'
import { CallError } from '../../../../scripts/lib/command/call-error.ts'
import { COMMANDS, type CommandName, type CommandSpec } from '../../../../scripts/lib/command/commands.ts'
import { describeCommand } from '../../../../scripts/lib/command/describe-command.ts'
import { readCall } from '../../../../scripts/lib/command/read-call.ts'
import { readCount } from '../../../../scripts/lib/command/read-count.ts'

const SPEC: CommandSpec = {
  call: 'npm run it --',
  about: 'Does it.',
  options: {
    json: { about: 'says it in JSON' },
    port: { value: 'number', about: 'the port' },
  },
  environment: {},
}
const WITH_WORDS: CommandSpec = { ...SPEC, words: { value: 'text', about: 'the text' } }
const WITH_PARTS: CommandSpec = {
  ...SPEC,
  words: { value: 'part', among: ['lint', 'unit', 'site'], about: 'the parts' },
}
const WITH_ONE: CommandSpec = { ...SPEC, words: { value: 'text', most: 1, about: 'the text' } }

test.each([
  { args: [], flags: [], values: [], words: [] },
  { args: ['--json'], flags: ['json'], values: [], words: [] },
  { args: ['--help', '--json'], flags: ['help', 'json'], values: [], words: [] },
  { args: ['--port', '1'], flags: [], values: [['port', ['1']]], words: [] },
  { args: ['--port=1', '--port=2'], flags: [], values: [['port', ['1', '2']]], words: [] },
  { args: ['a', '--json', 'b'], flags: ['json'], values: [], words: ['a', 'b'] },
  { args: ['--', '--json'], flags: [], values: [], words: ['--json'] },
])('The call $args is read', ({ args, flags, values, words }) => {
  const call = readCall(WITH_WORDS, args)
  expect([...call.flags]).toEqual(flags)
  expect([...call.values]).toEqual(values)
  expect(call.words).toEqual(words)
})

test.each([
  { args: ['--jsno'], reason: 'Unexpected option --jsno, expected --json' },
  { args: ['--prot', '1'], reason: 'Unexpected option --prot, expected --port' },
  { args: ['-j'], reason: 'Unexpected option -j, expected --' },
  { args: ['--json', '--json'], reason: 'Unexpected --json twice, expected it once' },
  { args: ['--json=yes'], reason: 'Unexpected value of --json, expected none' },
  { args: ['--port'], reason: 'Unexpected --port without a value, expected a number' },
  { args: ['--port='], reason: 'Unexpected --port without a value, expected a number' },
  { args: ['--port', '--json'], reason: 'Unexpected --port without a value, expected a number' },
  { args: ['text'], reason: 'Unexpected argument text' },
  { args: ['--__proto__'], reason: 'Unexpected option --__proto__' },
  { args: ['--constructor'], reason: 'Unexpected option --constructor' },
])('The call $args is refused: $reason', ({ args, reason }) => {
  expect(() => readCall(SPEC, args)).toThrow(CallError)
  expect(() => readCall(SPEC, args)).toThrow(reason)
  expect(() => readCall(SPEC, args)).toThrow('npm run it -- --help lists what there is.')
})

test.each([
  {
    spec: WITH_PARTS,
    args: ['unit', 'sitte'],
    reason: 'Unexpected part sitte, expected one of lint, unit, site\n  Is it site?\n',
  },
  {
    spec: WITH_PARTS,
    args: ['constructor'],
    reason: 'Unexpected part constructor, expected one of lint, unit, site\n',
  },
  { spec: WITH_ONE, args: ['a', 'b'], reason: 'Unexpected argument b, expected one text\n' },
])('The words of the call $args are refused: $reason', ({ spec, args, reason }) => {
  expect(() => readCall(spec, args)).toThrow(CallError)
  expect(() => readCall(spec, args)).toThrow(`${reason}  npm run it -- --help lists what there is.`)
})

test('Words that are among those of a command are read, in any order', () => {
  expect(readCall(WITH_PARTS, ['site', 'unit']).words).toEqual(['site', 'unit'])
  expect(readCall(WITH_ONE, ['a']).words).toEqual(['a'])
})

test('Help says how a command is called, by npm or by itself, and all that its words may be', () => {
  const call = 'node tests/it.ts'
  expect(describeCommand(WITH_PARTS)[0]).toBe('npm run it [-- options and parts]')
  expect(describeCommand({ ...WITH_ONE, call })[0]).toBe('node tests/it.ts [options and a text]')
  expect(describeCommand(WITH_PARTS)[4]).toMatch(/^ {2}lint \| unit \| site … {2}the parts$/)
  expect(describeCommand(WITH_ONE)[4]).toMatch(/^ {2}<text> +the text$/)
})

test.each([
  { args: [], count: 50 },
  { args: ['--port', '7'], count: 7 },
  { args: ['--port', '7', '--port=0'], count: 0 },
])('The number of the call $args is $count', ({ args, count }) => {
  expect(readCount(readCall(SPEC, args), 'port', 50)).toBe(count)
})

test.each(['-1', 'many', '1.5', '1e3'])('The number %s is refused', number => {
  const call = readCall(SPEC, [`--port=${number}`])
  expect(() => readCount(call, 'port', 50)).toThrow(CallError)
  expect(() => readCount(call, 'port', 50)).toThrow(`Unexpected --port ${number}, expected a whole number`)
})

test.each(Object.keys(COMMANDS) as CommandName[])('%s knows --help, which names all that it knows', name => {
  const spec: CommandSpec = COMMANDS[name]
  expect(readCall(spec, ['--help']).flags).toEqual(new Set(['help']))
  const help = describeCommand(spec).join('\n')
  for (const option of Object.keys(spec.options)) expect(help).toContain(`--${option}`)
  for (const variable of Object.keys(spec.environment)) expect(help).toContain(variable)
})
