import type { Point } from 'unist'
import type { Fault } from '../../faults/index.ts'
import type { Frontmatter, TextInfo } from '../../model/index.ts'
import { frontmatterSchema } from '../../model/schemas.ts'
import { parseYaml } from './parse-yaml.ts'
import { splitFrontmatter } from './split-frontmatter.ts'

/** What a file says of its text, without what is wrong with it. */
export interface ReadFrontmatter {
  readonly text: TextInfo
  /** Where the digest of the source is recorded, or would be. */
  readonly digestPlace: Point
  readonly faults: readonly Fault[]
}

/**
 * Read what stands between the `---` lines of a text.
 *
 * @param slug the name of the text
 */
export function readFrontmatter(markdown: string, path: string, slug: string): ReadFrontmatter {
  const yaml = splitFrontmatter(markdown)
  const parsed = parseYaml({ text: yaml ?? '', path, linesBefore: 1 }, frontmatterSchema, {
    title: 'Untitled',
  })
  const place = { line: 1, column: 1 }
  const reason = 'Unexpected start of the file, expected frontmatter: a `title` between two lines of `---`'
  return {
    text: describeText(slug, parsed.data),
    digestPlace: parsed.pointOf(['source', 'sha256']) ?? parsed.pointOf(['source']) ?? place,
    faults: yaml === undefined ? [{ ruleId: 'schema-value', reason, place, path }] : parsed.faults,
  }
}

function describeText(
  slug: string,
  { title, author, description, language, published, source }: Frontmatter,
): TextInfo {
  const { url, site, retrieved, sha256 } = source ?? {}
  return {
    slug,
    title,
    language,
    ...(author && { author }),
    ...(description && { description }),
    ...(published && { published }),
    ...(source && {
      source: {
        ...(url && { url }),
        ...(site && { site }),
        ...(retrieved && { retrieved }),
        ...(sha256 && { sha256 }),
      },
    }),
  }
}
