import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The n-th of some sites: pages that load files of their own site and lead to each other, most of them in all sites. */
export function writeSite(folder: string, site: number, pages: number): void {
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  // A third of the pages of each are the other's no longer.
  const names = Array.from({ length: pages }, (_, i) => `claim-${i % 3 === 0 ? `${site}-` : ''}${i}`)
  for (const [i, name] of names.entries()) {
    const next = names[(i + 1) % names.length]
    const words = `Site ${site}, page ${i}. `.repeat(20 + (i % 200))
    write(
      `text/${name}/index.html`,
      `<link href="/assets/${site}-${i % 20}.css"><a href="/text/${next}/">next</a><p>${words}</p></html>`,
    )
    write(`text/${name}/card.png`, `card ${site} ${i} `.repeat(300))
  }
  for (let i = 0; i < 20; i++) write(`assets/${site}-${i}.css`, `/* ${site} ${i} */`.repeat(100))
  write('index.html', `<a href="/text/${names[0]}/">the first</a></html>`)
  // What is a folder in one is a file in the other.
  write(site === 0 ? 'shape' : 'shape/index.html', `shape ${site}</html>`)
}
