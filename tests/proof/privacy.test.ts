/** Privacy: what is handed out does not tell who made it, on which machine, where, and when. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { hostname, userInfo } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { isInFull, onlyInFull } from "../support/in-full.ts";
import { prove } from "../support/proof.ts";
import {
  canRenameHost,
  HAZEL,
  type Maker,
  OSWIN,
  tellTales,
  type Workplace,
  workplaceOf,
} from "./privacy/maker.ts";
import { otherTimes } from "./privacy/packed-times.ts";
import { toldIn } from "./privacy/told-in.ts";

type Files = ReadonlyMap<string, Uint8Array>;

const SUBJECT = "Privacy";

/** In full, a large brief with pictures and charts; in short, the one that `citedeck new` writes. */
const NAME = isInFull ? "harbour-bridge" : "fresh";
const FORMATS = ["html", "pdf", "evidence", "pptx", ...(isInFull ? ["handout", "png"] : [])];

/** The brief's own, which no clock shows today. */
const DATE = new Date(isInFull ? "2025-10-16" : "2026-03-19");

/** What the second maker leaves out in short: it takes long, and is made of the pages that are compared. */
const DRAWN = ["pdf", "pptx"];

/** It lists what was made, which is not the same in short. */
const OF_ALL = /(?:^|\/)index\.html$/;

/** The author's own: it names what lay where, and is never handed out. */
const OF_THE_AUTHOR = /(?:^|\/)\.citedeck-build\.json$/;

const makers = [HAZEL, OSWIN] as const;
const places: Workplace[] = [];
const made = new Map<Maker, Files>();

async function make(maker: Maker): Promise<void> {
  const place = workplaceOf(maker);
  places.push(place);
  const from = isInFull ? `briefs/${NAME}` : await begun(maker, place);
  const whole = from === undefined ? join(place.path, NAME) : place.copy(from, NAME);
  const [brief, out] = maker.namesWholePaths ? [whole, join(place.path, "dist")] : [NAME, "dist"];
  const formats = isInFull || maker === HAZEL ? FORMATS : FORMATS.filter((one) => !DRAWN.includes(one));
  await place.run([
    "build",
    brief,
    "--out",
    out,
    "--format",
    formats.join(","),
    "--audience",
    "public",
    "--quiet",
  ]);
  made.set(maker, place.files("dist"));
}

/** In short, the first maker begins the brief, and the other has a copy of it, whose path is returned. */
async function begun(maker: Maker, place: Workplace): Promise<string | undefined> {
  if (maker !== HAZEL) return join(places[0]?.path ?? "", NAME);
  await place.run(["new", NAME, "--yes"]);
  return undefined;
}

function filesOf(maker: Maker): Files {
  return new Map([...(made.get(maker) ?? [])].filter(([path]) => !OF_THE_AUTHOR.test(path)));
}

/** How today is written: by days, since runs take seconds. The briefs are from other days. */
function writingsOfToday(): readonly string[] {
  const iso = new Date().toISOString().slice(0, 10);
  const seconds = Math.floor(Date.now() / 100_000);
  return [iso, iso.replaceAll("-", ""), new Date().toDateString().slice(4), String(seconds)];
}

describe("what is handed out", () => {
  beforeAll(async () => {
    for (const maker of makers) await make(maker);
  }, 900_000);
  afterAll(() => {
    for (const place of places) place[Symbol.dispose]();
  });

  it("names no folder, user, machine, zone or language of whoever made it", (context) => {
    // the other maker's files have the same bytes, which is proved below
    const sought = makers.flatMap((maker) => [...tellTales(maker), maker.zone, maker.locale]);
    const failures = toldIn(filesOf(HAZEL), sought);
    const tried = filesOf(HAZEL).size * sought.length;
    prove(context, {
      subject: SUBJECT,
      kind: "names of folders, users, machines, zones and languages",
      tried,
      failures,
      note: `${filesOf(HAZEL).size} files of each maker, ${canRenameHost ? "on machines of their own names" : "on one machine"}`,
    });
  });

  it("would be caught naming one", () => {
    const [path = "", bytes = new Uint8Array()] =
      [...filesOf(HAZEL)].find(([one]) => one.endsWith(".html")) ?? [];
    const text = Buffer.from(bytes).toString("utf8").replace("</body>", `<!-- ${HAZEL.user} --></body>`);
    expect(toldIn(new Map([[path, Buffer.from(text)]]), tellTales(HAZEL))).toHaveLength(1);
  });

  it("tells no time but the brief's", async (context) => {
    const files = filesOf(HAZEL);
    const failures = [...toldIn(files, writingsOfToday()), ...(await otherTimes(files, DATE))];
    prove(context, {
      subject: SUBJECT,
      kind: "times of the machine, also in packed files",
      tried: files.size * (writingsOfToday().length + 1),
      failures,
    });
  });

  it("is the same, byte for byte, whoever makes it, wherever, and in whatever zone and language", (context) => {
    const [one, other] = [filesOf(HAZEL), filesOf(OSWIN)];
    const names = [...(isInFull ? one : other).keys()].filter((name) => isInFull || !OF_ALL.test(name));
    const differing = names.filter(
      (name) => !Buffer.from(one.get(name) ?? []).equals(Buffer.from(other.get(name) ?? [])),
    );
    prove(context, {
      subject: SUBJECT,
      kind: "equal bytes of two makers",
      tried: names.length,
      failures: differing.map((name) => `${name} differs`),
    });
  });

  it("is begun with files that name nobody, and no folder", async (context) => {
    using own = workplaceOf(HAZEL);
    const begun = isInFull ? undefined : places[0];
    if (begun === undefined) await own.run(["new", "fresh", "--yes"]);
    const files = (begun ?? own).files("fresh");
    prove(context, {
      subject: SUBJECT,
      kind: "files of `citedeck new`",
      tried: files.size,
      failures: toldIn(files, [...tellTales(HAZEL), HAZEL.zone, HAZEL.locale]),
    });
  });
});

describe("what is published", () => {
  it("names no folder, user or machine of whoever packs it", async (context) => {
    onlyInFull(context);
    using folder = folderWith({});
    execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder.path]);
    const [tarball = ""] = folder.files();
    execFileSync("tar", ["--extract", "--gzip", "--file", tarball], { cwd: folder.path });
    const packed = folder.files().filter((path) => path.startsWith("package/"));
    const files = new Map(packed.map((path) => [path, readFileSync(join(folder.path, path))]));
    const sought = [resolve("."), `/${userInfo().username}/`, hostname(), "file:///"].filter(
      (one) => one.length > 5,
    );
    const found = packed.flatMap((path) => {
      const text = files.get(path)?.toString("latin1") ?? "";
      return sought.filter((one) => text.includes(one)).map((one) => `${path}: ${one}`);
    });
    const maps = packed.filter((path) => path.endsWith(".map")).map((path) => `${path} is a map of sources`);
    prove(context, {
      subject: SUBJECT,
      kind: "the packed package",
      tried: files.size,
      failures: [...found, ...maps],
    });
  });
});
