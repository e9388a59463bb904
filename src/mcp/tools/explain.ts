/** `explain`: what a diagnostic means, and how it is mended. */
import * as z from "zod";
import { explain, nearestCode } from "../../tasks/explain.ts";
import { Refusal } from "../answer.ts";
import { defineTool } from "../define-tool.ts";

export const explainTool = defineTool({
  name: "explain",
  title: "Explain a diagnostic",
  description:
    "Explains a diagnostic by its code: what it means, and how to mend it, with an example before and after.",
  input: z.object({ code: z.string().describe("As in number-not-in-excerpt.") }),
  output: z.object({
    code: z.string(),
    severity: z.string(),
    summary: z.string(),
    meaning: z.string(),
    remedy: z.string(),
  }),
  run: ({ code }) => {
    const found = explain(code);
    if (found === undefined) {
      const near = nearestCode(code);
      throw new Refusal("No diagnostic has that code.", near === undefined ? [] : [`Is it "${near}"?`]);
    }
    const { severity, summary, meaning, remedy, page } = found;
    return { texts: [page], data: { code: found.code, severity, summary, meaning, remedy } };
  },
});
