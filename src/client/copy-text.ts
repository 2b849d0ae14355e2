/** Something to copy, as plain text and as HTML. */
export interface Copied {
  readonly text: string
  readonly html: string
}

/**
 * Copy to the clipboard. What is copied may still be on its way: a browser that lets only a fresh click copy waits.
 *
 * @returns false where the clipboard is denied
 */
export async function copyText(copied: Promise<Copied>): Promise<boolean> {
  const blobOf = async (type: string, kind: keyof Copied) => new Blob([(await copied)[kind]], { type })
  try {
    const item = new ClipboardItem({
      'text/plain': blobOf('text/plain', 'text'),
      'text/html': blobOf('text/html', 'html'),
    })
    await navigator.clipboard.write([item])
    return true
  } catch {
    return false
  }
}
