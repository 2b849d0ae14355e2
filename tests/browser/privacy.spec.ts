import { brotliCompressSync } from 'node:zlib'
import { expect, type Response, test } from '@playwright/test'
import { address, PAGES, READING } from './site.ts'

for (const path of [...PAGES, 'search/?q=warning%20shots']) {
  test(`/${path} stays on its own origin and keeps the content security policy`, async ({ page }) => {
    const foreign: string[] = []
    const complaints: string[] = []
    page.on('request', request => {
      if (!request.url().startsWith(address(''))) foreign.push(request.url())
    })
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', error => complaints.push(error.message))
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', event =>
        console.error(`violates ${event.violatedDirective}`),
      )
    })
    const response = await page.goto(address(path), { waitUntil: 'networkidle' })
    for (const details of await page.locator('details').all()) await details.locator('summary').click()
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'")
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1)
    expect(foreign).toEqual([])
    expect(complaints).toEqual([])
  })
}

test('the policy forbids inline code and eval, and the browser enforces it', async ({ page }) => {
  const response = await page.goto(address(READING))
  const policy = response?.headers()['content-security-policy'] ?? ''
  expect(policy).not.toContain("'unsafe-inline'")
  expect(policy).not.toContain("'unsafe-eval'")
  const refused = await page.evaluate(
    () =>
      new Promise(resolve => {
        addEventListener('securitypolicyviolation', ({ violatedDirective }) => resolve(violatedDirective))
        const script = document.createElement('script')
        script.textContent = 'document.title = "inline"'
        document.body.append(script)
      }),
  )
  expect(refused).toBe('script-src-elem')
})

test('the page is read in at most five requests and 11 KB, brotli, of that 5 KB of scripts, fonts and icon aside', async ({
  page,
}) => {
  const bodies: Promise<{ path: string; size: number }>[] = []
  const count = async (response: Response) => {
    const path = new URL(response.url()).pathname
    return { path, size: brotliCompressSync(await response.body()).length }
  }
  page.on('response', response => {
    if (!/\.(woff2|svg)$/.test(response.url())) bodies.push(count(response))
  })
  // The search comes afterwards, when the page has nothing else to do.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
  await page.goto(address(READING), { waitUntil: 'networkidle' })
  const files = await Promise.all(bodies)
  const sum = (some: typeof files) => some.reduce((all, { size }) => all + size, 0)
  console.info(`${sum(files)} bytes in ${files.length} requests`)
  expect(files.length).toBeLessThanOrEqual(5)
  expect(sum(files)).toBeLessThanOrEqual(11 * 1024)
  expect(sum(files.filter(({ path }) => path.endsWith('.js')))).toBeLessThanOrEqual(5 * 1024)
})
