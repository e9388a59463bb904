/** The commands that are killed: what each writes, and what is said to those that wait for somebody. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Place } from "./place.ts";
import type { Child, Command } from "./run-killed.ts";

export interface KilledCommand extends Command {
  readonly what: string;
  /** Whether it can be run once more after it has done its work, and changes nothing then. */
  readonly isRepeatable: boolean;
  /** How many kills of it there are in full. */
  readonly kills: number;
  /** Whether it prints, with a real browser. */
  readonly isPrinting?: boolean;
  /** Whether it is only tried in full. */
  readonly isCostly?: boolean;
}

export const BUILD = ["build", "briefs/port", "--format", "evidence,html", "--quiet"];

export const COMMANDS: readonly KilledCommand[] = [
  { what: "build", args: BUILD, isRepeatable: true, kills: 24 },
  {
    what: "build of PDFs, with a shared cache",
    args: ["build", "briefs/port", "--format", "pdf", "--cache-dir", "../shared"],
    isRepeatable: true,
    isPrinting: true,
    kills: 24,
    isCostly: true,
  },
  { what: "anchor", args: ["anchor", "briefs/port"], isRepeatable: true, kills: 24, isCostly: true },
  {
    what: "source add",
    args: ["source", "add", "briefs/port/news.txt", "--brief", "briefs/port"],
    isRepeatable: false,
    kills: 32,
    isCostly: true,
  },
  {
    what: "excerpt add",
    args: ["excerpt", "add", "memo", "Ships wait", "--brief", "briefs/port", "--id", "waiting"],
    isRepeatable: false,
    kills: 28,
    isCostly: true,
  },
  {
    what: "new",
    args: ["new", "briefs/harbour", "--yes", "--title", "The harbour"],
    isRepeatable: false,
    kills: 24,
    isCostly: true,
  },
  { what: "trust", args: ["trust"], within: "rules", isRepeatable: true, kills: 16, isCostly: true },
  {
    what: "edits of the preview",
    args: ["preview", "briefs/port", "--port", "0", "--end-with-input"],
    talk: editInPreview,
    isRepeatable: true,
    kills: 20,
    isCostly: true,
  },
  {
    what: "edits of an assistant",
    args: ["mcp", "briefs/port", "--write"],
    talk: editAsAssistant,
    isRepeatable: true,
    kills: 12,
    isCostly: true,
  },
];

/** Writes a title of a slide, as a page of the preview does. */
async function editInPreview(child: Child, place: Place): Promise<void> {
  const { url, token } = await running(child, place);
  const ask = async (path: string, body: object): Promise<unknown> => {
    const headers = { "Content-Type": "application/json", "X-Citedeck-Token": token };
    const answer = await fetch(new URL(path, url), { method: "POST", headers, body: JSON.stringify(body) });
    return await answer.json();
  };
  const at = { audience: "owners", slide: "cranes", index: 0 };
  await ask("/texts/find", at);
  await ask("/texts", { ...at, seen: "Idle cranes", words: "Cranes that wait" });
  child.stdin.end();
}

async function running(
  child: Child,
  place: Place,
): Promise<{ readonly url: string; readonly token: string }> {
  const file = join(place.work, "briefs/port/.citedeck/preview.json");
  for (;;) {
    const found = read(file);
    if (found.process === child.pid) return { url: String(found.url), token: String(found.token) };
    if (child.exitCode !== null || child.signalCode !== null) throw new Error("The preview has ended.");
    await new Promise((done) => setTimeout(done, 20));
  }
}

function read(file: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}

/** Adds an excerpt, as an assistant does. */
async function editAsAssistant(child: Child): Promise<void> {
  const answered = answerTo(child, 2);
  const client = {
    protocolVersion: "2025-06-18",
    capabilities: {},
    clientInfo: { name: "tests", version: "1" },
  };
  const excerpt = { source: "memo", exact: "Ships wait in the roads.", id: "roads" };
  const messages = [
    { id: 1, method: "initialize", params: client },
    { method: "notifications/initialized" },
    { id: 2, method: "tools/call", params: { name: "add_excerpt", arguments: excerpt } },
  ];
  for (const message of messages) child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  await answered;
  child.stdin.end();
}

function answerTo(child: Child, id: number): Promise<void> {
  const said = { text: "" };
  return new Promise((done) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said.text += text;
      if (said.text.includes(`"id":${id}`)) done();
    });
  });
}
