import { symlinkSync } from 'node:fs'
import { join } from 'node:path'

/** Put links into a site that lead out of it, into nothing, and in a circle: none of them is to be served. */
export function linkOut(folder: string): void {
  symlinkSync('/etc/hosts', join(folder, 'link-out'))
  symlinkSync('/etc', join(folder, 'link-folder'))
  symlinkSync('/nowhere', join(folder, 'link-nowhere'))
  symlinkSync('link-circle', join(folder, 'link-circle'))
}
