/** Whether it is the first place of a claim or of quoted words: what a repeat says again has other ones. */
export function isFirst({ occurrence }: { readonly occurrence: number }): boolean {
  return occurrence === 1
}
