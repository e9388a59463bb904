/** A presentation of a deck as it is, whose slides need not fit: all its doors, served as `citedeck present` serves them. */
import type { TailoredBrief } from "../../../src/model/tailored.ts";
import { hostsOf } from "../../../src/serve/host-names.ts";
import { listen } from "../../../src/serve/listen.ts";
import { type Door, farDoor, nearDoor } from "../../../src/serve/present/doors.ts";
import { renderPresentPages } from "../../../src/serve/present/present-pages.ts";
import { presentApp } from "../../../src/serve/present/routes.ts";
import { openTalk } from "../../../src/serve/present/talk.ts";
import type { CompiledDeck } from "../../../src/session/compile.ts";
import { createSession } from "../../../src/session/create-session.ts";
import { briefResources } from "../../../src/workspace/brief-resources.ts";
import { worldOf } from "../../support/edited-world.ts";
import { readAssets, readTemplateFiles, readTemplates } from "../../support/render-assets.ts";

export interface ServedPage {
  readonly name: string;
  readonly url: string;
}

export interface Presented extends AsyncDisposable {
  /** The audience's screen, the speaker's view, a phone with notes, a clicker, and the slides beside the speaker's view. */
  readonly pages: readonly ServedPage[];
}

export async function presentUnfitted(
  { deck }: CompiledDeck,
  files: Readonly<Record<string, string>>,
): Promise<Presented> {
  const made = { deck, tailored: tailoredOf(files), templates: readTemplates(), assets: readAssets() };
  const { value: pages } = renderPresentPages(made);
  if (pages === undefined) throw new Error("The pages of the presentation cannot be rendered.");
  const talk = openTalk({ id: "x", deck, pages }, () => performance.now());
  const modules = readTemplateFiles();
  const serve = async (doorAt: (hosts: Door["hosts"]) => Door) => {
    const place = { host: "127.0.0.1", port: 0 };
    const app = presentApp({
      ...{ talk, door: doorAt(() => hostsOf(place)), phone: () => undefined },
      moduleText: (name) => modules.get(`present/${name}`)?.text,
    });
    const listening = await listen(app, place);
    place.port = listening.port;
    return listening;
  };
  const near = await serve((hosts) => nearDoor(hosts, TOKEN));
  const phone = await serve((hosts) => farDoor(hosts, { token: TOKEN, grants: ["control", "notes"] }));
  const clicker = await serve((hosts) => farDoor(hosts, { token: TOKEN, grants: ["control"] }));
  const at = (port: number, path: string): string => `http://127.0.0.1:${port}/${path}`;
  return {
    pages: [
      { name: "the audience's screen", url: at(near.port, "") },
      { name: "the speaker's view", url: at(near.port, `speaker?token=${TOKEN}`) },
      { name: "the slides beside it", url: at(near.port, `speaker/slides?token=${TOKEN}`) },
      { name: "a phone", url: at(phone.port, `speaker?token=${TOKEN}`) },
      { name: "a clicker", url: at(clicker.port, `speaker?token=${TOKEN}`) },
    ],
    [Symbol.asyncDispose]: async () => {
      for (const one of [near, phone, clicker]) await one[Symbol.asyncDispose]();
    },
  };
}

const TOKEN = "a-token-of-this-test";

function tailoredOf(files: Readonly<Record<string, string>>): TailoredBrief {
  const bytes = Object.entries(files).map(
    ([path, text]) => [`b/${path}`, new TextEncoder().encode(text)] as const,
  );
  const session = createSession({
    world: worldOf(new Map(bytes)),
    brief: "b/brief.yaml",
    resources: () => briefResources("b/brief.yaml"),
  });
  const tailored = session.outline("all")?.tailored;
  if (tailored === undefined) throw new Error("The brief has no outline.");
  return tailored;
}
