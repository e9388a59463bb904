/** Withholding, in numbers: secrets are planted wherever words may stand, and searched for in the bytes that go out. */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { counted } from "../../src/diagnostics/counted.ts";
import type { Deck } from "../../src/model/deck.ts";
import type { Format } from "../../src/model/formats.ts";
import { NO_PROJECT } from "../../src/project/project.ts";
import { farAccess } from "../../src/serve/present/far-access.ts";
import { startPresent } from "../../src/serve/present/start-present.ts";
import { askExactly, tokenOf } from "../support/ask-exactly.ts";
import { assistantOn } from "../support/assistant.ts";
import { folderWith } from "../support/folder.ts";
import { isInFull, onlyInFull, some } from "../support/in-full.ts";
import { prove } from "../support/proof.ts";
import { needsQpdf } from "../support/qpdf.ts";
import { NO_WORDS, textFields } from "./leaks/fields.ts";
import { asName, HIDDEN, sitesKept, WAYS } from "./leaks/hidden.ts";
import { briefOf, type Part } from "./leaks/part.ts";
import { plantOf, sitesFor, spellingAt } from "./leaks/plant.ts";
import { searchFiles } from "./leaks/searcher.ts";
import { secretsOf } from "./leaks/secrets.ts";
import { SITES } from "./leaks/sites.ts";
import { REPORTED_EARLIER, SPELLINGS } from "./leaks/spellings.ts";
import { built, kindOf, type Outcome, sowable, told, tryPlants } from "./leaks/trial.ts";

const SUBJECT = "Withholding";

/** What needs no browser is tried in `npm test`, in a third of the places; all kinds in full. */
const QUICK: readonly Format[] = ["html", "evidence"];
const READ: readonly Format[] = [...QUICK, "pptx"];
const KINDS: readonly Format[] = [...READ, "pdf", "handout"];

/** In full, a brief is built several times for each spelling, each time with half a hundred slides. */
const LONGEST_MS = 1_200_000;

describe("the searcher of the proof", () => {
  it("reads words back from each spelling, and finds none that are not there", (context) => {
    const [words = "", other = ""] = secretsOf(2, 15);
    const failures = SPELLINGS.flatMap(({ name, spell }) => {
      const page = `<!DOCTYPE html><p>Cranes stand. ${escaped(spell(words))} Ships wait.</p>`;
      const found = searchFiles(new Map([["page.html", Buffer.from(page)]]), [words, other]);
      return found.length === 1 && found[0]?.words === words ? [] : [`${name}: ${JSON.stringify(found)}`];
    });
    prove(context, { subject: SUBJECT, kind: "the searcher itself", tried: SPELLINGS.length, failures });
  });
});

it("Each spelling stands in the page on security, and no other does.", () => {
  const [, list = ""] =
    /^### Spellings\n\n.*\n\n((?:- .*\n)+)/m.exec(readFileSync("docs/security.md", "utf8")) ?? [];
  expect(list.trim().split("\n")).toEqual(SPELLINGS.map(({ name }) => `- ${name}`));
});

/** As a page has a text, its emphasis as tags. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll(/\*\*(.*?)\*\*/g, "<b>$1</b>");
}

it("Each field that the schemas have is planted in, or holds no words.", () => {
  const planted = [...SITES, ...HIDDEN].map(({ field }) => field);
  const forgotten = textFields().filter(
    (field) => !planted.some((one) => one === field) && !NO_WORDS.some(([pattern]) => pattern.test(field)),
  );
  expect(forgotten).toEqual([]);
});

/** One word of a name stands for the accents that a name does without. */
const soughtAs = (words: readonly string[]): readonly string[] => [...words, ...words.map(asName)];

const NOTHING = { slide: {}, item: {}, evidence: {} };

const BATCHES = [...WAYS.map((way) => ({ way, sites: sitesKept(way) })), { way: undefined, sites: HIDDEN }];

/** What is kept from an audience in one way, each place with a secret of its own. */
function keptBy({ way, sites }: (typeof BATCHES)[number], seed: number) {
  const places = some(sites, 3);
  const secrets = secretsOf(places.length, seed);
  const parts = places.map((site, at): Part => site.part(secrets[at] ?? "", `p${at}`, way ?? NOTHING));
  return { name: way?.name ?? "what no output has", secrets, files: briefOf(parts) };
}

describe("words that an audience may not see", () => {
  const tally = new Map<Format, { tried: number; failures: string[] }>();
  const batches = some(
    BATCHES.map((batch, at) => keptBy(batch, 200 + at)),
    BATCHES.length,
  );

  for (const { name, secrets, files } of batches)
    it(`are in none of its outputs (${name})`, { timeout: LONGEST_MS }, async (context) => {
      if (kinds().includes("pdf")) needsQpdf(context);
      const { errors, files: outputs } = await built(kinds(), files);
      expect(errors.map(told)).toEqual([]);
      for (const kind of kinds()) {
        const own = new Map([...outputs].filter(([path]) => kindOf(path) === kind));
        expect(own.size, kind).toBeGreaterThan(0);
        const found = searchFiles(own, soughtAs(secrets)).map(
          ({ words, where }) => `"${words}" (${name}) is in ${where}`,
        );
        const { tried = 0, failures = [] } = tally.get(kind) ?? {};
        tally.set(kind, { tried: tried + secrets.length, failures: [...failures, ...found] });
      }
    });

  for (const kind of KINDS)
    it(`are counted for ${kind}`, (context) => {
      if (!kinds().includes(kind)) onlyInFull(context);
      prove(context, { subject: SUBJECT, kind: `kept from ${kind}`, ...(tally.get(kind) ?? NONE) });
    });
});

const NONE = { tried: 0, failures: [] };

/** What a browser prints has the words of the page, which is searched for each spelling: slides or a handout are printed for every seventh. */
function kindsFor(spelling: number): readonly Format[] {
  if (!isInFull) return QUICK;
  if (spelling % 7 !== 0) return READ;
  return [...READ, spelling % 14 === 0 ? "pdf" : "handout"];
}

/** What became of the words in one spelling. */
interface Tried {
  readonly kinds: readonly Format[];
  readonly planted: number;
  /** How many were refused before anything was made. */
  readonly early: number;
  readonly of: readonly Outcome[];
}

describe("withheld words that a shown place repeats", () => {
  const tried: Tried[] = [];

  for (const [at, { name }] of some([...SPELLINGS.entries()], SPELLINGS.length))
    it(`are refused ${name}`, { timeout: LONGEST_MS }, async (context) => {
      const kinds = kindsFor(at);
      if (kinds.length > READ.length) needsQpdf(context);
      const sites = sitesFor(at).slice(0, isInFull ? undefined : 8);
      const secrets = secretsOf(sites.length, 100 + at);
      const plants = sites.map((site, number) =>
        plantOf(secrets[number] ?? "", number, { site, spelling: spellingAt(at) }),
      );
      const { left, refused } = sowable(plants);
      const wrongly = refused.filter(([, code]) => !REPORTED_EARLIER.includes(code));
      expect(wrongly.map(([{ site }, code]) => `${site.field}: ${code}`)).toEqual([]);
      const of = left.length === 0 ? [] : await tryPlants(kinds, left, plants);
      // where no output shows any of them, nothing has been tried
      const shown = refused.length + of.reduce((all, one) => all + one.refused.length + one.leaked.length, 0);
      expect(shown).toBeGreaterThan(0);
      tried.push({ kinds, planted: plants.length, early: refused.length, of });
    });

  for (const kind of KINDS)
    it(`are counted for ${kind}`, (context) => {
      if (!kinds().includes(kind)) onlyInFull(context);
      const having = tried.filter(({ kinds }) => kinds.includes(kind));
      const own = having.flatMap(({ of }) => of.filter((one) => one.kind === kind));
      const sum = (count: (one: Outcome) => number): number => own.reduce((all, one) => all + count(one), 0);
      const planted = having.reduce((all, one) => all + one.planted, 0);
      const early = having.reduce((all, one) => all + one.early, 0);
      const refused = early + sum((one) => one.refused.length);
      const leaked = sum((one) => one.leaked.length);
      const notShown = sum((one) => one.notShown.length);
      const noRoom = sum((one) => one.noRoom.length);
      expect(refused + leaked + notShown + noRoom, "each plant is counted once").toBe(planted);
      prove(context, {
        subject: SUBJECT,
        kind: `repeated in ${kind}`,
        tried: planted,
        failures: own.flatMap(({ leaked }) =>
          leaked.map(
            ([{ site, spelling, words }, where]) => `"${words}" ${spelling.name} in ${site.field}: ${where}`,
          ),
        ),
        note: `${planted} planted in ${counted(having.length, "spelling")}: ${refused} refused (${early} before anything was made), ${leaked} leaked, ${notShown} not shown there, ${noRoom} on slides without room`,
      });
    });
});

describe("what servers hand out to an audience", () => {
  it("has nothing of what it may not see: its screen, the speaker's view, a phone", {
    timeout: LONGEST_MS,
  }, async (context) => {
    onlyInFull(context);
    const failures: string[] = [];
    const kept = BATCHES.map((batch, at) => keptBy(batch, 300 + at));
    for (const { name, secrets, files } of kept) {
      using folder = folderWith(files);
      const { value } = await startPresent({
        ...{ brief: join(folder.path, "brief.yaml"), audience: "press", port: 0, project: NO_PROJECT },
        ...{ isLive: false, isRehearsal: false, far: phone, onMistakes: () => undefined },
        ...{ onStep: () => undefined, onRemark: () => undefined, onWarning: () => undefined },
      });
      if (value === undefined) throw new Error(`Nothing is presented: ${name}`);
      await using presentation = value;
      const { url, speakerUrl, farUrl = "" } = presentation;
      const doors = { screen: { url, token: "" }, speaker: { url, token: tokenOf(speakerUrl) } };
      const asked = Object.entries({ ...doors, phone: { url: farUrl, token: tokenOf(farUrl) } }).flatMap(
        ([who, { url, token }]) =>
          ROUTES.map(async (route) => {
            const { status, text } = await askExactly(url, { path: `${route}?token=${token}` });
            return [`${status} ${who}'s ${route}`, Buffer.from(text)] as const;
          }),
      );
      const answers = await Promise.all(asked);
      const answered = answers.map(([what]) => what).filter((what) => what.startsWith("200"));
      expect(answered).toEqual(expect.arrayContaining(ANSWERED));
      failures.push(...foundIn(new Map(answers), secrets, name));
    }
    const tried = kept.reduce((all, { secrets }) => all + secrets.length, 0);
    prove(context, { subject: SUBJECT, kind: "kept from a presentation", tried, failures });
  });

  it("has nothing of what it may not see: an assistant's limited session", {
    timeout: LONGEST_MS,
  }, async (context) => {
    onlyInFull(context);
    const failures: string[] = [];
    const kept = BATCHES.map((batch, at) => keptBy(batch, 400 + at));
    for (const [batch, { name, secrets, files }] of kept.entries()) {
      using folder = folderWith(files);
      await using assistant = await assistantOn("brief.yaml", {
        cwd: folder.path,
        flags: ["--audience", "press"],
      });
      const { resources } = await assistant.client.listResources();
      const { sources, slides } = idsIn(files);
      const asked = [
        ["list_sources", {}],
        ["read_outline", {}],
        ...drawnOf(slides, { name, batch }).map((slide) => ["render_slide", { slide }] as const),
        ...sources.map((source) => ["read_source", { source }] as const),
        ...slides.map((slide) => ["read_outline", { slide }] as const),
        ...["cranes", ...secrets].map((query) => ["find_passages", { query, limit: 20 }] as const),
      ] as const;
      const answers = new Map<string, Uint8Array>([["resources", Buffer.from(JSON.stringify(resources))]]);
      for (const [tool, input] of asked) {
        const answer = await assistant.call(tool, input);
        answers.set(...noted(tool, Object.values(input), answer.whole));
      }
      expect(resources.length).toBeGreaterThan(0);
      const withheld = sources.map((id) => `citedeck://sources/${id}`);
      for (const uri of new Set([...resources.map(({ uri }) => uri), ...withheld])) {
        const read = await assistant.client.readResource({ uri }).catch((error: unknown) => String(error));
        answers.set(...noted("resource", [uri, uri.slice(uri.lastIndexOf("/") + 1)], read));
      }
      failures.push(...foundIn(answers, secrets, name));
    }
    const tried = kept.reduce((all, { secrets }) => all + secrets.length, 0);
    prove(context, { subject: SUBJECT, kind: "kept from an assistant's session", tried, failures });
  });
});

/** Returns which slides are asked for as pictures: all that are withheld as a whole, which are refused at once; else one, since a browser draws it. */
function drawnOf(
  slides: readonly string[],
  { name, batch }: { readonly name: string; readonly batch: number },
): readonly string[] {
  const planted = slides.filter((id) => /^p\d/.test(id));
  if (name.startsWith("slide:")) return planted;
  return planted.filter((_, at) => at === (7 * batch) % planted.length);
}

/** The IDs that a brief of the proof has, whoever is shown what they name. */
function idsIn(files: ReturnType<typeof briefOf>): Readonly<Record<"sources" | "slides", readonly string[]>> {
  const { sources, slides } = Written.parse(parse(String(files["brief.yaml"])));
  return {
    sources: sources.flatMap((one) => (typeof one === "string" ? [] : one.id)),
    slides: slides.map(({ id }) => id),
  };
}

const Named = z.looseObject({ id: z.string() });
const Written = z.looseObject({ sources: z.array(z.union([z.string(), Named])), slides: z.array(Named) });

/** Returns an answer with what was asked, and without it in its text: an ID that was asked for is repeated in a refusal. */
function noted(tool: string, asked: readonly unknown[], answer: unknown): [what: string, bytes: Uint8Array] {
  const ids = asked.filter((one) => typeof one === "string" && /^[\w:/-]+$/.test(one)).map(String);
  const text = ids.reduce((all, id) => all.replaceAll(id, ""), JSON.stringify(answer));
  // the name is searched as well, and an ID may have the words that are sought
  return [`${tool} ${hash("sha1", JSON.stringify(asked))}`, Buffer.from(text)];
}

/** A phone that may read the notes, too. */
const phone = (deck: Deck) => farAccess({ remote: "notes", host: "127.0.0.1", sendsAboveGreen: true }, deck);

const ANSWERED = [
  ...["screen's /", "screen's /events"],
  ...["speaker", "phone"].flatMap((who) => [
    `${who}'s /speaker`,
    `${who}'s /speaker/events`,
    `${who}'s /speaker/slides`,
  ]),
].map((what) => `200 ${what}`);

const ROUTES = ["/", "/events", "/speaker", "/speaker/events", "/speaker/slides", "/speaker/phone"];

function foundIn(
  answers: ReadonlyMap<string, Uint8Array>,
  secrets: readonly string[],
  name: string,
): readonly string[] {
  return searchFiles(answers, soughtAs(secrets)).map(
    ({ words, where }) => `"${words}" (${name}) is in ${where}`,
  );
}

function kinds(): readonly Format[] {
  return isInFull ? KINDS : QUICK;
}
