import { defineCollection } from 'astro:content'
import { z } from 'zod'
import { siteLedgerLoader, textLoader } from './content/index.ts'
import type { PublishedText, Reading } from './model/index.ts'

export const collections = {
  texts: defineCollection({ loader: textLoader(), schema: z.object({ reading: z.custom<Reading>() }) }),
  published: defineCollection({
    loader: siteLedgerLoader(),
    schema: z.object({ texts: z.custom<readonly PublishedText[]>() }),
  }),
}
