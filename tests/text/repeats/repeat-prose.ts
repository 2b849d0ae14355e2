/** Five paragraphs of 30 to 100 words that a text may say again. */
export const BLOCK = [
  'The harbour office keeps two ledgers, and for most of the year nobody asks why. One lists the ships that ' +
    'were expected, the other those that came. Between them lies everything the port authority would rather ' +
    'not discuss: the cargo that was promised to three buyers, the pilot who was paid twice, and the winter ' +
    'in which eleven vessels were entered as arrived although the ice had closed the channel a month before.',
  'I worked there for six years and copied both books by hand every spring. My predecessor had told me that ' +
    'the difference was a matter of ink, since the second ledger was kept by the night clerk.',
  'It took me far too long to see what the columns meant. A ship that is expected can be insured, borrowed ' +
    'against and sold, and a ship that has arrived can only be unloaded. So long as the first ledger stayed ' +
    'ahead of the second, the town was rich; its schools were painted, its band had new trumpets, and every ' +
    'councillor owned a share in some hull which no living sailor had ever seen above the waterline.',
  'None of this was a secret, strictly speaking. Anyone could ask for the books at the counter, and a few ' +
    'people did, though they always wanted the page with their own name on it and went home satisfied.',
  'What changed was the lighthouse. When the new lamp was lit you could count the masts from the hill on a ' +
    'clear evening, and children began to do it for sport. They chalked their totals on the school wall, ' +
    'week after week, until somebody thought of holding the sum against the ledger.',
] as const

/** Paragraphs that say nothing of the above and nothing of each other. */
export const OTHERS = [
  'Bread rises because yeast eats sugar and breathes out gas, which the dough holds like a balloon made of ' +
    'many smaller balloons. Warm kitchens hurry it along; cold ones give it time to taste of something.',
  'Good afternoon, everybody!',
  'My aunt planted quince trees along the railway fence, forty of them, and gave each a number painted on a ' +
    'roof tile. By the third summer moles had rearranged the tiles, so number nine bore fruit twice.',
  'To tune a piano by ear, begin with a single fork and trust nothing else. Fifths must be a shade too ' +
    'narrow, thirds much too wide, and the listener forgives both once the music starts moving.',
  'Maps of the moon name seas after moods: serenity, crises, rains, clouds, cold. Astronomers of that age ' +
    'thought weather up there decided weather down here, and signed their guesses in Latin.',
  'Every glove left on a bus goes to a cellar near the river where Mr. Adeyemi pairs what he can. Singles ' +
    'wait ninety days, then travel to a puppet theatre that has never bought felt.',
] as const

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Replace, take out or put in so many words of a hundred, at random places. */
export function editWords(text: string, inHundred: number, random: () => number): string {
  const words = text.split(' ')
  for (let edits = Math.round((words.length * inHundred) / 100); edits > 0; edits--) {
    const at = Math.floor(random() * words.length)
    const [removed, ...put] = [[1, 'new'], [1], [0, 'new']][Math.floor(random() * 3)] ?? [0]
    words.splice(at, Number(removed), ...put.map(word => `${word}${Math.floor(random() * 1000)}`))
  }
  return words.join(' ')
}
