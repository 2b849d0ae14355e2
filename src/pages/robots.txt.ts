import type { APIRoute } from 'astro'
import { absoluteUrl } from '../components/site/site-address.ts'

/** A site map is named by its whole address, or not at all. */
export const GET: APIRoute = () => {
  const map = absoluteUrl('sitemap-index.xml')
  return new Response(`User-agent: *\nAllow: /\n${map === undefined ? '' : `\nSitemap: ${map}\n`}`)
}
