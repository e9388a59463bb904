/** What a worker makes of a bundle, beside what a build makes of the brief. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { build } from "../../src/make/build.ts";
import { compileBrief } from "../../src/make/compile-brief.ts";
import type { Format } from "../../src/model/formats.ts";
import { NO_PROJECT } from "../../src/project/project.ts";
import { pack, readBundle } from "../../src/queue/bundle/bundle.ts";
import { makeBundle } from "../../src/queue/bundle/make-bundle.ts";
import { readResult, writeResult } from "../../src/queue/bundle/result.ts";
import { openWorkshop } from "../../src/queue/bundle/run-bundle.ts";
import { readDeckAssets } from "../../src/workspace/deck-assets.ts";
import { folderWith } from "../support/folder.ts";
import { isInFull } from "../support/in-full.ts";

const DATE = new Date("2024-03-04T00:00:00Z");
const FORMATS: readonly Format[] = ["html", "pdf", "handout", "evidence", "pptx", "png"];

const how = {
  formats: FORMATS,
  pngScale: 1,
  date: DATE.toISOString(),
  timeoutMs: 25_000,
} as const;

const CASES = [
  { name: "harbour-bridge", audience: "council" },
  { name: "security-guarantees", audience: "press" },
];

describe.each(isInFull ? CASES : CASES.slice(0, 1))(
  "the bundle of $name for $audience",
  ({ name, audience }) => {
    it("becomes the files that a build makes, to the byte", async () => {
      using folder = folderWith({});
      const brief = `briefs/${name}/brief.yaml`;
      const [report] = await build({
        ...{
          briefs: [brief],
          audiences: [audience],
          formats: FORMATS,
          out: folder.path,
          date: DATE,
          force: true,
        },
      });
      const from = compileBrief(brief, { project: NO_PROJECT });
      const compiled = from.compiled.decks.find(({ tailoring }) => tailoring.audience === audience);
      if (compiled === undefined) throw new Error(`There is no ${audience}.`);
      const { value, diagnostics } = makeBundle({ compiled, from, assets: readDeckAssets(), how });
      if (value === undefined) throw new Error(JSON.stringify(diagnostics));
      await using workshop = openWorkshop({ timeoutMs: how.timeoutMs });
      const result = await workshop.run(readBundle(pack(value.json)));
      const { files } = readResult(writeResult(result), (number) => value.places[number]);
      const outputs = report?.outputs ?? [];
      expect(outputs.length).toBeGreaterThan(FORMATS.length);
      const folderOf = join(folder.path, name, audience);
      expect([...files.keys()].toSorted()).toEqual(
        outputs.map(({ path }) => path.slice(folderOf.length + 1)).toSorted(),
      );
      for (const [path, bytes] of files)
        expect(Buffer.compare(bytes, readFileSync(join(folderOf, path))), path).toBe(0);
    });
  },
);
