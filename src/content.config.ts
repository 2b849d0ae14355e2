import { defineCollection } from 'astro:content'
import { z } from 'zod'
import { textLoader } from './content/index.ts'
import type { Reading } from './model/index.ts'

export const collections = {
  texts: defineCollection({ loader: textLoader(), schema: z.object({ reading: z.custom<Reading>() }) }),
}
