/** Makes docs/diagnostics.md out of the catalogue: the index of the pages that each code has. */
import { CATALOGUE, type DiagnosticCode } from "./catalogue.ts";
import { CODE_KINDS } from "./code-kinds.ts";
import { codePage } from "./code-page.ts";
import type { Entry } from "./entry.ts";

const HEAD = `# Diagnostics

Every diagnostic has a code that never changes, a place in a file of yours, and a hint where there is a remedy. Each code has a
page: what it means, how to mend it, and an example before and after. \`citedeck explain CODE\` prints that page.

- An **error** fails the build. Nothing of the brief is written.
- A **warning** should be looked at.
- An **info** is good to know.

**Rules** are marked ●. A brief can set them to another severity: \`checks: { unused-excerpt: off }\`. Where a rule does not hold
in one place, it can be excused there: \`excuse: { single-origin: "the leak is the subject" }\`, on a slide, item, source or excerpt.

**Fixes.** \`citedeck check --fix\` mends what is marked ✎, where it is certain that neither meaning nor marking nor who sees what
changes. What is marked ✐ is mended when it is asked for by its code (\`--fix=misquotation\`), where there is one remedy. Of several
an editor offers the choice, from the \`fixes\` of \`--format json\` or \`sarif\`. No fix adds an excuse, lowers a check, or changes
\`kind\`, \`only\`, \`except\`, \`depth\` or \`tlp\`. The one exception is \`WHITE\`, which is \`CLEAR\` today.

This page is made from the catalogue in the code.
`;

const COLUMNS = `| code | severity | rule | mended | given when |
|---|---|---|---|---|`;

const MENDED = { unasked: "✎", asked: "✐", "by choice": "✐" } as const;

/** Returns Markdown, the codes by what they are about. */
export function referencePage(): string {
  const parts = CODE_KINDS.map(({ title, codes }) => {
    return `\n## ${title}\n\n${COLUMNS}\n${codes.map(rowOf).join("\n")}\n`;
  });
  return `${HEAD}${parts.join("")}`;
}

function rowOf(code: DiagnosticCode): string {
  const { severity, isRule, mended, summary }: Entry = CATALOGUE[code];
  const cells = [isRule === true ? "●" : "", mended === undefined ? "" : MENDED[mended]];
  return `| [\`${code}\`](${codePage(code)}) | ${severity} | ${cells.join(" | ")} | ${summary} |`;
}
