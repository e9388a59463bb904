/** A presentation of one audience's deck: a server for its screen and its speaker, and, where it is asked for, for others in the network. */
import { posix } from "node:path";
import type { Diagnosed, Diagnostic } from "../../diagnostics/diagnostic.ts";
import { deckFreezer, type FreezeOptions } from "../../make/freeze-deck.ts";
import { UnknownAudience } from "../../make/unknown-audience.ts";
import type { Deck } from "../../model/deck.ts";
import type { Project } from "../../project/project.ts";
import { createSession, type Session } from "../../session/create-session.ts";
import { briefResources, shippedTemplates } from "../../workspace/brief-resources.ts";
import { diskWorld } from "../../workspace/open-session.ts";
import { PACKAGE_TEMPLATES } from "../../workspace/package-files.ts";
import { watchFiles } from "../../workspace/watch-files.ts";
import { hostsOf, shownHost } from "../host-names.ts";
import { type Listening, listen } from "../listen.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { type Door, farDoor, nearDoor, newToken } from "./doors.ts";
import type { FarAccess } from "./far-access.ts";
import { type PageName, renderPresentPages } from "./present-pages.ts";
import { qrDrawing } from "./qr-code.ts";
import { recordTimes } from "./record-times.ts";
import { type Phone, presentApp } from "./routes.ts";
import { openTalk, type PresentDeck, type Talk } from "./talk.ts";

export interface PresentOptions extends Pick<FreezeOptions<PageName>, "onStep" | "onRemark" | "onWarning"> {
  /** Path of the brief's YAML file, relative to the working folder. */
  readonly brief: string;
  /** May be left out where the brief has one only. */
  readonly audience: string | undefined;
  /** 0 is any free one. Where it is in use, the next one is taken. */
  readonly port: number;
  readonly project: Project;
  /** No file outside of this folder is read. */
  readonly within?: string | undefined;
  /** Whether what is saved is shown at once. */
  readonly isLive: boolean;
  /** Whether the times of the slides are recorded, for `citedeck rehearsal`. */
  readonly isRehearsal: boolean;
  /** Receives what is wrong with a live brief: the screen keeps the last good deck. */
  readonly onMistakes: (diagnostics: readonly Diagnostic[]) => void;
  /** Returns where others in the network are let in, and to what of this deck; undefined where nobody is. */
  readonly far: (deck: Deck) => FarAccess | undefined;
}

export interface Presentation extends AsyncDisposable {
  readonly deck: PresentDeck;
  readonly talk: Talk;
  /** The audience's screen. It ends with "/". */
  readonly url: string;
  /** Has the speaker's token. */
  readonly speakerUrl: string;
  /** What others in the network open, with its token; undefined where nobody is let in. */
  readonly farUrl: string | undefined;
  /** What that exposes, in sentences. */
  readonly exposes: readonly string[];
}

/** No audience is named, and the brief has several: whoever is shown a deck is never guessed. */
export class SeveralAudiences extends Error {
  readonly known: readonly string[];

  constructor(known: readonly string[]) {
    super("The brief has several audiences.");
    this.known = known;
  }
}

/** No value where the brief has errors. Throws an UnknownAudience or SeveralAudiences, and the system's own error where no port can be had. */
export async function startPresent(options: PresentOptions): Promise<Diagnosed<Presentation>> {
  const { brief, project, port } = options;
  const session = createSession({
    world: diskWorld({ within: options.within }),
    brief,
    resources: ({ read, list }) => ({ ...briefResources(brief, read, list), project }),
  });
  const audience = audienceOf(session, options.audience);
  const freeze = deckFreezer<PageName>({ ...options, session, audience, render: renderPresentPages });
  const { value: deck, diagnostics } = await freeze();
  if (deck === undefined) return { value: undefined, diagnostics };
  const far = options.far(deck.deck);
  const talk = openTalk(deck, () => performance.now());
  const speakerToken = newToken();
  const phone: { made?: Phone } = {};
  const modules = presentModules();
  const serve = (host: string, door: (hosts: Door["hosts"]) => Door): Promise<Listening> => {
    const place = { host, port };
    const app = presentApp({
      talk,
      door: door(() => hostsOf(place)),
      moduleText: (name) => modules.get(name),
      phone: () => phone.made,
    });
    return listen(app, place).then((listening) => {
      place.port = listening.port;
      return listening;
    });
  };
  const near = await serve(NEAR, (hosts) => nearDoor(hosts, speakerToken));
  const opened: AsyncDisposable[] = [near];
  const close = async (): Promise<void> => {
    for (const one of opened.toReversed()) await one[Symbol.asyncDispose]();
  };
  const farUrl = far && (await openFar(far));
  if (options.isLive) opened.push(await followFiles(session, { ...options, freeze, talk }));
  if (options.isRehearsal) opened.push(recordTimes(talk, options));
  const url = `http://${NEAR}:${near.port}/`;
  return {
    value: {
      ...{ deck, talk, url, farUrl, exposes: far?.exposes ?? [] },
      speakerUrl: `${url}speaker?token=${speakerToken}`,
      [Symbol.asyncDispose]: close,
    },
    diagnostics,
  };

  async function openFar({ host, grants, exposes }: FarAccess): Promise<string> {
    const token = newToken();
    const listening = await serve(host, (hosts) => farDoor(hosts, { token, grants })).catch(async (error) => {
      await close();
      throw error;
    });
    opened.push(listening);
    const path = grants.includes("control") ? "speaker" : "";
    const address = `http://${shownHost(host)}:${listening.port}/${path}?token=${token}`;
    if (grants.includes("control")) phone.made = { url: address, code: await qrDrawing(address), exposes };
    return address;
  }
}

/** The screen and the speaker's view are on this machine: a browser keeps only its own pages awake, and finds its displays. */
const NEAR = "127.0.0.1";

function audienceOf(session: Session, asked: string | undefined): string {
  const audiences = session.audiences();
  // A brief that cannot be read whole has none: its mistakes are told.
  if (audiences.length === 0) return asked ?? "";
  const [first = "", ...others] = audiences;
  if (asked === undefined && others.length === 0) return first;
  if (asked === undefined) throw new SeveralAudiences(audiences);
  if (!audiences.includes(asked)) throw new UnknownAudience([asked], audiences);
  return asked;
}

/** The package's own: a brief's templates have no say in what runs beside a deck. */
function presentModules(): ReadonlyMap<string, string> {
  const found = [...shippedTemplates()].filter(([path]) => /^present\/[\w-]+\.js$/.test(path));
  return new Map(found.map(([path, { text }]) => [posix.basename(path), text]));
}

/** A mistake leaves the last good deck. */
async function followFiles(
  session: Session,
  options: PresentOptions & {
    readonly freeze: () => Promise<Diagnosed<PresentDeck>>;
    readonly talk: Talk;
  },
): Promise<AsyncDisposable> {
  const { brief, freeze, talk, onMistakes, onWarning } = options;
  const seen = { revision: session.revision() };
  const update = oneAtATime(
    async () => {
      session.changed();
      const revision = session.revision();
      if (revision === seen.revision) return;
      seen.revision = revision;
      const { value, diagnostics } = await freeze();
      if (value === undefined) onMistakes(diagnostics);
      else if (value.id !== talk.deck().id) talk.replaceDeck(value);
    },
    (error) =>
      onWarning(`The screen keeps the last good deck: ${error instanceof Error ? error.message : error}`),
  );
  return watchFiles([posix.dirname(brief), PACKAGE_TEMPLATES], update);
}
