import { parseArgs } from 'node:util'
import { rankNames } from '../../../src/text/index.ts'
import { CallError } from './call-error.ts'
import type { CommandSpec, WordSpec } from './commands.ts'

/** What a command was called with. */
export interface Call {
  /** The options without a value that are on. */
  readonly flags: ReadonlySet<string>
  /** The values of the others, in their order. */
  readonly values: ReadonlyMap<string, readonly string[]>
  readonly words: readonly string[]
}

/**
 * Read what a command was called with.
 *
 * @param args the words after the command
 * @throws CallError at what the command doesn't know, with the nearest that it does
 */
export function readCall(spec: CommandSpec, args: readonly string[]): Call {
  const options: Readonly<Record<string, { readonly value?: string }>> = { ...spec.options, help: {} }
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value }]) => [
        name,
        { type: value === undefined ? 'boolean' : 'string', multiple: true } as const,
      ]),
    ),
    strict: false,
    tokens: true,
  })
  const flags = new Set<string>()
  const values = new Map<string, readonly string[]>()
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (option === undefined || !token.rawName.startsWith('--')) refuseOption(spec, token.rawName)
    else if (option.value === undefined) {
      if (token.value !== undefined) refuse(spec, `Unexpected value of ${token.rawName}, expected none`)
      if (flags.has(token.name)) refuse(spec, `Unexpected ${token.rawName} twice, expected it once`)
      flags.add(token.name)
    } else {
      // What looks like an option is one: the value before it is missing.
      if (!token.value || (!token.inlineValue && token.value.startsWith('--')))
        refuse(spec, `Unexpected ${token.rawName} without a value, expected a ${option.value}`)
      values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? ''])
    }
  }
  checkWords(spec, words)
  return { flags, values, words }
}

const NO_WORDS: WordSpec = { value: '', about: '', most: 0 }

function checkWords(spec: CommandSpec, words: readonly string[]): void {
  const { value, among, most = Number.POSITIVE_INFINITY } = spec.words ?? NO_WORDS
  const more = words[most]
  if (more !== undefined)
    refuse(spec, `Unexpected argument ${more}${most > 0 ? `, expected one ${value}` : ''}`)
  const unknown = among && words.find(word => !among.includes(word))
  if (!among || unknown === undefined) return
  const [nearest] = rankNames(among, unknown, 1)
  const hint = nearest === undefined ? '' : `\n  Is it ${nearest}?`
  refuse(spec, `Unexpected ${value} ${unknown}, expected one of ${among.join(', ')}${hint}`)
}

function refuseOption(spec: CommandSpec, name: string): never {
  const known = [...Object.keys(spec.options), 'help'].map(option => `--${option}`)
  const [nearest] = rankNames(known, name, 1)
  refuse(spec, `Unexpected option ${name}, expected ${nearest ?? known.join(' or ')}`)
}

function refuse(spec: CommandSpec, reason: string): never {
  throw new CallError(`${reason}\n  ${spec.call} --help lists what there is.`)
}
