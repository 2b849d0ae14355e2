import type { Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { Point } from 'unist'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Ledger, Reading } from '../../src/model/index.ts'
import { annotationsSchema } from '../../src/model/schemas.ts'
import {
  type AnnotationOrigin,
  type LedgerSource,
  type LedgerUse,
  type ReadingOptions,
  remarkReading,
} from '../../src/remark/index.ts'

const ANNOTATIONS_PATH = 'annotations.yaml'
const LEDGER_PATH = 'ledger.json'

export interface ReadOptions extends Pick<ReadingOptions, 'text' | 'texts' | 'renderNote'> {
  /** The content of `annotations.yaml`. */
  readonly annotations?: unknown
  readonly ledger?: Ledger
  /** @default 'require' */
  readonly ledgerUse?: LedgerUse
}

export interface ReadResult {
  readonly reading: Reading
  /** One string a message: `place rule-id: reason`; a place in annotations or ledger is named by its keys or id. */
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
  const { annotations = {}, ledger, ledgerUse = 'require', ...rest } = options
  const file = new VFile({ path: 'text.md', value: markdown })
  const names: string[] = []
  const transform = remarkReading({
    ...rest,
    annotations: annotationsSchema.parse(annotations),
    origin: createOrigin(annotations, names),
    ...(ledger && { ledger: createSource(ledger, ledgerUse, names) }),
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

/** A ledger whose points lead back to the ids they were asked for. */
function createSource(ledger: Ledger, use: LedgerUse, names: string[]): LedgerSource {
  return {
    ledger,
    path: LEDGER_PATH,
    pointOf: id => ({ line: 1, column: 1, offset: names.push(`${id} in the ledger`) - 1 }),
    use,
  }
}

function describeMessage(
  { file, line, column, place, ruleId, reason }: VFileMessage,
  names: readonly string[],
): string {
  const keys = place && 'offset' in place ? names[place.offset ?? -1] : undefined
  const isApart = file === ANNOTATIONS_PATH || file === LEDGER_PATH
  const where = isApart ? (keys ?? 'nowhere') : `${file}:${line}:${column}`
  return `${where} ${ruleId}: ${reason}`
}
