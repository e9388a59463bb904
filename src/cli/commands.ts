/** The commands: a line each, in the order of the help. */
import type { Command } from "commander";
import type { CommandContext } from "./command-context.ts";
import { anchorCommand } from "./commands/anchor.ts";
import { audiencesCommand } from "./commands/audiences.ts";
import { browserCommand } from "./commands/browser.ts";
import { buildCommand } from "./commands/build.ts";
import { checkCommand } from "./commands/check.ts";
import { completionCommand } from "./commands/completion.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { excerptCommand } from "./commands/excerpt.ts";
import { explainCommand } from "./commands/explain.ts";
import { exportCommand } from "./commands/export.ts";
import { findCommand } from "./commands/find.ts";
import { lspCommand } from "./commands/lsp.ts";
import { mcpCommand } from "./commands/mcp.ts";
import { migrateCommand } from "./commands/migrate.ts";
import { newCommand } from "./commands/new.ts";
import { presentCommand } from "./commands/present.ts";
import { previewCommand } from "./commands/preview.ts";
import { queueCommand } from "./commands/queue.ts";
import { rehearsalCommand } from "./commands/rehearsal.ts";
import { schemaCommand } from "./commands/schema.ts";
import { sourceCommand } from "./commands/source.ts";
import { trustCommand } from "./commands/trust.ts";

/** First how a brief begins, then what is done with one every day, then what a brief is made of. */
export const COMMANDS: Readonly<Record<string, (context: CommandContext) => Command>> = {
  new: newCommand,
  check: checkCommand,
  build: buildCommand,
  preview: previewCommand,
  present: presentCommand,
  queue: queueCommand,
  lsp: lspCommand,
  mcp: mcpCommand,
  rehearsal: rehearsalCommand,
  audiences: audiencesCommand,
  source: sourceCommand,
  find: findCommand,
  excerpt: excerptCommand,
  anchor: anchorCommand,
  migrate: migrateCommand,
  export: exportCommand,
  explain: explainCommand,
  schema: schemaCommand,
  trust: trustCommand,
  browser: browserCommand,
  doctor: doctorCommand,
  completion: completionCommand,
};
