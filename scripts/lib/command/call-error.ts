/** A command that was called with words it doesn't know. */
export class CallError extends Error {}
