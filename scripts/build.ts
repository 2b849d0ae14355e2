import { buildSite } from './lib/build/build-site.ts'
import { readSite } from './lib/command/read-options.ts'
import { runCommand } from './lib/command/run-command.ts'

/** What a site can't say as long as nobody has said where it will be served. */
const WITHOUT_ADDRESS = `SITE_URL is not set, so the site doesn’t know its own address. Left out: the sitemap, og:url and og:image (a link
that is shared shows no card). Citations, canonical links and reading.json have paths alone.
Set it before you publish, such as SITE_URL=https://example.org npm run build`

await runCommand('build', async () => {
  const { root, site, base } = readSite()
  if (site === undefined) console.error(WITHOUT_ADDRESS)
  await buildSite({ root, base })
  console.log('Built dist/')
})
