import { processMarkdown } from '../../src/content/index.ts'
import type { Reading } from '../../src/model/index.ts'
import type { CrowdText } from './create-crowd.ts'

/** Read texts as the build does, but for files and ledgers. */
export function readCrowd(texts: readonly CrowdText[]): readonly Reading[] {
  return texts.map(({ slug, title, markdown }) => {
    const { reading, faults } = processMarkdown(markdown, { text: { slug, title, language: 'en' } })
    if (faults.length > 0) throw new Error(`${slug}: ${faults[0]?.reason}`)
    return reading
  })
}
