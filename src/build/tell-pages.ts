import type { AstroIntegration } from 'astro'
import { type Step, startStep } from '../progress/start-step.ts'

/** An Astro integration that says, if it takes a while, that a build is at its pages. */
export function tellPages(): AstroIntegration {
  let step: Step | undefined
  return {
    name: 'postil-tell-pages',
    hooks: {
      'astro:build:start': () => {
        step = startStep('Building pages')
      },
      'astro:build:generated': () => step?.end(),
    },
  }
}
