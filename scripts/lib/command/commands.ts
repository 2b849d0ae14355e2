/** An option of a command, as its help has it. */
export interface OptionSpec {
  /** What its value is called; one without a value is on or off. */
  readonly value?: string
  readonly about: string
}

/** What words without hyphens mean to a command. */
export interface WordSpec extends OptionSpec {
  /** All that such a word may be; absent where it may be any. */
  readonly among?: readonly string[]
  /** How many there may be; absent where there may be any number. */
  readonly most?: number
}

/** What can be said to a command. */
export interface CommandSpec {
  /** How it is called, up to where its own words begin. */
  readonly call: string
  /** What it does, in one sentence. */
  readonly about: string
  readonly options: Readonly<Record<string, OptionSpec>>
  /** Absent where it takes no words. */
  readonly words?: WordSpec
  /** The variables of the environment that it reads. */
  readonly environment: Readonly<Record<string, string>>
}

const SITE = {
  SITE_URL: 'where the site will be served, such as https://example.org',
  BASE_PATH: 'the path it will lie under there, such as /texts/',
  SITE_LANGUAGE: 'the language that it speaks beside the texts’ own; en unless it says otherwise',
}
const SERVER = {
  HOST: 'as --host',
  PORT: 'as --port',
}
const PLACE = {
  host: { value: 'name', about: 'the name or number to listen at; localhost unless it says otherwise' },
  port: {
    value: 'number',
    about: 'the port to listen on; 4321 unless it says otherwise, 0 for any that is free',
  },
}

/** Every command, and all that can be said to it: calls are read by this table, and help is written from it. */
export const COMMANDS = {
  start: {
    call: 'npm start --',
    about: 'Builds everything into dist/ and serves it.',
    options: PLACE,
    environment: { ...SITE, ...SERVER },
  },
  dev: {
    call: 'npm run dev --',
    about: 'Shows the site live: a change to a text, its annotations or the code shows at once.',
    options: PLACE,
    environment: { ...SITE, ...SERVER },
  },
  build: {
    call: 'npm run build --',
    about: 'Builds the site into dist/, only if everything holds; otherwise the old dist/ stays.',
    options: {},
    environment: SITE,
  },
  check: {
    call: 'npm run check --',
    about: 'Reads every text and says what no longer fits.',
    options: { json: { about: 'says it in JSON, for machines' } },
    environment: SITE,
  },
  ledger: {
    call: 'npm run ledger --',
    about:
      'Takes new, reworded and removed claims, and texts that were renamed or withdrawn, into the ledgers; asks where it isn’t sure.',
    options: {
      yes: { about: 'asks nothing, and refuses where it isn’t sure' },
      moved: { value: 'old=new', about: 'a text was renamed: its addresses lead on to the new ones' },
      withdraw: { value: 'name', about: 'a text was withdrawn: its pages say so, and what each claim said' },
      'without-words': { about: 'beside --withdraw: its pages don’t say what its claims said' },
    },
    environment: { SOURCE_DATE_EPOCH: 'the second since 1970 that stands in for today' },
  },
  bench: {
    call: 'npm run bench --',
    about: 'Measures the search of the built site, its pages, and how long texts take to read and index.',
    options: {},
    words: {
      value: 'text',
      most: 1,
      about: 'the text to measure by; openai-alignment-plan unless it says otherwise',
    },
    environment: { CHROME: 'the browser to measure in' },
  },
  test: {
    call: 'npm test --',
    about: 'Runs every check there is; npm run lint is its first part.',
    options: {},
    words: {
      value: 'part',
      among: ['lint', 'unit', 'site', 'browser'],
      about: 'runs these parts alone; those that need a build make it',
    },
    environment: { CHROME: 'the browser to test in' },
  },
  'kill-builds': {
    call: 'node tests/bench/kill-builds.ts',
    about: 'Kills builds at points spread over all that they do, and lets several meet.',
    options: {
      kills: { value: 'number', about: 'how many builds to kill; 50 unless it says otherwise' },
      meetings: { value: 'number', about: 'how often several meet; 20 unless it says otherwise' },
    },
    environment: {},
  },
  'kill-swaps': {
    call: 'node tests/bench/kill-swaps.ts',
    about: 'Kills the swap of two sites, on mount points too where it may mount.',
    options: { kills: { value: 'number', about: 'how often on each; 200 unless it says otherwise' } },
    environment: {},
  },
  'serve-hostile': {
    call: 'node tests/bench/serve-hostile.ts',
    about: 'Sends hostile requests to npm start during real builds.',
    options: {
      requests: { value: 'number', about: 'how many at least; 1000 unless it says otherwise' },
      builds: { value: 'number', about: 'how many builds; 3 unless it says otherwise' },
    },
    environment: {},
  },
  'measure-costs': {
    call: 'node tests/bench/measure-costs.ts',
    about: 'Checks texts that are made to cost more than their length, each in a process of its own.',
    options: {},
    words: { value: 'pattern', most: 1, about: 'a regular expression that the names of the texts must fit' },
    environment: {},
  },
} as const satisfies Readonly<Record<string, CommandSpec>>

export type CommandName = keyof typeof COMMANDS
