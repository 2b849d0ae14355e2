/*
 * English words by what the full stop behind them, or the capital before them, tells about a sentence. The lists are
 * ours, from the prose of web comments and scholars. Dotted letters (U.S., i.v.) and initials need no list:
 * `is-sentence-end.ts` knows them by their shape.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u))
}

/** Never end a sentence. Matched as written, or with a capital first letter. */
export const NEVER_FINAL = words(
  'mr mrs ms mx dr prof messrs mme mlle e.g eg i.e f.e vs cf viz ca approx resp fig figs eq eqs',
)

/** Never end a sentence either, but without the capital most would be words ("the last rep."). Matched exactly. */
export const NEVER_FINAL_CAPITALISED = words(
  `Mt Gen Sen Sens Rep Reps Gov Capt Cpt Lt Col Maj Sgt Cpl Cmdr Adm Rev Hon Fr Br Pres Supt Insp Amb
  MR MRS MS DR PROF P.S P.P.S N.B`,
)

/**
 * End a sentence unless a number or a label follows ("p. 55", "No. 5", "App. B."). Matched as written or in lower
 * case: those with a capital here are words without it ("a good app.").
 */
export const BEFORE_NUMBER = words(
  `no nos nr n° p pp vol vols ch chap sec sect para pt n l ll v ver c op rs thm lem ext rm apt fol tel min max avg est
  temp App Art Cor Def Ex Par Prop Ref Refs Tab`,
)

/** End a sentence only before a word that often opens one. Matched in lower case. */
export const MAYBE_FINAL = words(
  'al inc ltd co cos corp bros jr sr esq st ave rd blvd dept univ assn govt bldg ibid',
)

/** As {@link MAYBE_FINAL}, but words without the capital ("the sea did mar."). */
export const MAYBE_FINAL_CAPITALISED = words(
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri',
)

/** End a sentence before any capital, unlike other dotted letters. Matched in lower case. */
export const FINAL_BEFORE_CAPITAL = words('etc ph.d d.phil m.phil b.sc m.sc ll.b ll.m ll.d ed.d m.b.a')

/** Go on with a clock time ("4 p.m. Monday", "9 a.m. PST"). */
export const AFTER_TIME = words(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun January February
  March April May June July August September October November December
  EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST IST JST AEST AoE`,
)

/** Names that end in an exclamation mark. */
export const NAMES_WITH_MARK = words('Yahoo Jeopardy Yum')

/**
 * Words that with a capital far more often open a sentence than stand as a name. Matched in lower case, and without
 * `'s`.
 */
export const OPENERS = words(
  `a an the this that these those i i'm i've i'd i'll you you're you've he she it its we we're we've they they're
  they've there here my your his her our their who what when where why how which whose is are was were am do does did
  don't doesn't didn't has have had can can't could couldn't should would wouldn't isn't aren't wasn't if but and or
  so yet nor as at by for from in into of on to with without after before since until while although though because
  unless once whether however therefore thus hence moreover furthermore meanwhile otherwise instead also then now
  today yesterday tomorrow later finally first second third next perhaps maybe probably actually indeed still even
  only just not no yes yeah well ok okay please thanks let some someone something any anyone anything all every
  everyone everything each both either neither many most much more few several others another one two three millions
  thousands nobody nothing none during despite under over about according given such like unlike sure sorry see note
  consider suppose mr mrs ms dr prof`,
)

/** Tell who said a quotation, behind its closing mark: “Why?” Ann asked. */
export const SPEECH_VERBS = words(
  'said says asked asks replied replies answered exclaimed shouted cried yelled whispered wondered muttered',
)
