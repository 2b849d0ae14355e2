import sharp from 'sharp'

/** Of 255, by which a channel may differ: two browsers smooth letters differently, and the reference has few colours. */
const TOLERANCE = 56

/** The share of pixels that may differ by more. */
export const MOST_DIFFERENT = 0.01

/** Colours of a reference. */
const COLOURS = 12

/**
 * Make a screenshot small: what is left shows where everything stands, and how dark it is, but no single letter.
 *
 * @param width in pixels
 * @returns a PNG
 */
export function shrink(picture: Buffer, width: number): Promise<Buffer> {
  return sharp(picture)
    .resize({ width })
    .png({ palette: true, colours: COLOURS, dither: 0, effort: 10 })
    .toBuffer()
}

/**
 * Compare two pictures that were shrunk to the same width.
 *
 * @returns the share of pixels that differ, from 0 to 1; what one picture is longer by differs
 */
export async function comparePictures(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([one, other].map(readPixels))
  if (a === undefined || b === undefined || a.width !== b.width) return 1
  const [shorter, longer] = a.data.length < b.data.length ? [a, b] : [b, a]
  let different = (longer.data.length - shorter.data.length) / 3
  for (let i = 0; i < shorter.data.length; i += 3) {
    const isDifferent = [0, 1, 2].some(
      channel => Math.abs((a.data[i + channel] ?? 0) - (b.data[i + channel] ?? 0)) > TOLERANCE,
    )
    if (isDifferent) different += 1
  }
  return different / (longer.data.length / 3)
}

async function readPixels(picture: Buffer): Promise<{ readonly data: Buffer; readonly width: number }> {
  const { data, info } = await sharp(picture)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width }
}
