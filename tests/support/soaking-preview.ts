/**
 * A program that previews the brief of a folder, edits it as often as its second argument says, and prints how many bytes of
 * memory it held on the way, as JSON. Each edit is awaited as a page awaits it. Needs `--expose-gc`.
 */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Message } from "../../src/serve/preview/pages.ts";
import { startPreview } from "../../src/serve/preview/start-preview.ts";
import { listenTo } from "./event-listener.ts";

const [folder = "", count = ""] = process.argv.slice(2);
const edits = Number(count);
const MEASURES = 10;

const brief = join(folder, "brief.yaml");
const preview = await startPreview({ brief, host: "127.0.0.1", port: 0, openEditor: () => undefined });
const page = await listenTo(preview.url);
await page.next(({ kind }) => kind === "problems");
const { token }: { token: string } = JSON.parse(readFileSync(join(folder, ".citedeck/preview.json"), "utf8"));

/** Changes a file, and waits until the page is told. */
const KINDS: readonly ((edit: number) => Promise<Message>)[] = [
  (edit) => save("brief.yaml", (text) => text.replace("stand still.", `stand still ${word(edit)}.`)),
  (edit) =>
    save("excerpts.yaml", (text) =>
      Math.floor(edit / KINDS.length) % 2 === 1 ? text : text.replace("cranes stand still", "cranes stand"),
    ),
  (edit) => save("memo.txt", (text) => `A word ${word(edit)}. ${text}`),
  (edit) => save("templates/slides/title.hbs", (text) => `${text}<p>${word(edit)}</p>`),
  (edit) => overlay(edit),
  (edit) => save("brief.yaml", (text) => text.replace("[@cranes]", `[@cranes-${word(edit)}]`), "problems"),
];
const texts = new Map(
  ["brief.yaml", "excerpts.yaml", "memo.txt", "templates/slides/title.hbs"].map((file) => [
    file,
    readFileSync(join(folder, file), "utf8"),
  ]),
);

const held: number[] = [];
for (let edit = 1; edit <= edits; edit += 1) {
  await KINDS[edit % KINDS.length]?.(edit);
  page.forget();
  if (edit % Math.floor(edits / MEASURES) === 0) held.push(await memory());
}
process.stdout.write(JSON.stringify(held));
await page[Symbol.asyncDispose]();
await preview[Symbol.asyncDispose]();
process.exit(0);

function save(
  file: string,
  change: (text: string) => string,
  told: Message["kind"] = "deck",
): Promise<Message> {
  const path = join(folder, file);
  writeFileSync(`${path}.new`, change(texts.get(file) ?? ""));
  renameSync(`${path}.new`, path);
  return page.next(({ kind }) => kind === told);
}

async function overlay(edit: number): Promise<Message> {
  const text = (texts.get("brief.yaml") ?? "").replace("Cranes stand", `Unsaved ${word(edit)}`);
  for (const unsaved of [text, null]) {
    const body = JSON.stringify({ file: brief, text: unsaved });
    await fetch(`${preview.url}overlay`, { method: "POST", body, headers: { "x-citedeck-token": token } });
    if (unsaved !== null) await page.next(({ kind }) => kind === "deck");
  }
  return page.next(({ kind }) => kind === "deck");
}

/** No number, which no source would have. */
function word(edit: number): string {
  return [...String(edit)].map((digit) => "abcdefghij"[Number(digit)]).join("");
}

async function memory(): Promise<number> {
  // What is done a moment after an edit is done.
  await pause(1_500);
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
