import { expect, test } from 'vitest'
import { readText } from '../../src/content/index.ts'
import { sortMessages } from '../../src/faults/index.ts'
import { createProject } from './project.ts'

/** A text with a fault of every kind in each of its four files. */
const FILES = {
  'content/t/text.md': `---
title: 5
autor: B
published: "x\\u202e"
source:
  sha256: abc
---

The bridge will hold&#x200B;. It has <b>held</b>. ![a](b.png) [x](javascript:y)

A[^1]. | c |

[^2]: Unused.

| a |
|---|
| b | c |

“The river will rise again,” he said.
`,
  'content/t/annotations.yaml': `note: []
claims:
  - exact: nowhere at all
  - exact: The
  - exact: bridge
    stance: x
  - exact: will hold
    supports: [will hold]
    alias: p1
  - exact: *unclosed
quotations:
  - exact: bridge will
notes:
  - exact: river
    body: A <i>b</i> [c](data:x)
repeats:
  - exact: bridge
    kind: none
`,
  'content/t/source.txt': 'Other words.\n',
  'content/t/ledger.json': `{
  "format": 2,
  "claims": [
    {"id": "a", "state": "retired", "text": "W\\u0007.", "paragraphs": [1], "since": "2026-01-01", "until": "2026-01-02"},
    {"id": "a", "state": "retired", "text": "V.", "paragraphs": [1], "since": "x", "until": "2026-01-02"}
  ]
}
`,
  'content/t/extra.txt': '',
}

test('Faults of every kind in all files of a text are told in one round, sorted by file and place', () => {
  const { messages } = readText(createProject(FILES), 'content/t')
  const told = sortMessages(messages).map(({ file = '', line, column, ruleId }) =>
    [file.replace('content/t/', ''), line, column, ruleId].filter(part => part !== undefined).join(':'),
  )
  expect(told).toEqual([
    'annotations.yaml:1:1:schema-key',
    'annotations.yaml:3:12:annotation-not-found',
    'annotations.yaml:4:12:annotation-ambiguous',
    'annotations.yaml:6:13:schema-value',
    'annotations.yaml:8:16:annotation-self',
    'annotations.yaml:9:12:alias-taken',
    'annotations.yaml:10:12:yaml-syntax',
    'annotations.yaml:12:12:quotation-unquoted',
    'annotations.yaml:15:11:html-raw',
    'annotations.yaml:15:11:html-raw',
    'annotations.yaml:15:11:link-protocol',
    'annotations.yaml:17:12:repeat-not-found',
    'extra.txt:file-unread',
    'ledger.json:4:47:character-control',
    'ledger.json:5:79:ledger-schema',
    'text.md:2:8:schema-value',
    'text.md:3:1:schema-key',
    'text.md:4:12:bidi-unbalanced',
    'text.md:4:12:schema-value',
    'text.md:6:11:schema-value',
    'text.md:6:11:source-sha256',
    'text.md:9:1:source-words',
    'text.md:9:21:invisible-character',
    'text.md:9:38:html-raw',
    'text.md:9:45:html-raw',
    'text.md:9:51:image-remote',
    'text.md:9:63:link-protocol',
    'text.md:11:2:footnote-undefined',
    'text.md:13:1:footnote-unused',
    'text.md:17:5:table-cells',
  ])
})
