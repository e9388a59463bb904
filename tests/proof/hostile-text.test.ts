/** Texts that have broken programs, in every field that an author or a source can fill, and each output opened as its reader opens it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { compileTemplates } from "../../src/render/compile-templates.ts";
import { renderDeck } from "../../src/render/render-deck.ts";
import { compileFiles } from "../support/compile-files.ts";
import { folderWith } from "../support/folder.ts";
import { isInFull, some } from "../support/in-full.ts";
import { launchForPreview } from "../support/preview-page.ts";
import { prove } from "../support/proof.ts";
import { readAssets, readTemplateFiles, readTemplates } from "../support/render-assets.ts";
import { awkwardBrief } from "./hostile/awkward-brief.ts";
import { hostileBrief } from "./hostile/brief.ts";
import { comesOut } from "./hostile/comes-out.ts";
import { everyField } from "./hostile/every-field.ts";
import { unescapings } from "./hostile/mutate-templates.ts";
import { faultsOf } from "./hostile/render-everything.ts";
import { settledOnce } from "./hostile/settled-once.ts";
import { textFields } from "./hostile/text-fields.ts";
import { hostileTexts, yamlSuite } from "./hostile/texts.ts";
import { markupFaults, type PageMarkup, readMarkup, watchPage } from "./hostile/watch-page.ts";

/** In full, there are many pages of hundreds of slides. */
const PATIENCE_MS = 1_800_000;

const SUBJECT = "Hostile text";
const texts = hostileTexts();
const folder = folderWith({});
const open: { browser?: Browser } = {};

beforeAll(async () => {
  open.browser = await launchForPreview();
});

afterAll(async () => {
  await open.browser?.close();
  folder[Symbol.dispose]();
});

function browser(): Browser {
  if (open.browser === undefined) throw new Error("No browser is open.");
  return open.browser;
}

interface Seen {
  readonly did: readonly string[];
  readonly markup: PageMarkup;
}

async function seen(html: string): Promise<Seen> {
  const file = join(folder.path, "deck.html");
  writeFileSync(file, html);
  const address = pathToFileURL(file).href;
  const { page, did } = await watchPage(browser(), address, (asked) => asked.startsWith(address));
  await page.waitForSelector(".reveal.ready");
  const markup = await readMarkup(page);
  await page.close();
  return { did, markup };
}

describe("A deck of hostile texts", () => {
  /**
   * Where the texts begin in the first field, and how many sets of slides a deck has. In full, each text stands in three fields or more, and
   * each field has eight texts.
   */
  const DECKS: readonly (readonly [first: number, sets: number])[] = isInFull
    ? [5, 405, 805, 1205].map((first) => [first, 2])
    : [[5, 1]];

  it(
    "runs, asks and says nothing in a browser, has no markup but the tool's own, and shows each text as it was written",
    async (context) => {
      const [templates, assets] = [readTemplates(), readAssets()];
      const failures: string[] = [];
      const counted = { tried: 0, told: 0, shown: 0 };
      const plain = new Map<number, Seen>();
      for (const [first, sets] of DECKS) {
        const rendered = async (isPlain: boolean) => {
          const settled = settledOnce({ first, sets, isPlain });
          const { value } = renderDeck({ deck: settled.deck, templates, assets });
          return { ...settled, ...(await seen(value ?? "")) };
        };
        const harmless = plain.get(sets) ?? (await rendered(true));
        plain.set(sets, harmless);
        const { planted, told, did, markup } = await rendered(false);
        const out = comesOut({ planted, told, words: markup.words, plainWords: harmless.markup.words });
        failures.push(
          ...[...did, ...markupFaults(markup, harmless.markup), ...out.failures].map(
            (failure) => `From text ${first} on, ${sets} sets: ${failure}`,
          ),
        );
        counted.tried += planted.length;
        counted.told += told.size;
        counted.shown += out.shown;
      }
      prove(context, {
        ...{
          subject: SUBJECT,
          kind: "in every field, deck.html in a browser",
          tried: counted.tried,
          failures,
        },
        note: `${texts.length} texts; ${counted.told} refused with their place, ${counted.shown} compared letter by letter`,
      });
    },
    PATIENCE_MS,
  );
});

describe("The fields of a hostile brief", () => {
  it("are all those that the schemas let a text stand in", (context) => {
    const filled = new Set<string>();
    hostileBrief((way) => {
      filled.add(way.replace(".variants.*", ""));
      return "x";
    }, 2);
    const ways = textFields().filter((way) => !ELSEWHERE.test(way));
    const failures = ways.filter((way) => !filled.has(way)).map((way) => `${way} is not filled.`);
    prove(context, {
      subject: SUBJECT,
      kind: "fields of the schemas that are filled",
      tried: ways.length,
      failures,
    });
  });
});

/**
 * Names of what ships or lies beside, which a file of another field has too; parts of a date, which are numbers; web addresses, which are tried
 * as themselves; and what a chart takes as a number, a date, a name of a datum or a pattern for figures, tried below.
 */
const ELSEWHERE =
  /^(?:style|sources|excerpts|sources\[\]|audiences\.\*\.theme|slides\[\]\.(?:layout|statement)|sources\[\]\.(?:original|URL)|.*\.date-parts.*|slides\[\]\.(?:annotate\[\]\.(?:at|from|to)|chart\.(?:highlight\[\]|encoding\.\w+\.(?:sort\[\]|format|axis\.(?:format|values\[\])|scale\.domain\[\]))))$/;

describe("A chart, an address and a name of a file", () => {
  /** A quarter of the texts in full. */
  const tried = some(
    texts.filter((_, at) => at % 4 === 0),
    80,
  );

  it(
    "take each text, or refuse it at its place, and nothing ends with a crash",
    (context) => {
      const failures = tried.flatMap(({ text }) => {
        try {
          const { diagnostics } = compileFiles({ "brief.yaml": JSON.stringify(awkwardBrief(text)) });
          const lost = diagnostics.filter(({ severity, span }) => severity === "error" && span === undefined);
          return lost.map(({ message }) => `${JSON.stringify(text)}: ${message} It has no place.`);
        } catch (thrown) {
          return [`${JSON.stringify(text)}: ${String(thrown).slice(0, 200)}`];
        }
      });
      prove(context, {
        subject: SUBJECT,
        kind: "settings of charts, addresses, file names",
        tried: tried.length,
        failures,
      });
    },
    PATIENCE_MS,
  );
});

describe("The YAML suite", () => {
  const inputs = some(yamlSuite(), 40);

  it(
    "as a brief, as its sources and as its excerpts is read or refused at a place, and nothing ends with a crash",
    (context) => {
      const failures = inputs.flatMap((text) => {
        try {
          const brief = JSON.stringify({ title: "x", sources: ["s.yaml"], excerpts: ["e.yaml"], slides: [] });
          const found = [
            ...compileFiles({ "brief.yaml": text }).diagnostics,
            ...compileFiles({ "brief.yaml": brief, "s.yaml": text, "e.yaml": text }).diagnostics,
          ];
          return found.some(({ severity, span }) => severity === "error" && span !== undefined)
            ? []
            : [`${JSON.stringify(text)} is taken for a brief.`];
        } catch (thrown) {
          return [`${JSON.stringify(text)}: ${String(thrown).slice(0, 200)}`];
        }
      });
      prove(context, {
        subject: SUBJECT,
        kind: "the YAML suite as files of a brief",
        tried: inputs.length,
        failures,
      });
    },
    PATIENCE_MS,
  );
});

describe("Our templates without their escaping", () => {
  const files = readTemplateFiles();
  const mutations = some(unescapings(files), 213);

  it(
    "are each a template-error at the tag, before anything is shown",
    (context) => {
      const decks = everyField();
      const whole = readTemplates();
      const before = decks.flatMap((deck) => faultsOf(deck, whole));
      const failures = mutations.flatMap(({ path, line, tag, text }) => {
        const { value } = compileTemplates(new Map([...files, [path, { file: path, text }]]));
        const found = value && decks.flatMap((deck) => faultsOf(deck, value, path));
        const isTold = found?.some(
          ({ code, span, message }) =>
            code === "template-error" && span?.file === path && message.includes("without escaping it"),
        );
        return isTold ? [] : [`${path}:${line} with ${tag} is not told of.`];
      });
      prove(context, {
        ...{ subject: SUBJECT, kind: "templates' escaping taken out, tag by tag", tried: mutations.length },
        failures: [...before.map(({ message }) => `As they ship: ${message}`), ...failures],
      });
    },
    PATIENCE_MS,
  );
});
