/** A script's or style's content is no markup; a text's own links may lead anywhere, and the check tells of them. */
const NO_MARKUP = /(<(script|style)\b[^>]*>).*?<\/\2>/gs
const ARTICLE = /<article\b.*?<\/article>/gs
const TAG = /<[a-z][^\s/>]*(?:"[^"]*"|'[^']*'|[^'">])*>/gi
const TARGET = /\s(?:href|src|action)="([^"]*)"/gi
const REFERENCE = /&(?:amp|#x26|#38);/gi

/**
 * Find what a page of the site's own making loads, and leads to outside its article, on the same site or elsewhere, in
 * its order. It reads the HTML that a build writes, in which `<` within words is always escaped.
 */
export function findTargets(html: string): readonly string[] {
  const markup = html.replace(NO_MARKUP, '$1').replace(ARTICLE, '')
  return [...markup.matchAll(TAG)]
    .flatMap(([tag]) => [...tag.matchAll(TARGET)])
    .map(([, target = '']) => target.replace(REFERENCE, '&'))
    .filter(target => !/^(?:#|mailto:|data:)/.test(target))
}
