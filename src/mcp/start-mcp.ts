/** Serves one assistant on standard input and output, until it goes away. */
import { rm } from "node:fs/promises";
import type { Readable, Writable } from "node:stream";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { Project } from "../project/project.ts";
import { createFullSession, type FullSession } from "../session/create-session.ts";
import { briefResources } from "../workspace/brief-resources.ts";
import { diskWorld } from "../workspace/open-session.ts";
import { packageVersion } from "../workspace/package-files.ts";
import { makeTemporaryFolder } from "../workspace/temporary-folder.ts";
import type { Desk } from "./desk.ts";
import { fenceWith, newKey } from "./fence.ts";
import { instructions } from "./instructions.ts";
import { audienceLimits, NO_LIMITS } from "./limits.ts";
import { registerResources } from "./resources/register-resources.ts";
import { toolsFor } from "./tools/tools.ts";
import { audienceView } from "./views/audience-view.ts";
import { authorView } from "./views/author-view.ts";
import { assistantWrites } from "./writes.ts";

export interface McpOptions {
  /** Path of the brief's YAML file, relative to the working folder. */
  readonly brief: string;
  readonly project: Project;
  /** Nothing outside of this folder is read; left out, a brief may name files anywhere. */
  readonly within: string | undefined;
  /** Limits the session to what this audience is shown. Then it only reads. */
  readonly audience: string | undefined;
  readonly access: Access;
  readonly input: Readable;
  readonly output: Writable;
  /** Receives what is our own mistake, and what cannot be understood of the input. */
  readonly onFailure: (error: unknown) => void;
}

/** What the assistant may do to the brief; with `excuses`, also what only a person may do, which the log lists. */
export type Access = "read" | "write" | "excuses";

/** Resolves when the assistant has gone and what it began to write is written. */
export async function startMcp(options: McpOptions): Promise<void> {
  const { input, output, onFailure } = options;
  const pictures: { folder: Promise<string> | undefined } = { folder: undefined };
  const key = newKey();
  const desk = deskOf(options, {
    fence: fenceWith(key),
    pictures: () => {
      pictures.folder ??= makeTemporaryFolder();
      return pictures.folder;
    },
  });
  const server = mcpServer(desk, key);
  const transport = new StdioServerTransport(input, output);
  const closed = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    input.once("end", resolve);
    input.once("close", resolve);
    output.once("close", resolve);
    output.once("error", () => resolve());
  });
  server.server.onerror = onFailure;
  await server.connect(transport);
  await closed;
  await desk.writes?.settled();
  await server.close().catch(onFailure);
  if (pictures.folder !== undefined) await rm(await pictures.folder, { recursive: true, force: true });
}

/** Returns the IDs of the brief's audiences, whom a session can be limited to. */
export function audiencesOf(options: Pick<McpOptions, "brief" | "project" | "within">): readonly string[] {
  return sessionOn(options).audiences();
}

function mcpServer(desk: Desk, key: string): McpServer {
  const told = instructions(key, { isLimited: desk.view.audience !== undefined });
  const server = new McpServer({ name: "citedeck", version: packageVersion() }, { instructions: told });
  for (const tool of toolsFor(desk)) tool.register(server, desk);
  registerResources(server, desk);
  return server;
}

function deskOf(options: McpOptions, own: Pick<Desk, "fence" | "pictures">): Desk {
  const { brief, project, within, audience, access, onFailure } = options;
  const session = sessionOn(options);
  const shared = { session, brief, project, within, onFailure, ...own };
  if (audience !== undefined)
    return {
      ...shared,
      view: audienceView(session, audience),
      limits: audienceLimits(session, audience),
      writes: undefined,
    };
  const writes =
    access === "read" ? undefined : assistantWrites({ session, brief, allowsExcuses: access === "excuses" });
  return { ...shared, view: authorView(session, brief), limits: NO_LIMITS, writes };
}

function sessionOn({
  brief,
  project,
  within,
}: Pick<McpOptions, "brief" | "project" | "within">): FullSession {
  return createFullSession({
    world: diskWorld({ within }),
    brief,
    resources: ({ read, list }) => ({ ...briefResources(brief, read, list), project }),
  });
}
