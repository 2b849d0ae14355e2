import { SITE_LANGUAGES, siteLanguage } from '../../../src/words/index.ts'
import { CallError } from './call-error.ts'
import type { Call } from './read-call.ts'

/** Where the site will be served. */
export interface SiteOptions {
  readonly root: string
  /** Without a path; absent where nobody has said it. */
  readonly site: string | undefined
  /** With a slash at both ends. */
  readonly base: string
}

/** Where the site is shown on this machine. */
export interface ServerOptions {
  readonly host: string
  readonly port: number
}

/**
 * Read what the environment says of the site (`SITE_URL`, `BASE_PATH`, `SITE_LANGUAGE`). The base path is written back as Astro's
 * configuration expects it.
 *
 * @throws CallError where one of them is wrong
 */
export function readSite(): SiteOptions {
  const { SITE_URL: site, BASE_PATH = '' } = process.env
  if (site && !isOrigin(site)) {
    throw new CallError(`Unexpected SITE_URL ${site}, expected an address such as https://example.org`)
  }
  const base = `/${BASE_PATH.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
  if (!/^[\w/.~-]+$/.test(base) || /\/\.{0,2}\//.test(base)) {
    throw new CallError(`Unexpected BASE_PATH ${BASE_PATH}, expected a path such as /texts/`)
  }
  if (!SITE_LANGUAGES.includes(siteLanguage())) {
    throw new CallError(
      `Unexpected SITE_LANGUAGE ${siteLanguage()}, expected ${SITE_LANGUAGES.join(' or ')}: the languages that the site can speak`,
    )
  }
  process.env.BASE_PATH = base
  return { root: process.cwd(), site: site || undefined, base }
}

/**
 * Read where the site is to be shown: `--host` and `--port`, else `HOST` and `PORT`.
 *
 * @throws CallError where one of them is wrong
 */
export function readServer({ values }: Call): ServerOptions {
  const host = values.get('host')?.at(-1) ?? (process.env.HOST || 'localhost')
  if (!/^[\w.:-]+$/.test(host)) {
    throw new CallError(`Unexpected host ${host}, expected a name or number such as localhost or 0.0.0.0`)
  }
  const port = values.get('port')?.at(-1) ?? (process.env.PORT || '4321')
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new CallError(`Unexpected port ${port}, expected a number from 0 to 65535`)
  }
  return { host, port: Number(port) }
}

/** Whether an address has a protocol and a host, perhaps a port, and nothing else. */
function isOrigin(address: string): boolean {
  if (!/^https?:\/\/[^/@\s\\?#]+\/?$/i.test(address)) return false
  return URL.canParse(address)
}
