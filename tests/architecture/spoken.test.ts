import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles, ROOT } from './find-imports.ts'
import { findSpoken } from './find-spoken.ts'

test.each([
  ['a text', 'a.astro', '<p>Not found</p>', ['Not found']],
  ['one word', 'a.astro', '---\nconst a = 1\n---\n<b>{a} min</b>', ['min']],
  ['an attribute that is read', 'a.astro', '<a aria-label="Site" class="over page">¶ {1}</a>', ['Site']],
  ['what is chosen', 'a.astro', '<p>{a ? "one claim" : <b>none</b>}</p>', ['one claim', 'none']],
  ['a sentence with a gap', 'a.ts', `const a = \`\${b} is missing\``, ['… is missing']],
  ['a string', 'a.ts', "say('Link copied', 'Close', 'ok')", ['Link copied', 'Close']],
  ['no error', 'a.ts', "throw new Error('No such page')", []],
  ['no selector', 'a.ts', "page.querySelector('dialog input')", []],
  ['no key', 'a.ts', "event.key === 'Escape'", []],
  ['no script', 'a.astro', "<script>\n  import './a.ts'\n</script>", []],
  ['no address', 'a.ts', `const a = \`/texts/\${b}/claims/\``, []],
])('Of what is said %s is found', (_, path, code, said) => {
  expect(findSpoken(path, code)).toEqual(said)
})

/** What looks like words and isn't, or is called otherwise where it is read; and why. */
const SILENT: Readonly<Record<string, string>> = {
  "src/layouts/settings-script.ts: try{let d=document.documentElement.dataset,s=localStorage;d.theme=s.postilTheme||'';d.keys=s.postilKeys||''}catch{}":
    'code',
  'src/client/claim-actions.ts: <a href="…">…</a>': 'markup',
  'src/client/entries/every-page.ts: input, textarea, select, [contenteditable]': 'a selector',
  'src/client/settings/keys.ts: Control+K Meta+K': 'how ARIA writes keys',
  'src/client/settings/keys.ts: Ctrl K': 'named by the catalogue',
  'src/client/settings/keys.ts: Ctrl': 'named by the catalogue',
  'src/export/structured-data.ts: Claim': 'a type of schema.org',
  'src/export/structured-data.ts: Quotation': 'a type of schema.org',
  'src/export/structured-data.ts: Person': 'a type of schema.org',
  'src/cards/compose-card.ts: …px …px …px': 'a style',
  'src/cards/compose-foot.ts: 1px solid …': 'a style',
  'src/cards/compose-foot.ts: Postil': 'a name',
}

/** Whatever says something to a visitor. */
const FOLDERS = ['components', 'layouts', 'pages', 'client', 'rehype', 'export', 'map', 'cards', 'search']

test('Nothing is said in a human language but what src/words has', () => {
  const files = FOLDERS.flatMap(folder =>
    listFiles(`src/${folder}`).filter(path => /\.(ts|astro)$/.test(path)),
  )
  const said = files.flatMap(path =>
    findSpoken(path, readFileSync(join(ROOT, path), 'utf8')).map(words => `${path}: ${words}`),
  )
  expect(said.filter(line => !(line in SILENT))).toEqual([])
  // An exception that is none any more goes.
  expect(Object.keys(SILENT).filter(line => !said.includes(line))).toEqual([])
})
