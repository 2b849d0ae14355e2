import { CallError } from './run-command.ts'

/** Where the site will be served, and on which port of this machine it is shown. */
export interface SiteOptions {
  readonly root: string
  /** With a slash at both ends. */
  readonly base: string
  readonly port: number
}

/**
 * Read what the environment says of the site (`SITE_URL`, `BASE_PATH`, `PORT`), for a command without arguments. The
 * base path is written back as Astro's configuration expects it.
 *
 * @throws CallError where one of them is wrong, or there are arguments
 */
export function readOptions(): SiteOptions {
  const [argument] = process.argv.slice(2)
  if (argument !== undefined) throw new CallError(`Unexpected argument ${argument}, expected none`)
  const { SITE_URL, BASE_PATH = '', PORT } = process.env
  if (SITE_URL && !/^https?:\/\/[^/]+\/?$/.test(SITE_URL)) {
    throw new CallError(`Unexpected SITE_URL ${SITE_URL}, expected an address such as https://example.org`)
  }
  const base = `/${BASE_PATH.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
  if (!/^[\w/.~-]+$/.test(base)) {
    throw new CallError(`Unexpected BASE_PATH ${BASE_PATH}, expected a path such as /texts/`)
  }
  process.env.BASE_PATH = base
  const port = PORT ? Number(PORT) : 4321
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new CallError(`Unexpected PORT ${PORT}, expected a number from 0 to 65535`)
  }
  return { root: process.cwd(), base, port }
}
