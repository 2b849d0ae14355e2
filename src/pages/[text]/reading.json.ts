import { getCollection } from 'astro:content'
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { fullAddress } from '../../components/address.ts'
import { toReadingJson } from '../../export/index.ts'

export const getStaticPaths = (async () =>
  (await getCollection('texts')).map(({ id, data }) => ({
    params: { text: id },
    props: { reading: data.reading },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(toReadingJson(props.reading, fullAddress))
