// Apart from the index of `src/export`, so that other pages don’t carry Graphviz along.
export type { ArgumentMap, MapNode } from './argument-map.ts'
export { chooseDrawn } from './choose-drawn.ts'
export { drawMap } from './draw-map.ts'
export { drawSample } from './draw-sample.ts'
export { findMap } from './find-map.ts'
