import { getCollection } from 'astro:content'
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { fullAddress } from '../../components/site/site-address.ts'
import { toReadingJson, toWithdrawnJson } from '../../export/index.ts'
import { resolveText } from '../../model/index.ts'

/** Under a name that a text had lies what lies under its new one. */
export const getStaticPaths = (async () => {
  const readings = (await getCollection('texts')).map(({ data }) => data.reading)
  const texts = (await getCollection('published')).flatMap(({ data }) => data.texts)
  const names = new Set([...readings, ...texts].map(text => ('name' in text ? text.name : text.text.slug)))
  return [...names].flatMap(name => {
    const own = readings.find(({ text }) => text.slug === name)
    const end = resolveText(texts, name)
    const reading = own ?? readings.find(({ text }) => text.slug === end?.name)
    const withdrawn = end?.state === 'withdrawn' ? end : undefined
    return reading || withdrawn ? [{ params: { text: name }, props: { reading, withdrawn } }] : []
  })
}) satisfies GetStaticPaths

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(
    props.reading
      ? toReadingJson(props.reading, fullAddress)
      : props.withdrawn
        ? toWithdrawnJson(props.withdrawn)
        : {},
  )
