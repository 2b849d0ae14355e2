import ts from 'typescript'

/** Attributes that a visitor sees or hears. */
const SPOKEN =
  /^(aria-(label|description|roledescription|placeholder)|title|alt|placeholder|summary|label|description)$/
/** What says nothing to a visitor: errors, and what finds elements. */
const SILENT =
  /^((\w*Error|super|closest|matches|querySelector(All)?|join|split|startsWith|endsWith)|.*\.(closest|matches|querySelector(All)?))$/

const isWord = (text: string) => /\p{L}{2}/u.test(text)
/** Several words, or one that begins a sentence. */
const isPhrase = (text: string) => /\p{L}[,;:.’]? \p{L}/u.test(text) || /^\p{Lu}\p{Ll}+[.:]?$/u.test(text)

/**
 * Find what a module or an Astro component says in a human language by itself: text between tags, attributes that are
 * read, and strings of several words, unless they are parts of an error, a selector or an attribute that is not read.
 */
export function findSpoken(path: string, code: string): readonly string[] {
  const isComponent = path.endsWith('.astro')
  const source = ts.createSourceFile(
    'component.tsx',
    isComponent ? toTsx(code) : code,
    ts.ScriptTarget.Latest,
    true,
    isComponent ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (isSilent(node)) return
    if (ts.isJsxText(node) && isWord(node.text)) found.push(node.text.trim())
    if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
      if (SPOKEN.test(node.name.getText()) && isWord(node.initializer.text)) found.push(node.initializer.text)
      return
    }
    if (ts.isStringLiteralLike(node) && isPhrase(node.text)) found.push(node.text)
    if (ts.isTemplateExpression(node)) {
      const words = [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text)
      if (words.some(text => isPhrase(text) || /(^|\s)\p{L}{2,}\s|\s\p{L}{2,}(\s|$)/u.test(text)))
        found.push(words.join('…'))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function isSilent(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return true
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) return SILENT.test(node.expression.getText())
  // Names of keys and of attributes in comparisons: `event.key === 'Escape'`.
  return ts.isBinaryExpression(node) && /^[!=]==$/.test(node.operatorToken.getText())
}

/** An Astro component as a module that TypeScript reads: its code, then what it renders, without its scripts. */
function toTsx(code: string): string {
  const [, module = '', template = code] = /^---\n(.*?)^---$(.*)/ms.exec(code) ?? []
  const rendered = template.replace(/<!doctype html>|<script[^>]*>.*?<\/script>/gs, '')
  return `${module}\nconst rendered = <>${rendered}</>`
}
