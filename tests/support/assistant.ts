/** An assistant at work: the protocol's own client, with `citedeck mcp` as its server in a process of its own. */
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { CallToolResultSchema } from "@modelcontextprotocol/sdk/types.js";
import { COMMAND } from "./command.ts";

export interface Assistant extends AsyncDisposable {
  readonly client: Client;
  /** The process of the server. */
  readonly pid: () => number;
  readonly err: () => string;
  readonly call: (tool: string, input?: Readonly<Record<string, unknown>>) => Promise<Answered>;
}

export interface Answered {
  readonly isRefused: boolean;
  /** All blocks of text. */
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Decoded PNGs. */
  readonly pictures: readonly Uint8Array[];
  /** Everything that was answered, as it went over the line. */
  readonly whole: unknown;
}

export async function assistantOn(
  brief: string,
  options: { readonly cwd: string; readonly flags?: readonly string[] },
): Promise<Assistant> {
  const { cwd, flags = [] } = options;
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [COMMAND, "mcp", brief, ...flags],
    env: environment(),
    cwd,
    stderr: "pipe",
  });
  const told = { err: "" };
  transport.stderr?.on("data", (bytes: Buffer) => {
    told.err += bytes.toString("utf8");
  });
  const client = new Client({ name: "tests", version: "1" });
  await client.connect(transport, { timeout: PATIENCE });
  return {
    client,
    pid: () => transport.pid ?? 0,
    err: () => told.err,
    call: async (name, input = {}) => {
      const whole = await client.callTool({ name, arguments: input }, CallToolResultSchema, {
        timeout: PATIENCE,
      });
      const { content, isError = false, structuredContent = {} } = CallToolResultSchema.parse(whole);
      return {
        isRefused: isError,
        text: content.flatMap((block) => (block.type === "text" ? [block.text] : [])).join("\n"),
        data: structuredContent,
        pictures: content.flatMap((block) =>
          block.type === "image" ? [Buffer.from(block.data, "base64")] : [],
        ),
        whole,
      };
    },
    [Symbol.asyncDispose]: () => client.close(),
  };
}

/** A busy machine may take long over anything. */
const PATIENCE = 240_000;

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
