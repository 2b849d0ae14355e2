import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'] as const
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
] as const

/**
 * Find a Chromium to test in: `$CHROME`, else an installed Chromium or Chrome, else, as root on Debian, the package
 * `chromium`, which it installs, else the one that npm brought along on Linux x64. That one comes last since it is a
 * headless shell, which follows no text directive.
 *
 * @throws Error that says how to install one
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROME
  if (named) return named
  const found = findInstalled() ?? installBrowser() ?? (await unpackBrowser())
  if (found === undefined) throw new Error(INSTALL)
  return found
}

/** What headless Chromium needs in a container, and to keep from calling home. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = NAMES.flatMap(name => folders.map(folder => join(folder, name)))
  return [...onPath, ...PLACES].find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The npm package lacks nothing but some shared libraries, which most machines have. */
async function unpackBrowser(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const { default: chromium } = await import('@sparticuz/chromium')
  const path = await chromium.executablePath()
  return runs(path, '--version', '--no-sandbox') ? path : undefined
}

function installBrowser(): string | undefined {
  if (process.getuid?.() !== 0 || !runs('apt-get', '--version')) return undefined
  console.error('No browser found; installing Debian’s package chromium')
  return runs('apt-get', 'update') && runs('apt-get', 'install', '--yes', 'chromium')
    ? findInstalled()
    : undefined
}

function runs(program: string, ...words: readonly string[]): boolean {
  try {
    execFileSync(program, words, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const INSTALL = 'No browser found. Install one (Debian: apt-get install chromium) or name one in $CHROME.'
