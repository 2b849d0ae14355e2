import type { Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { Point } from 'unist'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Reading } from '../../src/model/index.ts'
import { annotationsSchema } from '../../src/model/schemas.ts'
import { type AnnotationOrigin, type ReadingOptions, remarkReading } from '../../src/remark/index.ts'

const ANNOTATIONS_PATH = 'annotations.yaml'

export interface ReadOptions extends Pick<ReadingOptions, 'text' | 'renderNote'> {
  /** The content of `annotations.yaml`. */
  readonly annotations?: unknown
}

export interface ReadResult {
  readonly reading: Reading
  /** One string a message: `place rule-id: reason`; a place in the annotations is named by its keys. */
  readonly messages: readonly string[]
  readonly file: VFile
  /** The Markdown tree, after the plugin. */
  readonly tree: Root
}

/** Parse Markdown and read it. */
export function read(markdown: string, options: ReadOptions = {}): ReadResult {
  const processor = unified().use(remarkParse).use(remarkGfm)
  return readTree(processor.parse(markdown), markdown, options)
}

/** Read a tree that is there already; it is changed. */
export function readTree(tree: Root, markdown: string, options: ReadOptions = {}): ReadResult {
  const { annotations = {}, ...rest } = options
  const file = new VFile({ path: 'text.md', value: markdown })
  const names: string[] = []
  const transform = remarkReading({
    ...rest,
    annotations: annotationsSchema.parse(annotations),
    origin: createOrigin(annotations, names),
  })
  transform(tree, file)
  const { reading } = file.data
  if (reading === undefined) throw new Error('remarkReading left no Reading')
  return { reading, messages: file.messages.map(message => describeMessage(message, names)), file, tree }
}

/** Parse Markdown, read it, and turn it into HTML. */
export function readToHast(markdown: string): {
  readonly reading: Reading
  readonly tree: HastRoot
  readonly file: VFile
} {
  const file = new VFile(markdown)
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkReading).use(remarkRehype)
  const tree = processor.runSync(processor.parse(file), file)
  const { reading } = file.data
  if (reading === undefined) throw new Error('remarkReading left no Reading')
  return { reading, tree, file }
}

/** Turn Markdown into HTML without reading it. */
export function toHast(markdown: string): HastRoot {
  return treeToHast(unified().use(remarkParse).use(remarkGfm).parse(markdown))
}

/** Turn a Markdown tree into HTML. */
export function treeToHast(tree: Root): HastRoot {
  return unified().use(remarkRehype).runSync(tree)
}

/** An origin whose points lead back, by their offset, to the keys they were asked for. */
function createOrigin(annotations: unknown, names: string[]): AnnotationOrigin {
  return {
    path: ANNOTATIONS_PATH,
    pointOf(keys): Point | undefined {
      const value = keys.reduce<unknown>(
        (inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key],
        annotations,
      )
      if (value === undefined) return undefined
      return { line: 1, column: 1, offset: names.push(keys.join('.')) - 1 }
    },
  }
}

function describeMessage(
  { file, line, column, place, ruleId, reason }: VFileMessage,
  names: readonly string[],
): string {
  const keys = place && 'offset' in place ? names[place.offset ?? -1] : undefined
  const where = file === ANNOTATIONS_PATH ? (keys ?? 'nowhere') : `${file}:${line}:${column}`
  return `${where} ${ruleId}: ${reason}`
}
