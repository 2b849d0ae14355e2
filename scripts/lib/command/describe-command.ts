import type { CommandSpec, WordSpec } from './commands.ts'

/** Write the help of a command, in lines. */
export function describeCommand({
  call,
  about,
  options,
  words,
  environment,
}: CommandSpec): readonly string[] {
  const listed = Object.entries({ ...options, help: { about: 'says this' } }).map(
    ([name, option]) => [`--${name}${'value' in option ? ` <${option.value}>` : ''}`, option.about] as const,
  )
  const named = words === undefined ? [] : [[nameWords(words), words.about] as const]
  const variables = Object.entries(environment)
  const width = Math.max(...[...named, ...listed, ...variables].map(([name]) => name.length))
  // What follows `--` npm hands on; what is called without npm needs none.
  const heads = [call.endsWith(' --') ? '-- options' : 'options', ...(words ? [countWords(words)] : [])]
  const row = ([name, meaning]: readonly [string, string]) => `  ${name.padEnd(width)}  ${meaning}`
  return [
    `${call.replace(/ --$/, '')} [${heads.join(' and ')}]`,
    '',
    about,
    '',
    ...[...named, ...listed].map(row),
    ...(variables.length > 0 ? ['', 'Environment:', ...variables.map(row)] : []),
    '',
    'Exit codes: 0 done, 1 the content is at fault, 2 the call is wrong.',
  ]
}

function countWords({ value, most }: WordSpec): string {
  return most === 1 ? `a ${value}` : `${value}s`
}

function nameWords({ value, among, most }: WordSpec): string {
  return `${among?.join(' | ') ?? `<${value}>`}${most === 1 ? '' : ' …'}`
}
