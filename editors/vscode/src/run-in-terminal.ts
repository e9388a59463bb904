/** Runs the commands of the command line in a terminal of the editor, where their reports are read. */
import { dirname } from "node:path";
import { ShellExecution, ShellQuoting, Task, TaskScope, tasks, window, workspace } from "vscode";
import { offerProgram } from "./offer-program.ts";
import { programAtHand, workspaceFolders } from "./program-at-hand.ts";

/** Builds the brief in a folder. */
export async function buildBrief(brief: string | undefined): Promise<void> {
  if (brief === undefined) void window.showWarningMessage("Open a file of a brief to build it.");
  else await run("build", [brief]);
}

/** Checks every brief of the workspace. */
export async function checkAllBriefs(): Promise<void> {
  const files = await workspace.findFiles("**/brief.{yaml,yml}", "**/node_modules/**");
  const briefs = [...new Set(files.map(({ fsPath }) => dirname(fsPath)))].sort();
  if (briefs.length === 0) void window.showWarningMessage("No brief is in this workspace.");
  else await run("check", briefs);
}

async function run(command: string, briefs: readonly string[]): Promise<void> {
  const [brief] = briefs;
  const program = programAtHand(brief);
  if (program === undefined) return offerProgram();
  const quoted = [program.command, ...program.args, command, ...briefs].map((value) => ({
    value,
    quoting: ShellQuoting.Strong,
  }));
  const [first = "", ...rest] = quoted;
  const [cwd] = workspaceFolders();
  const execution = new ShellExecution(first, rest, cwd === undefined ? {} : { cwd });
  await workspace.saveAll(false);
  await tasks.executeTask(
    new Task({ type: "shell" }, TaskScope.Workspace, command, "citedeck", execution, []),
  );
}
