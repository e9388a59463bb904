/** Makes docs/diagnostics.md out of the catalogue. Called by the script that writes it, and by the test that it is current. */
import { CATALOGUE } from "./catalogue.ts";

const HEAD = `# Diagnostics

Every diagnostic has a permanent code, a place in a file of yours, and a hint where there is a remedy. An *error* fails the
build and nothing of the brief is written; a *warning* should be looked at; an *info* is good to know. This page is made from
the catalogue in the code.

| code | severity | given when |
|---|---|---|
`;

/** Returns Markdown, the codes in the catalogue's order. */
export function referencePage(): string {
  const rows = Object.entries(CATALOGUE).map(
    ([code, { severity, summary }]) => `| \`${code}\` | ${severity} | ${summary} |`,
  );
  return `${HEAD}${rows.join("\n")}\n`;
}
