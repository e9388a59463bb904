/** Every address at which something is served, under floods and with many pages at once. Twenty connections make each flood. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, it } from "vitest";
import { type Folder, folderWith } from "../support/folder.ts";
import { isInFull, some } from "../support/in-full.ts";
import { prove } from "../support/proof.ts";
import { smallBrief } from "../support/small-brief.ts";
import { SERVED_SLIDES } from "./servers/doors.ts";
import { FLOODS, flood } from "./servers/floods.ts";
import { LETS_IN, statusAt } from "./servers/knock.ts";
import { reloadingPages } from "./servers/reloading-pages.ts";
import { type ServedApart, serveApart } from "./servers/served-apart.ts";

const SUBJECT = "Servers";
/** In MB; what is compiled and kept in caches on the way is less. */
const MOST_HELD = 60;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

const at: { folder?: Folder; apart?: ServedApart } = {};
beforeAll(async () => {
  at.folder = folderWith(smallBrief(SERVED_SLIDES));
  at.apart = await serveApart(join(at.folder.path, "brief.yaml"));
});
afterAll(async () => {
  await at.apart?.[Symbol.asyncDispose]();
  at.folder?.[Symbol.dispose]();
});

/** All doors, in a process of their own, for what is counted. */
function apart(): ServedApart {
  if (at.apart === undefined) throw new Error("Nothing is served.");
  return at.apart;
}

describe("the servers", () => {
  it("go on answering others while they are flooded, and hold nothing of it afterwards", async (context) => {
    const served = apart();
    for (const door of served.doors) await statusAt(door);
    const before = await served.held();
    const floods = some(
      served.doors.flatMap((door) => FLOODS.map((one) => ({ door, one }))),
      19,
    );
    const count = 20;
    const failures: string[] = [];
    for (const { door, one } of floods) {
      const end = flood(door.port, one, count);
      const status = await statusAt(door);
      if (!LETS_IN.includes(status))
        failures.push(`${door.name}, ${one.what}: others are answered ${status}`);
      await end();
    }
    const after = await served.held();
    if (after.connections > 0) failures.push(`${after.connections} connections are still open`);
    const more = Math.round((after.bytes - before.bytes) / 1e6);
    if (more > MOST_HELD) failures.push(`${more} MB more are held`);
    const note = `${count} connections each, ${more} MB more held`;
    prove(context, {
      subject: SUBJECT,
      kind: "slow and oversized requests",
      tried: floods.length,
      failures,
      note,
    });
  });

  it("tell every page what is saved, while many come and go and some never read", async (context) => {
    const served = apart();
    const brief = join(at.folder?.path ?? "", "brief.yaml");
    const text = readFileSync(brief, "utf8");
    const saves = [
      ...some(
        Array.from({ length: 20 }, (_, save) => save),
        10,
      ),
    ];
    const [count, words] = [isInFull ? 500 : 40, 200];
    const { failures, told, more } = await reloadingPages({
      ...{ served, count, saves },
      save: (save) => {
        const name = `save x${LETTERS[save]} `;
        writeFileSync(brief, text.replace("Words of the deck", name + "more words ".repeat(words)));
        return name;
      },
    });
    if (more > MOST_HELD) failures.push(`${more} MB more are held`);
    const note = `${count} pages, ${saves.length} saves, ${more} MB more held`;
    prove(context, {
      subject: SUBJECT,
      kind: "pages that reload while files change",
      tried: told,
      failures,
      note,
    });
  });
});
