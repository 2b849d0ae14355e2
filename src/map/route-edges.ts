import { type Graph, instance } from '@viz-js/viz'
import type { Relation } from '../model/index.ts'
import type { Box } from './box.ts'
import { clearHead } from './clear-head.ts'
import type { Point, Route } from './route.ts'

/** Pixels to an inch: Graphviz takes sizes in inches, and places in points. */
const INCH = 72
/** How far edges keep away from boxes, in pixels. */
const EDGE_DISTANCE = 7

/**
 * Route edges around boxes that stay where they are, by way of Graphviz. Nothing but numbers goes there: no word of
 * a text could be taken for a command.
 *
 * @param boxes of the nodes, by id
 * @returns nothing if Graphviz fails, as it does for some large maps
 */
export async function routeEdges(
  edges: readonly Relation[],
  boxes: ReadonlyMap<string, Box>,
): Promise<readonly Route[] | undefined> {
  const drawn = await draw(describeGraph(edges, boxes))
  if (drawn === undefined) return undefined
  const places = new Map(drawn.edges?.map(({ id, pos }) => [id, pos]))
  if (places.size < edges.length) return undefined
  return edges.map((edge, i) => ({ edge, points: clearHead(readPoints(places.get(`e${i}`) ?? '')) }))
}

/** What of Graphviz’s JSON is read. */
interface Drawn {
  readonly edges?: readonly { readonly id: string; readonly pos: string }[]
}

/** Let Graphviz draw, in an instance of its own: one that has failed can’t be used again. */
async function draw(graph: Graph): Promise<Drawn | undefined> {
  const viz = await instance()
  try {
    return viz.renderJSON(graph, { engine: 'nop2' })
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) return undefined
    throw error
  }
}

function describeGraph(edges: readonly Relation[], boxes: ReadonlyMap<string, Box>): Graph {
  const names = new Map([...boxes.keys()].map((id, i) => [id, `n${i}`]))
  const nameOf = (id: string) => names.get(id) ?? ''
  return {
    directed: true,
    graphAttributes: { splines: 'ortho', esep: `+${EDGE_DISTANCE}`, notranslate: true },
    nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
    edgeAttributes: { dir: 'none' },
    nodes: [...boxes].map(([id, box]) => ({ name: nameOf(id), attributes: describeBox(box) })),
    edges: edges.map(({ from, to }, i) => ({
      tail: nameOf(from),
      head: nameOf(to),
      attributes: { id: `e${i}` },
    })),
  }
}

/** Graphviz counts upwards, and from the middle of a box. */
function describeBox({ x, y, width, height }: Box) {
  return {
    pos: `${x + width / 2},${-y - height / 2}!`,
    width: width / INCH,
    height: height / INCH,
  }
}

/**
 * Read a Bézier curve whose pieces are straight: every third point is one of the curve's own, the others are handles.
 *
 * @see https://graphviz.org/docs/attr-types/splineType/
 */
function readPoints(curve: string): readonly Point[] {
  const points = curve.split(' ').filter((_, i) => i % 3 === 0)
  return points.map(point => {
    const [x = 0, y = 0] = point.split(',').map(Number)
    return [x, -y]
  })
}
