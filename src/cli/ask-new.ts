/** Asks what a new brief is to be, as far as the call does not say it. */
import type { Readable, Writable } from "node:stream";
import { select, text } from "@clack/prompts";
import type { NewAudience } from "../begin/choices.ts";
import { completeAudiences, readAudiences } from "../begin/read-audiences.ts";
import { TLP_LEVELS, type Tlp } from "../model/tlp.ts";
import { STARTERS, type StarterName } from "./commands/new.ts";

/** What is known already. */
export interface Known {
  readonly folder: string | undefined;
  readonly template: StarterName | undefined;
  /** What a deck says that the brief begins with; then no template is chosen. */
  readonly deck: Defaults | undefined;
  readonly title: string | undefined;
  readonly audiences: readonly NewAudience[] | undefined;
  readonly tlp: Tlp | undefined;
}

/** What the questions need of their surroundings. */
export interface Asking {
  readonly input: Readable;
  readonly output: Writable;
  /** What a template has where nothing else is chosen. */
  readonly defaultsOf: (template: StarterName) => Defaults;
  /** Returns why no brief can be made in this folder; undefined where it can. */
  readonly refuseFolder: (folder: string) => string | undefined;
}

export interface Defaults {
  readonly title: string;
  /** As they would be written: "Council, Public". */
  readonly audiences: string;
  readonly tlp: Tlp;
}

export interface Answers {
  readonly folder: string;
  /** Undefined where the brief begins with a deck. */
  readonly template: StarterName | undefined;
  readonly title: string;
  readonly audiences: readonly NewAudience[];
  readonly tlp: Tlp;
}

/** Stops asking: the user pressed Ctrl-C or Esc. */
class Cancelled extends Error {}

/** Returns the answers, undefined where the user stopped. */
export async function askNew(known: Known, asking: Asking): Promise<Answers | undefined> {
  try {
    return await ask(known, asking);
  } catch (error) {
    if (error instanceof Cancelled) return undefined;
    throw error;
  }
}

async function ask(known: Known, asking: Asking): Promise<Answers> {
  const folder = known.folder ?? (await askFolder(asking));
  const template = known.deck === undefined ? (known.template ?? (await askTemplate(asking))) : undefined;
  const defaults = known.deck ?? asking.defaultsOf(template ?? "starter");
  const title = known.title ?? (await askTitle(defaults, asking));
  const tlp = known.tlp ?? (await askMarking(defaults, asking));
  const audiences = known.audiences ?? (await askAudiences(defaults, tlp, asking));
  return { folder, template, title, audiences, tlp };
}

async function askFolder({ input, output, refuseFolder }: Asking): Promise<string> {
  const name = await text({
    ...{ input, output, message: "What is the folder to be called?", placeholder: "my-brief" },
    defaultValue: "my-brief",
    validate: (value) => refuseFolder((value ?? "").trim() || "my-brief"),
  });
  return given(name).trim();
}

const TEMPLATE_HINTS: Readonly<Record<StarterName, string>> = {
  starter: "four slides, the least to begin with",
  policy: "options in a table, a chart, three audiences",
  incident: "what happened when, for the operations group and for residents",
  press: "what to say, a quotation, and what only the spokesperson gets",
};

async function askTemplate({ input, output }: Asking): Promise<StarterName> {
  const options = STARTERS.map((value) => ({ value, label: value, hint: TEMPLATE_HINTS[value] }));
  return given(await select({ input, output, message: "What do you begin with?", options }));
}

async function askTitle({ title }: Defaults, { input, output }: Asking): Promise<string> {
  const message = "What is its title?";
  const written = given(await text({ input, output, message, placeholder: title, defaultValue: title }));
  return written.trim() === "" ? title : written.trim();
}

const MARKING_HINTS: Readonly<Record<Tlp, string>> = {
  CLEAR: "anyone may see it",
  GREEN: "your community may see it",
  AMBER: "your organisation and its clients, as far as they need to know",
  "AMBER+STRICT": "your organisation alone",
  RED: "those in the room alone",
};

async function askMarking({ tlp }: Defaults, asking: Asking): Promise<Tlp> {
  return askLevel("Who may see what you write yourself, where you do not mark it?", tlp, asking);
}

async function askLevel(message: string, initialValue: Tlp, { input, output }: Asking): Promise<Tlp> {
  const options = TLP_LEVELS.map((value) => ({ value, label: `TLP:${value}`, hint: MARKING_HINTS[value] }));
  return given(await select({ input, output, message, options, initialValue }));
}

async function askAudiences(
  { audiences: names }: Defaults,
  tlp: Tlp,
  asking: Asking,
): Promise<readonly NewAudience[]> {
  const { input, output } = asking;
  const written = await text({
    ...{ input, output, message: "Who is it for? Names, with commas between them:" },
    ...{ placeholder: names, defaultValue: names },
    validate: (value) => {
      const read = readAudiences(value ?? "");
      return read.kind === "refused" ? read.message : undefined;
    },
  });
  const read = readAudiences(given(written).trim() || names);
  const named = read.kind === "read" ? read.audiences : [];
  const audiences = completeAudiences(named, tlp);
  if (tlp === "CLEAR") return audiences;
  const cleared: NewAudience[] = [];
  for (const [at, audience] of audiences.entries()) {
    const isSaid = named[at]?.tlp !== undefined;
    const message = `How much may ${audience.label} see?`;
    cleared.push(isSaid ? audience : { ...audience, tlp: await askLevel(message, audience.tlp, asking) });
  }
  return cleared;
}

type Stopped = Extract<Awaited<ReturnType<typeof text>>, symbol>;

function given<T extends string>(answer: T | Stopped): T {
  if (typeof answer === "symbol") throw new Cancelled();
  return answer;
}
