import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildOnce } from './build-once.ts'
import { replaceContent, run } from './run.ts'

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

/** Where the site with these texts is served. */
export const FORMER_SITE = { site: 'https://example.org', base: '/texts/' } as const

/**
 * The site of texts that were published, of which one was renamed twice and two were withdrawn; it is built once.
 *
 * @returns a folder with `content` and `dist`, in which nothing may be changed
 */
export function buildFormerTexts(): Promise<string> {
  const { site, base } = FORMER_SITE
  return buildOnce('former-texts', { SITE_URL: site, BASE_PATH: base }, publishTexts)
}

async function publishTexts(folder: string): Promise<void> {
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
}
