/** `check`: what is wrong with the brief. Only its author is told. */
import * as z from "zod";
import { counted } from "../../diagnostics/counted.ts";
import { holds } from "../../diagnostics/span.ts";
import { textReader } from "../../workspace/text-reader.ts";
import { Refusal } from "../answer.ts";
import { defineTool } from "../define-tool.ts";
import { printDiagnostic, quotedDiagnostics, tellDiagnostic, toldDiagnostic } from "./told-diagnostics.ts";

export const checkTool = defineTool({
  name: "check",
  title: "Check the brief",
  description:
    "Tells what is wrong with the brief, or with one slide: errors, warnings and remarks, each with what to do about it.",
  input: z.object({ slide: z.string().optional().describe("The ID of one slide.") }),
  output: z.object({
    errors: z.number(),
    warnings: z.number(),
    infos: z.number(),
    diagnostics: z.array(toldDiagnostic),
  }),
  run: ({ slide }, { session, brief }) => {
    const all = session.diagnostics();
    const span = session
      .resolved()
      ?.brief.extents.find(({ kind, id }) => kind === "slide" && id === slide)?.span;
    if (slide !== undefined && span === undefined) throw new Refusal("There is no such slide.");
    const found =
      span === undefined ? all : all.filter((one) => one.span !== undefined && holds(span, one.span));
    const readText = textReader(session.read);
    const count = (severity: string): number => found.filter((one) => one.severity === severity).length;
    const [errors, warnings, infos] = [count("error"), count("warning"), count("info")];
    const what = slide === undefined ? brief : `The slide "${slide}"`;
    const sum = `${what}: ${counted(errors, "error")}, ${counted(warnings, "warning")}, ${counted(infos, "remark")}.`;
    return {
      texts: [sum, ...quotedDiagnostics(found.map((one) => printDiagnostic(one, readText)))],
      data: { errors, warnings, infos, diagnostics: found.map((one) => tellDiagnostic(one, readText)) },
    };
  },
});
