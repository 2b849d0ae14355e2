/** An option of a command, as its help has it. */
export interface OptionSpec {
  /** What its value is called; one without a value is on or off. */
  readonly value?: string
  readonly about: string
}

/** What can be said to a command. */
export interface CommandSpec {
  /** How it is called. */
  readonly call: string
  /** What it does, in one sentence. */
  readonly about: string
  readonly options: Readonly<Record<string, OptionSpec>>
  /** What words without hyphens mean; absent where there are none. */
  readonly words?: OptionSpec
  /** The variables of the environment that it reads. */
  readonly environment: Readonly<Record<string, string>>
}

const SITE = {
  SITE_URL: 'where the site will be served, such as https://example.org',
  BASE_PATH: 'the path it will lie under there, such as /texts/',
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
    words: { value: 'text', about: 'the text to measure by; openai-alignment-plan unless it says otherwise' },
    environment: { CHROME: 'the browser to measure in' },
  },
  test: {
    call: 'npm test --',
    about: 'Runs every check there is.',
    options: {},
    words: { value: 'step', about: 'runs these steps alone' },
    environment: { CHROME: 'the browser to test in' },
  },
} as const satisfies Readonly<Record<string, CommandSpec>>

export type CommandName = keyof typeof COMMANDS
