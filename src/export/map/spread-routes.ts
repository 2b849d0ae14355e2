import type { Point, Route } from './route.ts'

/** Pixels between edges of the same two nodes. */
const GAP = 11

/** Move apart the routes that run between the same two nodes, either way: Graphviz lays one upon the other. */
export function spreadRoutes(routes: readonly Route[]): readonly Route[] {
  const groups = Map.groupBy(routes, ({ edge }) => [edge.from, edge.to].sort().join(' '))
  return routes.map(route => {
    const group = groups.get([route.edge.from, route.edge.to].sort().join(' ')) ?? [route]
    const distance = GAP * (group.indexOf(route) - (group.length - 1) / 2)
    return distance === 0 ? route : shift(route, distance)
  })
}

/** Move a route sideways; to the same side whichever way it runs. */
function shift({ edge, curve, tip }: Route, distance: number): Route {
  const [[x, y] = tip] = curve
  const [dx, dy] = edge.from < edge.to ? [tip[0] - x, tip[1] - y] : [x - tip[0], y - tip[1]]
  const length = Math.hypot(dx, dy) || 1
  const move = ([x, y]: Point): Point => [x - (distance * dy) / length, y + (distance * dx) / length]
  return { edge, curve: curve.map(move), tip: move(tip) }
}
