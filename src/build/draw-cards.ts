import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { drawCard, drawingVersion } from '../cards/index.ts'
import { startStep } from '../progress/start-step.ts'
import { siteLanguage, wordsFor } from '../words/index.ts'
import { CardCache } from './card-cache.ts'
import { findFormerReadings, findReadings } from './find-readings.ts'
import { listCards, listFormerCards } from './list-cards.ts'
import { type Progress, placeCards } from './place-cards.ts'

/**
 * An Astro integration that draws the cards of a finished build: `<text>/card.png` and `<text>/<id>/card.png`. What
 * was drawn before is taken from `.astro/cards`.
 */
export function drawCards(): AstroIntegration {
  let root = ''
  let base = ''
  return {
    name: 'postil-draw-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root)
        const path = config.base.replace(/\/?$/, '/')
        base = config.site ? new URL(path, config.site).href : path
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const urlOf = (path: string) => `${base}${path}`
        const words = wordsFor(siteLanguage())
        const step = startStep('Drawing', { unit: 'card' })
        const progress = await placeCards(
          [
            ...findReadings(folder).flatMap(reading => listCards(reading, urlOf, words)),
            ...findFormerReadings(folder).flatMap(former => listFormerCards(former, urlOf, words)),
          ],
          {
            folder,
            cache: new CardCache(join(root, '.astro/cards'), drawingVersion()),
            draw: drawCard,
            onDrawn: ({ drawn, cached, all }) => step.at(drawn + cached, all),
          },
        ).finally(() => step.end())
        logger.info(describe(progress))
      },
    },
  }
}

function describe({ drawn, cached, all }: Progress): string {
  const [some, of, stored] = [drawn, all, cached].map(number => number.toLocaleString('en'))
  return `Drew ${some} of ${of} ${all === 1 ? 'card' : 'cards'}, ${stored} from the cache`
}
