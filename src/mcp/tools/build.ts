/** `build`: makes the outputs, into the folder into which `citedeck build` makes them. */
import * as z from "zod";
import { counted } from "../../diagnostics/counted.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { build } from "../../make/build.ts";
import { UnknownAudience } from "../../make/unknown-audience.ts";
import { FORMATS } from "../../model/formats.ts";
import { fileReader } from "../../workspace/read-file.ts";
import { textReader } from "../../workspace/text-reader.ts";
import { Refusal } from "../answer.ts";
import { defineTool } from "../define-tool.ts";
import { printDiagnostic, quotedDiagnostics, tellDiagnostic, toldDiagnostic } from "./told-diagnostics.ts";

export const buildTool = defineTool({
  name: "build",
  title: "Build the outputs",
  description:
    "Makes the decks, PDFs, handouts and evidence files of all audiences, or of some, in `dist`. With errors in the brief, nothing is made.",
  input: z.object({
    audiences: z.array(z.string()).optional().describe("IDs of audiences; all when left out."),
    formats: z.array(z.enum(FORMATS)).optional().describe("html, pdf, handout and evidence when left out."),
  }),
  output: z.object({
    files: z.array(z.string()).describe("What was made, or stands as it was made before."),
    diagnostics: z.array(toldDiagnostic),
  }),
  writes: "outputs",
  run: async ({ audiences, formats }, { session, brief, project, within }) => {
    const reader = (): ReturnType<typeof fileReader> => fileReader({ within });
    const [report] = await build({ briefs: [brief], audiences, formats, project, reader }).catch(told);
    const found = (report?.diagnostics ?? []).filter(({ severity }) => severity !== "info");
    const files = (report?.outputs ?? []).map(({ path }) => path);
    const readText = textReader(session.read);
    const data = { files, diagnostics: found.map((one) => tellDiagnostic(one, readText)) };
    const printed = quotedDiagnostics(found.map((one) => printDiagnostic(one, readText)));
    if (hasErrors(found))
      return { texts: ["Nothing was made of the brief.", ...printed], data, isRefused: true };
    return { texts: [`${counted(files.length, "file")}:`, ...files, ...printed], data };
  },
});

function told(error: unknown): never {
  if (error instanceof UnknownAudience)
    throw new Refusal("There is no such audience.", [`There are ${error.known.join(", ")}.`]);
  throw error;
}
