import type { TextFault } from './text-fault.ts'

/** Say of a folder that it has a name that leads to another text. */
export function describeTaken(name: string, to: string): TextFault {
  const reason = `Unexpected folder \`content/${name}\`, whose address leads to \`${to}\` since that text was renamed, expected a name that no other text had`
  return { ruleId: 'text-name-taken', reason, name }
}

/**
 * Say of a text that it lacks ids.
 *
 * @param lost at least one
 * @param published the name that they were published under
 * @param holder the name of a text that has them
 */
export function describeLost(
  name: string,
  lost: readonly string[],
  published: string,
  holder: string | undefined,
): TextFault {
  const many = lost.length === 1 ? `\`${lost[0]}\`` : `\`${lost[0]}\` and ${lost.length - 1} more ids`
  const where = holder === undefined ? '' : ` (\`content/${holder}\` has them)`
  const reason = `Unexpected text \`${name}\` without ${many}, published under \`${published}\`${where}, expected each in its ledger`
  return { ruleId: 'ledger-lost', reason, name }
}
