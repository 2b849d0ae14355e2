import { brotliCompressSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
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

test('the page is read in at most three requests and 10 KB, brotli, fonts and icon aside', async ({
  page,
}) => {
  const bodies: Promise<Buffer>[] = []
  page.on('response', response => {
    const { pathname } = new URL(response.url())
    if (!/\.(woff2|svg)$/.test(pathname)) bodies.push(response.body())
  })
  await page.goto(address(READING), { waitUntil: 'networkidle' })
  const sizes = (await Promise.all(bodies)).map(body => brotliCompressSync(body).length)
  expect(sizes.length).toBeLessThanOrEqual(3)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(10_240)
})
