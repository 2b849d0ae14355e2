import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyProject } from './project.ts'
import { replaceContent, run, withoutProgress } from './run.ts'

/** A text that is there, one that will move, and two that will be withdrawn, the second without its words. */
const TEXTS = {
  fog: { 'text.md': '---\ntitle: On fog\n---\n\nFog is a better teacher than a map.\n' },
  bridges: {
    'text.md':
      '---\ntitle: On bridges\nauthor: A. Mason\n---\n\nThe bridge will hold. The river will rise in spring.\n\nNobody asked who had paid for “the glass of the whole long hall”, said the clerk.\n',
    'annotations.yaml':
      'claims:\n  - exact: The bridge\n    alias: it-holds\n  - exact: The river\n    stance: conceded\nnotes:\n  - exact: river\n    body: A note.\n',
  },
  hills: {
    'text.md':
      '---\ntitle: On <hills> & "masts"\nauthor: Ann Author\n---\n\nThe hill is high. The masts were counted twice.\n\n> It will fall, says the mason.\n',
    'annotations.yaml':
      'claims:\n  - exact: The masts\n    stance: conceded\n    alias: masts\nquotations:\n  - exact: It will fall\n    through: the mason.\n    speaker: B. Builder\n',
  },
  bread: {
    'text.md': '---\ntitle: נהר\nlanguage: he\n---\n\nהנהר עולה בהרים. הלחם תופח כי השמרים אוכלים סוכר.\n',
  },
} as const

/** The names that the text that moved had, and the one it has. */
export const MOVED = { from: ['bridges', 'viaducts'], to: 'crossings' } as const

/**
 * Publish texts, rename one of them twice, withdraw two, and build the site that is then.
 *
 * @returns the project's folder, which the caller removes
 */
export async function buildFormerTexts(environment: Readonly<Record<string, string>>): Promise<string> {
  const folder = copyProject()
  replaceContent(folder, TEXTS)
  const ledger = async (...words: readonly string[]) => {
    const { code, stderr } = await run(folder, ['scripts/ledger.ts', '--yes', ...words], {
      SOURCE_DATE_EPOCH: '1767225600',
    })
    if (code !== 0) throw new Error(stderr)
  }
  const rename = (from: string, to: string) =>
    renameSync(join(folder, 'content', from), join(folder, 'content', to))
  const remove = (name: string) => rmSync(join(folder, 'content', name), { recursive: true })
  await ledger()
  rename('bridges', 'viaducts')
  await ledger('--moved', 'bridges=viaducts')
  rename('viaducts', MOVED.to)
  remove('hills')
  await ledger('--moved', `viaducts=${MOVED.to}`, '--withdraw', 'hills')
  remove('bread')
  await ledger('--withdraw', 'bread', '--without-words')
  const outcome = withoutProgress(await run(folder, ['scripts/build.ts'], environment))
  if (outcome.code !== 0 || outcome.stderr !== '') throw new Error(outcome.stderr)
  return folder
}
