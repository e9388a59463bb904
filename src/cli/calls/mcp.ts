/** What `citedeck mcp` does: it serves one assistant on standard input and output, until that one goes away. */
import { UnknownAudience } from "../../make/unknown-audience.ts";
import type { CommandContext } from "../command-context.ts";
import type { McpFlags } from "../commands/mcp.ts";
import { EXIT, UsageError } from "../exit-code.ts";
import { oneBrief } from "../one-brief.ts";
import { projectFor } from "../project-flag.ts";
import { readerWithin } from "../within.ts";

export async function runMcp(
  name: string | undefined,
  flags: McpFlags,
  { terminal, finish }: CommandContext,
): Promise<void> {
  const { audience, write, allowExcuses } = flags;
  if (allowExcuses && !write) throw new UsageError("--allow-excuses goes with --write.");
  if (write && audience !== undefined)
    throw new UsageError("A session of an audience only reads.", [
      "What is refused when it writes would tell what is withheld from it.",
    ]);
  const brief = oneBrief(name);
  // Throws where it is no folder.
  readerWithin(flags);
  await refuseWithoutSdk();
  const project = await projectFor(flags);
  const { startMcp, audiencesOf } = await import("../../mcp/start-mcp.ts");
  const options = { brief, project, within: flags.within };
  const known = audience === undefined ? [] : audiencesOf(options);
  if (audience !== undefined && !known.includes(audience)) throw new UnknownAudience([audience], known);
  await startMcp({
    ...{ ...options, audience, input: process.stdin, output: process.stdout },
    access: allowExcuses ? "excuses" : write ? "write" : "read",
    onFailure: (error) => {
      terminal.err.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    },
  });
  finish(EXIT.good);
}

const SDK = "@modelcontextprotocol/sdk";

/** It is not installed with the tool: most people need it never. */
async function refuseWithoutSdk(): Promise<void> {
  try {
    await import("@modelcontextprotocol/sdk/server/mcp.js");
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error) || error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new UsageError(`Assistants are served with the package "${SDK}", which is not installed.`, [
      `Install it beside citedeck: npm install ${SDK}`,
    ]);
  }
}
