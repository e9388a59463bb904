/** One compile of a brief reads each source's text once and draws each chart once, for all rules and audiences. */
import { expect, it } from "vitest";
import { NO_FIT } from "../../src/model/fit.ts";
import { compile } from "../../src/session/compile.ts";
import { briefResources } from "../../src/workspace/brief-resources.ts";
import { fileReader } from "../../src/workspace/read-file.ts";

const BRIEF = "briefs/harbour-bridge/brief.yaml";

it("Each source's text is read once and each chart is drawn once, for all rules and audiences", () => {
  const house = briefResources(BRIEF);
  const files = fileReader();
  const reads: string[] = [];
  const drawn: string[] = [];
  const read = Object.assign(
    (path: string) => {
      reads.push(path);
      return files(path);
    },
    { refusal: files.refusal },
  );
  const { decks } = compile({
    ...house,
    brief: BRIEF,
    read,
    drawChart: (specification) => {
      drawn.push(JSON.stringify(specification));
      return house.drawChart(specification);
    },
  });
  const charts = decks.flatMap(({ deck }) => deck.slides.flatMap(({ chart }) => chart ?? []));
  // a deck is composed again when its slides are made to fit
  for (const { compose } of decks) compose(NO_FIT);
  const texts = reads.filter((path) => path.includes("/sources/") && /\.(txt|md)$/.test(path));
  expect(texts.length).toBeGreaterThan(3);
  expect(texts).toEqual([...new Set(texts)]);
  expect(charts.length).toBeGreaterThan(0);
  expect(drawn.length).toBeLessThanOrEqual(charts.length);
  expect(drawn).toEqual([...new Set(drawn)]);
});
