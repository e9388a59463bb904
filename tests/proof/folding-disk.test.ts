/** Names that differ in case alone, on a real disk that takes them for the same. */
import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { onlyInFull } from "../support/in-full.ts";
import { prove } from "../support/proof.ts";
import { runMain } from "../support/run-main.ts";
import { smallBrief } from "../support/small-brief.ts";
import { foldingDisk, isFolding } from "./disks/folding-disk.ts";

const SLIDES = `slides:
  - { id: start, layout: title }
  - { id: cranes, title: Cranes, points: ["Three of five stand still. [@cranes]"] }
`;

const BUILD = ["build", "brief.yaml", "--format", "html,evidence"];

it("Names that differ in case alone lose and mix up nothing, on a disk that takes them for the same", async (context) => {
  onlyInFull(context);
  using folder = folderWith({});
  using disk = foldingDisk(folder.path, context);
  expect(isFolding(disk)).toBe(true);
  const failures: string[] = [];
  const expectThat = (isSo: boolean, what: string): void => {
    if (!isSo) failures.push(what);
  };
  const env = { XDG_CACHE_HOME: join(folder.path, "cache"), XDG_STATE_HOME: join(folder.path, "state") };
  const call = (...args: readonly string[]) => runMain(args, { cwd: disk.path, env });
  const lay = (audiences: string): void => {
    const files = smallBrief(`audiences:\n${audiences}${SLIDES}`);
    for (const [path, content] of Object.entries(files)) writeFileSync(join(disk.path, path), content);
  };
  const outputs = (): readonly string[] => readdirSync(join(disk.path, "dist/brief")).toSorted();

  lay("  Press: { label: Press }\n  press: { label: The press }\n");
  const both = await call(...BUILD);
  expectThat(both.exit === 1 && /press/i.test(both.err), `both names: ${both.exit} ${both.out}${both.err}`);
  expectThat(!readdirSync(disk.path).includes("dist"), "both names: something was written");

  lay("  Press: { label: Press }\n");
  const first = await call(...BUILD);
  expectThat(
    first.exit === 0 && outputs().includes("Press"),
    `first: ${first.exit} ${first.out}${first.err}`,
  );

  lay("  press: { label: Fourth estate }\n");
  const renamed = await call(...BUILD);
  expectThat(renamed.exit === 0, `renamed: ${renamed.out}${renamed.err}`);
  const folders = outputs().filter((name) => name.toLowerCase() === "press");
  expectThat(folders.join() === "press", `renamed: ${folders.join()}`);
  const deck = readFileSync(join(disk.path, "dist/brief/press/deck.html"), "utf8");
  expectThat(deck.includes("Fourth estate"), "renamed: the deck is the old one");
  const again = await call(...BUILD);
  expectThat(again.exit === 0 && again.err === "", `again: ${again.out}${again.err}`);

  renameSync(join(disk.path, "memo.txt"), join(disk.path, "MEMO.TXT"));
  const shouted = await call("check", "brief.yaml");
  expectThat(shouted.exit === 0, `a source in capitals: ${shouted.out}`);

  const added = await call("source", "add", "MEMO.TXT", "--brief", "brief.yaml", "--id", "Memo");
  expectThat(!/This is a bug|^\s+at /m.test(added.out + added.err), `source add: ${added.err}`);
  const left = readdirSync(disk.path, { recursive: true, encoding: "utf8" }).filter((path) =>
    /\.citedeck-(?!build)/.test(path),
  );
  expectThat(left.length === 0, `left: ${left.join()}`);
  prove(context, { subject: "Disks", kind: "exFAT, which ignores case", tried: 8, failures });
});
