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
 * Find a Chromium to test in: `$CHROME`, else an installed Chromium or Chrome, else the one that npm brought along
 * on Linux x64.
 *
 * @throws Error that says how to install one
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROME
  if (named) return named
  const installed = [...findOnPath(), ...PLACES].find(isExecutable)
  return installed ?? (await unpackBrowser())
}

/** What headless Chromium needs in a container, and to keep from calling home. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const

function findOnPath(): readonly string[] {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return NAMES.flatMap(name => folders.map(folder => join(folder, name)))
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function unpackBrowser(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(INSTALL)
  const { default: chromium } = await import('@sparticuz/chromium')
  const path = await chromium.executablePath()
  try {
    execFileSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore' })
  } catch {
    throw new Error(INSTALL)
  }
  return path
}

const INSTALL = 'No browser found. Install one (Debian: apt-get install chromium) or name one in $CHROME.'
