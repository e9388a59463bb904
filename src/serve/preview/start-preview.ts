/** The preview of a brief: a server for pages that change as its files are saved. */
import { randomBytes } from "node:crypto";
import { posix } from "node:path";
import { setImmediate as flushed } from "node:timers/promises";
import { NO_PROJECT, type Project } from "../../project/project.ts";
import { compileTemplates } from "../../render/compile-templates.ts";
import { createSession, type Session } from "../../session/create-session.ts";
import { briefResources, shippedTemplates } from "../../workspace/brief-resources.ts";
import { readDeckAssets } from "../../workspace/deck-assets.ts";
import { diskWorld } from "../../workspace/open-session.ts";
import { PACKAGE_TEMPLATES } from "../../workspace/package-files.ts";
import { textReader } from "../../workspace/text-reader.ts";
import { hostsOf, shownHost } from "../host-names.ts";
import { listen } from "../listen.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { watchFiles } from "../watch-files.ts";
import { type OpenPage, showAudience, showDeck, showProblems } from "./pages.ts";
import { type Problem, problemsOf } from "./problems.ts";
import { previewApp } from "./routes.ts";
import { type Look, type ShownDeck, shownDeck } from "./shown-deck.ts";

export interface PreviewOptions {
  /** Path of the brief's YAML file, relative to the working folder. */
  readonly brief: string;
  /** The audience that is shown first; the brief's first where left out. */
  readonly audience?: string | undefined;
  readonly host: string;
  /** 0 is any free one. Where it is in use, the next one is taken. */
  readonly port: number;
  readonly project?: Project | undefined;
  /** Opens an editor at a place of a file: `brief.yaml:12:3`. */
  readonly openEditor: (place: string) => void;
}

export interface Preview extends AsyncDisposable {
  /** Ends with "/". */
  readonly url: string;
}

/** Returns once the pages can be opened. Throws the system's own error where no port can be had. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { brief, host, port, project = NO_PROJECT } = options;
  const session = createSession({
    world: diskWorld(),
    brief,
    resources: ({ read, list }) => ({ ...briefResources(brief, read, list), project }),
  });
  const pages = new Set<OpenPage>();
  const room = previewRoom(session, options.audience);
  let told = session.revision();
  const update = oneAtATime(async () => {
    session.changed();
    const revision = session.revision();
    // Files are looked at now and then without a reason, too.
    if (revision === told) return;
    told = revision;
    for (const page of pages) {
      await showAudience(page, room.audienceFor(page.asked));
      await showDeck(page, room.deckOf(page.audience, page.look));
    }
    // What has changed on a slide is seen at once, and what is wrong with it a moment later.
    await flushed();
    for (const page of pages) await showProblems(page, room.problemsOf(page.audience));
  });
  const place = { host, port };
  const token = randomBytes(16).toString("base64url");
  const app = previewApp({ ...options, session, room, pages, update, token, hosts: () => hostsOf(place) });
  const listening = await listen(app, { host, port });
  place.port = listening.port;
  const folder = posix.dirname(brief);
  const watching = await watchFiles([folder, PACKAGE_TEMPLATES], update);
  return {
    url: `http://${shownHost(host)}:${listening.port}/`,
    [Symbol.asyncDispose]: async () => {
      await watching[Symbol.asyncDispose]();
      await listening[Symbol.asyncDispose]();
    },
  };
}

/** What the routes ask of the session. */
export interface PreviewRoom {
  readonly assets: ReturnType<typeof readDeckAssets>;
  /** Those of the package, for what is the preview's own. */
  readonly ownTemplates: NonNullable<ReturnType<typeof compileTemplates>["value"]>;
  /** The audience of a page that asks for this one, or for none, and all that there are; empty where there is none. */
  readonly audienceFor: (asked: string | undefined) => {
    readonly audience: string;
    readonly audiences: readonly string[];
  };
  readonly deckOf: (audience: string, look: Look) => ShownDeck | undefined;
  readonly problemsOf: (audience: string) => readonly Problem[];
}

function previewRoom(session: Session, preferred: string | undefined): PreviewRoom {
  const assets = readDeckAssets();
  const ownTemplates = compileTemplates(shippedTemplates()).value;
  if (ownTemplates === undefined) throw new Error("The package's own templates cannot be compiled.");
  return {
    assets,
    ownTemplates,
    audienceFor: (asked) => {
      const audiences = session.audiences();
      const wanted = [asked, preferred].find((name) => name !== undefined && audiences.includes(name));
      return { audience: wanted ?? audiences[0] ?? "", audiences };
    },
    deckOf: perRevision(session, (audience: string, look: Look) =>
      shownDeck({ session, audience, look, assets }),
    ),
    problemsOf: perRevision(session, (audience: string) =>
      problemsOf({ session, audience, readText: textReader(session.read) }),
    ),
  };
}

/** Returns a function that works each answer out once for as long as nothing changes: pages ask for the same ones. */
function perRevision<Asked extends readonly unknown[], Value>(
  session: Session,
  answer: (...asked: Asked) => Value,
): (...asked: Asked) => Value {
  const known = new Map<string, Value>();
  let revision = session.revision();
  return (...asked) => {
    const now = session.revision();
    if (now !== revision) known.clear();
    revision = now;
    const key = JSON.stringify(asked);
    const value = known.get(key) ?? answer(...asked);
    known.set(key, value);
    return value;
  };
}
