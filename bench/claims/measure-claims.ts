/**
 * How well claims are told apart: each labelled claim of tests/claims/ is checked against its source, and what is reported of true and of
 * false ones is counted by language and kind. Run with `npm run measure:claims`; a file's path behind `--` measures that one, and
 * `--misses` lists each claim that is judged wrongly.
 *
 * A claim's source is its `source` text with its `issued` date, one excerpt is all of it, and one point cites it. Rules on what is
 * unused, on origins and on languages do not count: they say nothing of the claim.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { compile } from "../../src/session/compile.ts";
import { briefResources } from "../../src/workspace/brief-resources.ts";

const Claims = z.array(
  z.object({
    lang: z.string(),
    issued: z.string(),
    source: z.string(),
    claim: z.string(),
    truth: z.boolean(),
    kind: z.string(),
  }),
);

type Claim = z.infer<typeof Claims>[number];

interface Judged extends Claim {
  /** Of what is reported. */
  readonly codes: readonly string[];
  readonly isRefused: boolean;
}

const UNCOUNTED = /unused|origin|language|untranslated|lineage/;

/** What is worked out from a source is not found in it, and asks for an excuse. */
const WORKED_OUT = ["derived", "complement"];

const house = briefResources("brief.yaml");
const { values, positionals } = parseArgs({
  options: { misses: { type: "boolean", default: false } },
  allowPositionals: true,
});
const files =
  positionals.length > 0
    ? positionals
    : ["tuning", "practice", "unseen", "held-back"].map((name) => `tests/claims/${name}.json`);
for (const file of files) report(file);

function report(file: string): void {
  const claims = Claims.parse(JSON.parse(readFileSync(file, "utf8")));
  const judged = claims.filter(({ kind }) => !WORKED_OUT.includes(kind)).map(judge);
  console.log(`${file} (without ${WORKED_OUT.join(" and ")})`);
  console.table({
    all: countsOf(judged),
    ...countsBy(judged, ({ lang }) => lang),
    ...countsBy(judged, ({ kind }) => kind),
  });
  if (!values.misses) return;
  for (const { lang, kind, truth, source, claim, codes } of judged) {
    if (truth === codes.length > 0)
      console.log([lang, kind, truth, source, claim, codes.join(" ")].join("\n  "));
  }
}

function judge(claim: Claim): Judged {
  const source = { id: "s", type: "article-newspaper", title: "x", file: "s.txt", "derived-from": [] };
  const brief = {
    title: "x",
    date: "2030-01-01",
    language: claim.lang,
    sources: [{ ...source, issued: claim.issued, language: claim.lang }],
    excerpts: { e: { source: "s", exact: claim.source } },
    slides: [{ id: "one", title: "x", points: [`${claim.claim} [@e]`] }],
  };
  const texts = new Map([
    ["brief.yaml", JSON.stringify(brief)],
    ["s.txt", claim.source],
  ]);
  const read = (path: string): Uint8Array | undefined => {
    const text = texts.get(path);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  };
  const { diagnostics } = compile({ ...house, brief: "brief.yaml", read });
  const counted = diagnostics.filter(({ code }) => !UNCOUNTED.test(code));
  return {
    ...claim,
    codes: counted.map(({ code }) => code),
    isRefused: counted.some(({ severity }) => severity === "error"),
  };
}

type Counts = Readonly<Record<string, string>>;

function countsBy(judged: readonly Judged[], key: (one: Judged) => string): Readonly<Record<string, Counts>> {
  const groups = [...Map.groupBy(judged, key)].sort(([a], [b]) => a.localeCompare(b));
  return Object.fromEntries(groups.map(([name, group]) => [name, countsOf(group)]));
}

function countsOf(judged: readonly Judged[]): Counts {
  const [right, wrong] = [judged.filter(({ truth }) => truth), judged.filter(({ truth }) => !truth)];
  const share = (some: readonly Judged[], all: readonly Judged[]): string =>
    all.length === 0
      ? ""
      : `${some.length} of ${all.length} (${Math.round((100 * some.length) / all.length)} %)`;
  return {
    "true, refused": share(
      right.filter(({ isRefused }) => isRefused),
      right,
    ),
    "true, reported": share(
      right.filter(({ codes }) => codes.length > 0),
      right,
    ),
    "false, reported": share(
      wrong.filter(({ codes }) => codes.length > 0),
      wrong,
    ),
  };
}
