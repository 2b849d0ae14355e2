import { VFile } from 'vfile'
import { processMarkdown } from '../../src/content/index.ts'
import type { Reading } from '../../src/model/index.ts'
import type { CrowdText } from './create-crowd.ts'

/** Read texts as the build does, but for files and ledgers. */
export function readCrowd(texts: readonly CrowdText[]): readonly Reading[] {
  return texts.map(({ slug, title, markdown }) => {
    const file = new VFile({ path: `content/${slug}/text.md`, value: markdown })
    const { reading } = processMarkdown(file, { text: { slug, title, language: 'en' } })
    if (file.messages.length > 0) throw new Error(String(file.messages[0]))
    return reading
  })
}
