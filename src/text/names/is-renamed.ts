/** The four characters at the end of an id are a hash of the words that it was made of. */
const HASHED = /^(?:(.*)-)?([0-9a-z]{4})(~\d+)?$/

/**
 * Whether a name was made of the same words as another, at a time when more of them, or fewer, were put into names: the
 * hash is the same, and what stands before it in one stands in the other, in its order.
 */
export function isRenamed(name: string, other: string): boolean {
  const [a, b] = [name, other].map(each => HASHED.exec(each))
  if (!a || !b || !/[a-z]/.test(String(a[2])) || a[2] !== b[2] || a[3] !== b[3]) return false
  const [few = [], many = []] = [a, b]
    .map(([, words = '']) => words.split('-').filter(Boolean))
    .sort((one, two) => one.length - two.length)
  let at = 0
  for (const word of many) if (word === few[at]) at += 1
  return few.length > 0 && at === few.length
}
