/** That other texts could not be searched because a file of the site could not be read. */
export class LibraryFailure extends Error {
  /** What a text was answered with; none where no text could be read that the index names. */
  readonly status: number | undefined

  constructor(status?: number) {
    super(status === undefined ? 'No text that the index names could be read' : `A text answered ${status}`)
    this.status = status
  }
}
