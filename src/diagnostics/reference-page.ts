/** Makes docs/diagnostics.md out of the catalogue. */
import { CATALOGUE } from "./catalogue.ts";

const HEAD = `# Diagnostics

Every diagnostic has a permanent code, a place in a file of yours, and a hint where there is a remedy. An *error* fails the
build and nothing of the brief is written; a *warning* should be looked at; an *info* is good to know. This page is made from
the catalogue in the code.

Rules, marked ●, can be set to another severity in the brief (\`checks: { unused-excerpt: off }\`) or excused where
they do not hold (\`excuse: { single-origin: "the leak is the subject" }\`, on a slide, item, source or excerpt).

\`citedeck check --fix\` mends what is marked ✎, where it is certain that neither meaning nor marking nor who sees what
changes. What is marked ✐ is mended when it is asked for by its code (\`--fix=misquotation\`), where there is one remedy; of several
an editor offers the choice, from the \`fixes\` of \`--format json\` or \`sarif\`. None adds an excuse, lowers a check, or changes
\`kind\`, \`only\`, \`except\`, \`depth\` or \`tlp\`, but for \`WHITE\`, which is \`CLEAR\` today.

| code | severity | rule | mended | given when |
|---|---|---|---|---|
`;

const MENDED = { unasked: "✎", asked: "✐", "by choice": "✐" } as const;

/** Returns Markdown, the codes in the catalogue's order. */
export function referencePage(): string {
  const rows = Object.entries(CATALOGUE).map(([code, entry]) => {
    const mark = "isRule" in entry ? "●" : "";
    const mended = "mended" in entry ? MENDED[entry.mended] : "";
    return `| \`${code}\` | ${entry.severity} | ${mark} | ${mended} | ${entry.summary} |`;
  });
  return `${HEAD}${rows.join("\n")}\n`;
}
