import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { preProcessFile } from 'typescript'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** One import of one file. Paths are relative to the project, with slashes. */
export interface Import {
  readonly from: string
  /** A file of the project, or a package as it is written. */
  readonly to: string
  readonly isFile: boolean
  /** Whether it stands in the script tag of an Astro component. */
  readonly inScript: boolean
  /** Whether nothing but types is imported, which leaves no trace in what runs. */
  readonly isType: boolean
}

/** List the files below a folder, sorted. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => toPath(join(entry.parentPath, entry.name)))
    .sort()
}

/** Find what a file of the project imports. */
export function findFileImports(path: string): readonly Import[] {
  return findImports(path, readFileSync(join(ROOT, path), 'utf8'))
}

/** Find the imports and re-exports of a module or an Astro component, dynamic ones too. */
export function findImports(path: string, code: string): readonly Import[] {
  const { module, scripts } = path.endsWith('.astro') ? splitComponent(code) : { module: code, scripts: [] }
  return [
    ...findSpecifiers(module).map(found => describe(path, found, false)),
    ...scripts.flatMap(findSpecifiers).map(found => describe(path, found, true)),
  ]
}

interface Specifier {
  readonly text: string
  readonly isType: boolean
}

function findSpecifiers(code: string): readonly Specifier[] {
  return preProcessFile(code, true, true).importedFiles.map(({ fileName, pos }) => ({
    text: fileName,
    isType: /\b(import|export)\s+type\b[^'"]*['"]?$/.test(code.slice(0, pos)),
  }))
}

/** The code between the fences of an Astro component, and in its script tags. */
function splitComponent(code: string): { readonly module: string; readonly scripts: readonly string[] } {
  const [, module = '', template = code] = /^---\n(.*?)^---$(.*)/ms.exec(code) ?? []
  return {
    module,
    scripts: [...template.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script = '']) => script),
  }
}

function describe(from: string, { text, isType }: Specifier, inScript: boolean): Import {
  const isFile = text.startsWith('.')
  return { from, to: isFile ? toPath(resolve(ROOT, from, '..', text)) : text, isFile, inScript, isType }
}

function toPath(file: string): string {
  return relative(ROOT, file).split(sep).join('/')
}
