import { Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'

/** What Firefox's reader view, and many an app, makes of a page. */
export function readArticle(html: string): Document {
  const { window } = new JSDOM(html, { url: 'https://example.org/' })
  const article = new Readability(window.document).parse()
  return new JSDOM(article?.content ?? '').window.document
}
