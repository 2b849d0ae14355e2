import { expect, test } from 'vitest'
import { createProject, withTitle } from '../content/project.ts'
import { runScript } from './run-script.ts'

const files = (...names: readonly string[]) =>
  Object.fromEntries(names.map(name => [`content/${name}/text.md`, withTitle('The hill is high.')]))

test('The check tells of a text without a ledger, which is no fault', async () => {
  const root = createProject({ ...files('hill'), 'content/greeting/text.md': withTitle('Good morning!') })
  expect(await runScript('check.ts', root)).toEqual({
    code: 0,
    stderr: '',
    stdout: `2 texts, 0 messages
1 text without a ledger: its addresses are not promised yet; npm run ledger promises them (content/hill)
`,
  })
  await runScript('ledger.ts', root)
  expect((await runScript('check.ts', root)).stdout).toBe('2 texts, 0 messages\n')
})

test('It names three of many', async () => {
  const { stdout } = await runScript('check.ts', createProject(files('a', 'b', 'c', 'd', 'e')))
  expect(stdout).toBe(`5 texts, 0 messages
5 texts without a ledger: their addresses are not promised yet; npm run ledger promises them (content/a, content/b, content/c and 2 more)
`)
})

test('It tells machines, too', async () => {
  const { code, stdout } = await runScript('check.ts', createProject(files('hill')), ['--json'])
  expect(JSON.parse(stdout)).toEqual([
    {
      file: 'content/hill',
      reason: expect.stringContaining('Unexpected text without a ledger'),
      ruleId: 'ledger-absent',
      note: 'Run `npm run ledger`, and commit what it writes.',
      fatal: false,
    },
  ])
  expect(code).toBe(0)
})

test('A text at fault has other worries, and no alias may be the name of a text', async () => {
  const root = createProject({
    ...files('hill', 'tide'),
    'content/hill/annotations.yaml': 'claims:\n  - exact: The hill is\n    alias: tide\n',
  })
  const { code, stdout } = await runScript('check.ts', root)
  expect(stdout).toMatch(/^content\/hill\/annotations\.yaml:3:12 .*`tide`.*\(alias-taken\)\n/)
  expect(stdout).toContain('npm run ledger promises them (content/tide)')
  expect(code).toBe(1)
})

test('It tells of links that lead nowhere, under the path of the site', async () => {
  const root = createProject({
    ...files('hill'),
    'content/tide/text.md': withTitle(
      'See [the hill](../hill/), [it](/texts/hill/#p1) and [more](../more/).',
    ),
  })
  const { code, stdout } = await runScript('check.ts', root, ['--json'], { BASE_PATH: '/texts/' })
  const [first, ...others] = JSON.parse(stdout)
  expect(first).toMatchObject({ file: 'content/tide/text.md', line: 5, ruleId: 'link-nowhere', fatal: true })
  expect(others.filter(({ ruleId }: { readonly ruleId: string }) => ruleId !== 'ledger-absent')).toEqual([])
  expect(code).toBe(1)
})

test('No name of a folder acts on the terminal', async () => {
  const root = createProject(files('hill', 'a\u001B[31mb', 'c\u202Ed', 'e\rf'))
  for (const options of [[], ['--json']]) {
    const { stdout, stderr } = await runScript('check.ts', root, options)
    expect((stdout + stderr).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u)
    expect(stdout).toContain('31mb')
  }
})
