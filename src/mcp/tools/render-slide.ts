/** `render_slide`: a picture of a slide, as `citedeck build --format png` makes it. */
import { readFile } from "node:fs/promises";
import * as z from "zod";
import { counted } from "../../diagnostics/counted.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { build } from "../../make/build.ts";
import { fileReader } from "../../workspace/read-file.ts";
import { Refusal } from "../answer.ts";
import { defineTool } from "../define-tool.ts";
import type { Desk } from "../desk.ts";

export const renderSlide = defineTool({
  name: "render_slide",
  title: "Look at a slide",
  description:
    "Gives a picture of a slide as an audience is shown it. A slide that goes on on further ones has several.",
  input: z.object({
    slide: z.string().describe("The slide's ID."),
    audience: z
      .string()
      .optional()
      .describe("The audience's ID; the first that is shown the slide, when left out."),
  }),
  output: z.object({ slide: z.string(), audience: z.string(), pictures: z.number() }),
  run: async ({ slide, audience: wanted }, desk) => {
    const shown = desk.view.slides().find(({ id }) => id === slide);
    const audience = wanted ?? shown?.shownTo[0];
    if (shown === undefined || audience === undefined || !shown.shownTo.includes(audience))
      throw new Refusal("There is no such slide for that audience.", [
        "`read_outline` lists those that there are.",
      ]);
    const pictures = await picturesOf(slide, audience, desk);
    return {
      texts: [`${slide}, as "${audience}" is shown it: ${counted(pictures.length, "picture")}.`],
      data: { slide, audience, pictures: pictures.length },
      pictures,
    };
  },
});

/** Made as a build makes them, guarded and searched, in a folder of the session's own. */
async function picturesOf(slide: string, audience: string, desk: Desk): Promise<readonly Uint8Array[]> {
  const { session, brief, project, within } = desk;
  const out = await desk.pictures();
  const [report] = await build({
    ...{ briefs: [brief], audiences: [audience], formats: ["html", "png"], out, project },
    reader: () => fileReader({ within }),
  });
  if (report === undefined || hasErrors(report.diagnostics))
    throw new Refusal(
      "The brief has errors, so no picture is made of it.",
      desk.view.audience === undefined ? ["`check` tells which."] : [],
    );
  const paths = report.outputs.map(({ path }) => path);
  const page = paths.find((path) => path.endsWith(".html"));
  const shown = idsIn(page === undefined ? "" : await readFile(page, "utf8"));
  const originOf = new Map(
    (session.deck(audience)?.slides ?? []).map(({ id, origin }) => [id, String(origin)]),
  );
  const pngs = paths.filter((path) => path.endsWith(".png")).sort();
  const chosen = pngs.filter((_, at) => originAt(shown, at, originOf) === slide);
  return await Promise.all(chosen.map(async (path) => Uint8Array.from(await readFile(path))));
}

/** IDs of the slides that a page shows, in order. */
function idsIn(html: string): readonly string[] {
  return html
    .split('<section class="slide ')
    .slice(1)
    .flatMap((rest) => / id="([^"]+)"/.exec(rest.slice(0, rest.indexOf(">")))?.[1] ?? []);
}

/** What does not fit goes on on a slide with an ID of its own, right behind the one that it belongs to. */
function originAt(
  shown: readonly string[],
  at: number,
  originOf: ReadonlyMap<string, string>,
): string | undefined {
  const known = shown.slice(0, at + 1).findLast((id) => originOf.has(id));
  return known === undefined ? undefined : originOf.get(known);
}
