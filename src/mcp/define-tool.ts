/** Defines a tool, and registers it so that every answer goes the same way out: searched, and with failures as sentences. */
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type * as z from "zod";
import { BrowserError } from "../browser/browser-error.ts";
import { type Answer, Refusal, toRefusedResult, toResult } from "./answer.ts";
import type { Desk } from "./desk.ts";

type Shape = Readonly<Record<string, z.ZodType>>;

export interface Tool {
  readonly name: string;
  readonly register: (server: McpServer, desk: Desk) => void;
}

export function defineTool<Input extends Shape, Output extends Shape>(tool: {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject<Input>;
  readonly output: z.ZodObject<Output>;
  /** Left out for tools that change nothing. */
  readonly writes?: "brief" | "outputs";
  readonly run: (
    input: z.infer<z.ZodObject<Input>>,
    desk: Desk,
  ) => Answer<z.infer<z.ZodObject<Output>>> | Promise<Answer<z.infer<z.ZodObject<Output>>>>;
}): Tool {
  const { name, title, description, input, output, writes, run } = tool;
  const annotations = {
    readOnlyHint: writes === undefined,
    destructiveHint: writes === "brief",
    idempotentHint: writes !== "brief",
    openWorldHint: false,
  };
  return {
    name,
    register: (server, desk) => {
      const config = { title, description, annotations, inputSchema: input, outputSchema: output };
      server.registerTool(name, config, async (given: unknown) =>
        answerOf(desk, async () => await run(input.parse(given), desk)),
      );
    },
  };
}

/** A failure of the machine is told as far as it names no file of this machine; what is our bug is not explained at all. */
async function answerOf(desk: Desk, work: () => Promise<Answer>): Promise<CallToolResult> {
  try {
    desk.session.changed();
    const answer = await work();
    desk.limits.check([answer.data, answer.texts]);
    return toResult(answer, desk.fence);
  } catch (error) {
    if (error instanceof Refusal) return toRefusedResult(error);
    if (error instanceof BrowserError) return toRefusedResult(new Refusal(error.message, error.hints));
    desk.onFailure(error);
    return toRefusedResult(new Refusal("That did not work. What happened is written where the server runs."));
  }
}
