/** Whether a key belongs to an input method that is composing a word. Safari reports the last one as key 229 alone. */
export function isComposing({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229
}
