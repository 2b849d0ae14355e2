import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toHtml } from 'hast-util-to-html'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { updateLedgers } from '../../scripts/lib/ledger/update-ledgers.ts'
import { createSearchFiles } from '../../src/build/create-search-files.ts'
import { findFolders, readText } from '../../src/content/index.ts'
import type { CrowdText } from '../crowd/create-crowd.ts'

/** Seconds. */
export interface BuildFigures {
  /** Parsing and rendering the same Markdown with nothing else. */
  readonly control: number
  /** Reading every text. */
  readonly read: number
  readonly index: number
  /** Taking every claim into a new ledger, the reading of the texts included. */
  readonly ledger: number
}

/** Time what a build does for many texts, and as much of it as any site of Markdown must do. */
export async function measureBuild(texts: readonly CrowdText[]): Promise<BuildFigures> {
  const root = writeContent(texts)
  try {
    const plain = unified().use(remarkParse).use(remarkRehype)
    const renderAll = () => {
      for (const { markdown } of texts) toHtml(plain.runSync(plain.parse(markdown)))
    }
    // The first time is for warming up.
    renderAll()
    const control = await time(renderAll)
    const { folders } = findFolders(root)
    const readAll = () =>
      folders.flatMap(folder => readText(root, folder, { ledgerUse: 'avoid' }).reading ?? [])
    const readings = readAll()
    const read = await time(readAll)
    const index = await time(() => createSearchFiles(readings, '/'))
    const ledger = await time(() => updateLedgers(root, { today: '2026-01-01' }))
    return { control, read, index, ledger }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function writeContent(texts: readonly CrowdText[]): string {
  const root = mkdtempSync(join(tmpdir(), 'postil bench '))
  for (const { slug, markdown } of texts) {
    mkdirSync(join(root, 'content', slug), { recursive: true })
    writeFileSync(join(root, 'content', slug, 'text.md'), markdown)
  }
  return root
}

async function time(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}
