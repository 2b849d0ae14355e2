/**
 * Close a dialog when the reader presses and lets go beside it, on its backdrop. Its own padding is no backdrop, and a
 * selection that is dragged out of a field begins within.
 */
export function closeBeside(dialog: HTMLDialogElement): void {
  let isBegun = false
  const isBeside = ({ target, clientX, clientY }: MouseEvent) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect()
    const isWithin = left <= clientX && clientX <= right && top <= clientY && clientY <= bottom
    return target === dialog && !isWithin
  }
  dialog.addEventListener('pointerdown', event => {
    isBegun = isBeside(event)
  })
  dialog.addEventListener('click', event => {
    if (isBegun && isBeside(event)) dialog.close()
    isBegun = false
  })
}
