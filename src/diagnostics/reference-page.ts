/** Makes docs/diagnostics.md out of the catalogue. Called by the script that writes it, and by the test that it is current. */
import { CATALOGUE } from "./catalogue.ts";

const HEAD = `# Diagnostics

Every diagnostic has a permanent code, a place in a file of yours, and a hint where there is a remedy. An *error* fails the
build and nothing of the brief is written; a *warning* should be looked at; an *info* is good to know. This page is made from
the catalogue in the code.

Rules, marked ●, can be set to another severity in the brief (\`checks: { unused-excerpt: off }\`) or excused where
they do not hold (\`excuse: { single-origin: "the leak is the subject" }\`, on a slide, item, source or excerpt).

| code | severity | rule | given when |
|---|---|---|---|
`;

/** Returns Markdown, the codes in the catalogue's order. */
export function referencePage(): string {
  const rows = Object.entries(CATALOGUE).map(([code, entry]) => {
    const mark = "isRule" in entry ? "●" : "";
    return `| \`${code}\` | ${entry.severity} | ${mark} | ${entry.summary} |`;
  });
  return `${HEAD}${rows.join("\n")}\n`;
}
