/** Where something is drawn: its upper left corner and its size, in pixels, from the upper left of the drawing. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
