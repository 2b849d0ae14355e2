/**
 * Blocks of one sentence each, of 24 made-up words and a number, all of them said a second time.
 *
 * @param size how many different sentences there are; the blocks are twice as many
 */
export function createSaidTwice(size: number): readonly string[] {
  const sentences = Array.from({ length: size }, (_, i) => {
    const words = Array.from({ length: 24 }, (_, k) => `w${(i * 7919 + k * k * 31) % 997}`)
    return `${words.join(' ')} ${i}.`
  })
  return [...sentences, ...sentences]
}
