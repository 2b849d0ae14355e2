import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { swapSite } from '../../scripts/lib/build/swap-site.ts'

/** Swap a site for another, again and again, until killed: `swap-again.ts <target> <work folder> …`. */
const {
  positionals: [target = '', ...works],
} = parseArgs({ allowPositionals: true })
console.log('ready')
for (let turn = 0; ; turn++) {
  const work = works[turn % works.length] ?? ''
  swapSite({ target, work })
  // The one that is waste now is the next to come.
  if (existsSync(join(work, 'gone'))) renameSync(join(work, 'gone'), join(work, 'new'))
  else if (!existsSync(join(work, 'new'))) throw new Error('A swap has left nothing to go on with')
}
