/**
 * The names that join HTML, styles and scripts, as far as code can import them; `src/README.md` says who writes and who
 * reads each. Stylesheets and templates spell them out, and a test holds those to these. What runs in a browser carries
 * nothing of this along: each name is a constant of its own, which the bundler puts where it is used.
 */
export * as DATA from './attributes.ts'
export * as CLASS from './classes.ts'
export * as ELEMENT from './elements.ts'
export * as EVENT from './events.ts'
export { HAST } from './hast.ts'
export * as HIGHLIGHT from './highlights.ts'
export * as ID from './ids.ts'
export * as ROLE from './roles.ts'
export * as VARIABLE from './variables.ts'
