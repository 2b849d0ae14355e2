import { afterEach, expect, test, vi } from 'vitest'
import { CallError } from '../../../../scripts/lib/command/call-error.ts'
import { COMMANDS } from '../../../../scripts/lib/command/commands.ts'
import { readCall } from '../../../../scripts/lib/command/read-call.ts'
import { readServer, readSite } from '../../../../scripts/lib/command/read-options.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

test.each([
  { said: undefined, base: '/' },
  { said: '', base: '/' },
  { said: '/', base: '/' },
  { said: 'sub', base: '/sub/' },
  { said: '/sub', base: '/sub/' },
  { said: '/sub/', base: '/sub/' },
  { said: '//sub//', base: '/sub/' },
  { said: '/a/b.c~1/', base: '/a/b.c~1/' },
])('The path $said is $base, for Astro as well', ({ said, base }) => {
  vi.stubEnv('SITE_URL', undefined)
  vi.stubEnv('BASE_PATH', said)
  expect(readSite()).toEqual({ root: process.cwd(), site: undefined, base })
  expect(process.env.BASE_PATH).toBe(base)
})

test.each(['a b', '/a/../b/', '/./', '/a?b/', 'https://example.org/a/'])('The path %s is refused', path => {
  vi.stubEnv('BASE_PATH', path)
  expect(readSite).toThrow(CallError)
  expect(readSite).toThrow(`Unexpected BASE_PATH ${path}, expected a path such as /texts/`)
})

test.each(['http://localhost:4321', 'https://example.org', 'https://example.org/'])(
  'The address %s is taken as it is',
  site => {
    vi.stubEnv('BASE_PATH', '')
    vi.stubEnv('SITE_URL', site)
    expect(readSite().site).toBe(site)
  },
)

test.each(['example.org', 'https://example.org/texts/', 'https://me@example.org', 'ftp://example.org'])(
  'The address %s is refused',
  site => {
    vi.stubEnv('SITE_URL', site)
    expect(readSite).toThrow(CallError)
    expect(readSite).toThrow(`Unexpected SITE_URL ${site}, expected an address such as https://example.org`)
  },
)

test('A language that there are no words of is refused before anything is built', () => {
  vi.stubEnv('SITE_URL', '')
  vi.stubEnv('BASE_PATH', '')
  vi.stubEnv('SITE_LANGUAGE', 'en')
  expect(readSite).not.toThrow()
  vi.stubEnv('SITE_LANGUAGE', 'xx')
  expect(readSite).toThrow(CallError)
  expect(readSite).toThrow('Unexpected SITE_LANGUAGE xx, expected ')
})

const serve = (...args: readonly string[]) => readServer(readCall(COMMANDS.start, args))

test('Where a site is shown is what the call says, else what the environment says, else localhost:4321', () => {
  vi.stubEnv('HOST', '')
  vi.stubEnv('PORT', '')
  expect(serve()).toEqual({ host: 'localhost', port: 4321 })
  vi.stubEnv('HOST', '0.0.0.0')
  vi.stubEnv('PORT', '80')
  expect(serve()).toEqual({ host: '0.0.0.0', port: 80 })
  expect(serve('--host', '::1', '--port=0')).toEqual({ host: '::1', port: 0 })
})

test.each([
  { args: ['--port', '65536'], reason: 'Unexpected port 65536, expected a number from 0 to 65535' },
  { args: ['--port', 'http'], reason: 'Unexpected port http, expected a number from 0 to 65535' },
  { args: ['--port', '--host'], reason: 'Unexpected --port without a value, expected a number' },
  { args: ['--host', 'a b'], reason: 'Unexpected host a b, expected a name or number' },
])('The call $args is refused: $reason', ({ args, reason }) => {
  expect(() => serve(...args)).toThrow(CallError)
  expect(() => serve(...args)).toThrow(reason)
})
