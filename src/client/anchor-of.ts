/**
 * Find the id of the place that a piece of a sentence begins: its own, or that of an empty anchor right before it.
 *
 * @returns empty for the pieces that follow the first
 */
export function anchorOf(piece: HTMLElement): string {
  if (piece.id !== '') return piece.id
  const claim = piece.dataset.claim
  for (let node = piece.previousSibling; node instanceof HTMLElement; node = node.previousSibling) {
    if (node.textContent !== '' || node.childElementCount > 0) return ''
    const isOwn = claim === undefined || node.id === claim || node.id.startsWith(`${claim}~`)
    if (node.localName === 'a' && node.id !== '' && isOwn) return node.id
  }
  return ''
}
