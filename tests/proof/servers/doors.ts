/** Every address at which the tool serves something, each with what opens it. */
import { NO_PROJECT } from "../../../src/project/project.ts";
import { farAccess } from "../../../src/serve/present/far-access.ts";
import { type Presentation, startPresent } from "../../../src/serve/present/start-present.ts";
import { type Preview, startPreview } from "../../../src/serve/preview/start-preview.ts";
import { tokenOf } from "../../support/ask-exactly.ts";

export interface Door {
  readonly name: string;
  readonly port: number;
  /** A path that is answered, with its token. */
  readonly good: string;
  /** What may be asked with a token, as `X-Citedeck-Token`; empty where nothing needs one. */
  readonly token: string;
  /** Whether nothing at all is answered without the token. */
  readonly isFar: boolean;
}

export interface Doors extends AsyncDisposable {
  /** The preview's first. */
  readonly all: readonly Door[];
}

/** Of the brief that they serve. */
export const SERVED_SLIDES =
  "slides: [ { id: one, title: One, points: [ { text: Words of the deck., kind: context } ] } ]\n";

const NETWORK_TOKEN = "a-secret-of-the-author";

/** The network is this machine's own: every machine has that one, and what an address is makes no difference to the routes. */
export async function openDoors(brief: string): Promise<Doors> {
  const preview = await previewOf(brief, {});
  const shared = await previewOf(brief, { networkToken: NETWORK_TOKEN });
  const talks = [
    await presentationOf(brief, { remote: "notes" }),
    await presentationOf(brief, { remote: "clicker" }),
  ];
  const all: Door[] = [
    { name: "preview", port: portOf(preview.url), good: "/", token: "", isFar: false },
    {
      ...{ name: "preview with a token", port: portOf(shared.url), isFar: true, token: NETWORK_TOKEN },
      good: `/print?token=${NETWORK_TOKEN}`,
    },
    ...talks.slice(0, 1).map(({ url }) => ({
      ...{ name: "presentation", port: portOf(url), good: "/", token: "", isFar: false },
    })),
    ...talks.map(({ farUrl = "" }, at) => ({
      ...{ name: at === 0 ? "phone" : "clicker", port: portOf(farUrl), isFar: true, token: tokenOf(farUrl) },
      good: `/speaker?token=${tokenOf(farUrl)}`,
    })),
  ];
  return {
    all,
    [Symbol.asyncDispose]: async () => {
      for (const one of [preview, shared, ...talks]) await one[Symbol.asyncDispose]();
    },
  };
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}

function previewOf(brief: string, options: { readonly networkToken?: string }): Promise<Preview> {
  return startPreview({
    ...{ brief, host: "127.0.0.1", port: 0, canEdit: true, openEditor: () => undefined },
    ...options,
  });
}

async function presentationOf(
  brief: string,
  { remote }: { readonly remote: "notes" | "clicker" },
): Promise<Presentation> {
  const { value } = await startPresent({
    ...{ brief, audience: undefined, port: 0, project: NO_PROJECT, isLive: false, isRehearsal: false },
    far: (deck) => farAccess({ remote, host: "127.0.0.1", sendsAboveGreen: true }, deck),
    onMistakes: () => undefined,
    onStep: () => undefined,
    onRemark: () => undefined,
    onWarning: () => undefined,
  });
  if (value === undefined) throw new Error("The brief of this proof has errors.");
  return value;
}
