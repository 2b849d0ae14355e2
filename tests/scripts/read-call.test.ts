import { expect, test } from 'vitest'
import { CallError } from '../../scripts/call-error.ts'
import { COMMANDS, type CommandName, type CommandSpec } from '../../scripts/commands.ts'
import { describeCommand } from '../../scripts/describe-command.ts'
import { readCall } from '../../scripts/read-call.ts'

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

test.each(Object.keys(COMMANDS) as CommandName[])('%s knows --help, which names all that it knows', name => {
  const spec: CommandSpec = COMMANDS[name]
  expect(readCall(spec, ['--help']).flags).toEqual(new Set(['help']))
  const help = describeCommand(spec).join('\n')
  for (const option of Object.keys(spec.options)) expect(help).toContain(`--${option}`)
  for (const variable of Object.keys(spec.environment)) expect(help).toContain(variable)
})
