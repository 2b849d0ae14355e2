/** Every rule that a text can break, and what its editor should do about it. */
export const RULES = {
  'annotation-ambiguous': 'Add a `prefix` or `suffix` with words that stand beside only one of these places.',
  'annotation-not-found': 'Copy the words from the text; punctuation and case may differ, the words may not.',
  'annotation-moved':
    'Quote words that stand where the entry is meant; if it is meant where they stand now, run `npm run ledger` and say so.',
  'annotation-spans-paragraphs': 'Quote words of one paragraph.',
  'annotation-twice': 'Keep one of the two entries.',
  'alias-taken': 'Choose another alias: those of the ledger are never given to another claim.',
  'alias-of-remark': 'Quote words of a claim, or say that the remark is one: `kind: claim`.',
  'annotation-self': 'Take the relation out, or quote words of another claim.',
  'character-control': 'Take the character out; in YAML an escape such as `\\u0000` writes one.',
  'character-none': 'Take the character out: Unicode keeps it for what is no text.',
  'character-replaced':
    'Restore what was lost when the words were copied or saved, unless the author wrote it.',
  'character-surrogate': 'Write the character itself, or both halves of its pair.',
  'character-tag': 'Take the character out: only flags are written with it.',
  'container-depth': 'Take out some of the nested quotation or list markers.',
  'file-kind': 'Put the file or folder itself there: a link, pipe or device is never read.',
  'file-unread': 'Move it elsewhere if it belongs to no text; put a text into a folder of its own.',
  'file-unreadable': 'Give yourself the right to read it, and see that nothing else moves it meanwhile.',
  'file-bytes': 'Save the file as UTF-8 without control characters.',
  'file-unknown': 'Correct its name if it belongs to the text; otherwise keep it elsewhere.',
  'file-size': 'Split the text into several folders.',
  'folder-empty': 'Put a `text.md` with at least a `title` into a folder below `content/`.',
  'folder-name': 'Rename the folder: lower-case letters, digits and hyphens, and none of the reserved names.',
  'folder-address': 'Rename one of the two folders.',
  'footnote-twice': 'Give the second definition a name of its own, and refer to it.',
  'footnote-undefined': 'Define the footnote, or write a backslash before the bracket if it is none.',
  'footnote-unused': 'Refer to the footnote in the text, or take its definition out.',
  'html-raw': 'Write Markdown instead, or escape the angle bracket with a backslash.',
  'image-remote': 'Link to the image instead: pages load nothing from other sites.',
  'invisible-character': 'Take the character out if the author did not mean it.',
  'bidi-unbalanced': 'Take the control character out, or close it in the same paragraph.',
  'judgement-of-repeat': 'Quote words of the earlier paragraph: the two are one claim.',
  'ledger-behind': 'Run `npm run ledger`, and commit what it writes.',
  'ledger-claim-twice': 'Restore the ledger from version control; only `npm run ledger` should write it.',
  'ledger-format': 'Bring Postil up to date: the ledger was written by a newer one.',
  'ledger-id-twice':
    'Restore the ledger from version control, or take out the entry that was never published.',
  'ledger-loop': 'Restore the ledger from version control; a redirect must lead to another claim.',
  'ledger-reference': 'Restore the entry from version control: what was published stays in the ledger.',
  'ledger-lost':
    'Restore `ledger.json` in the text’s folder from version control. If the folder holds another text, give that one a name that no text had.',
  'ledger-schema': 'Restore the ledger from version control; only `npm run ledger` should write it.',
  'ledger-syntax': 'Restore the ledger from version control; only `npm run ledger` should write it.',
  'ledger-text-twice':
    'Take one of the two entries out: the one of a text that was renamed or withdrawn stays.',
  'link-fragment':
    'Correct what follows the `#`: the id or alias of a claim, `p3` for a paragraph, `note-2` for a note, `L7` for a line of the source.',
  'link-nowhere':
    'Correct the address: `../name/` is another text of the site, `claims/` and `map/` are pages of the text itself. A page of another site needs its whole address, with https://.',
  'link-protocol': 'Link to a page, or write the address as words.',
  'markdown-cost':
    'Split the paragraph, table or text, or escape what is not meant as Markdown with a backslash.',
  'merge-conflict':
    'Settle the conflict and take its marker lines out. Of a ledger, take the published one whole, add the entries that only the other side has, then run `npm run ledger`. A text that shows such lines has them in a code block.',
  'mention-whole':
    'Quote all the words between one pair of quotation marks; a block quotation is always somebody’s words.',
  'mention-proposed':
    'If it is a title, a term or a scare quote, put the entry under `quotations:`; if it is a quotation, leave it.',
  'quotation-unquoted':
    'Quote only words between quotation marks or of a block quotation. Whoever is reported in the author’s own words is named under `claims:`, with `stance: reported` and `speaker`.',
  'reading-cost':
    'Split the text or its notes, or take out what is there by the thousand; `npm run check` says what the other texts have.',
  'relation-to-remark': 'Quote words of a claim or quotation.',
  'stance-of-quotation': 'Take the `stance` out, or quote words of the author.',
  'repeat-not-found': 'Quote words of a paragraph that is worded like an earlier one, or take the entry out.',
  'schema-key': 'Take the key out, or correct its spelling; content/README.md lists the keys.',
  'schema-missing': 'Add it with a value: content/README.md says what each key holds.',
  'schema-value': 'Put what is expected in its place; content/README.md says what each key holds.',
  'site-ledger-absent':
    'Run `npm run ledger`, and commit what it writes: then a text that is renamed or deleted keeps its addresses.',
  'site-ledger-behind': 'Run `npm run ledger`, and commit what it writes.',
  'site-ledger-conflict':
    'Settle the texts and their own ledgers first, then run `npm run ledger`: it reads both sides.',
  'text-empty': 'Put the words below the frontmatter.',
  'text-gone':
    'Restore the folder, or run `npm run ledger`: it asks whether the text was renamed (`-- --moved old=new`) or withdrawn (`-- --withdraw name`).',
  'text-name-taken': 'Rename the folder: the address of a text that was renamed leads to that text for good.',
  'source-words': 'Restore the words in `text.md`: Markdown may add structure, never a word.',
  'source-sha256': 'Restore `source.txt`, or record the new digest if it was saved anew.',
  'table-cells': 'Take the cell out, or give the first row as many.',
  'yaml-syntax':
    'Correct the YAML: indent with spaces, and what belongs together alike. Words with `: ` or ` #` in them need quotation marks, or `>-` and a line of their own.',
} as const

export type RuleId = keyof typeof RULES
