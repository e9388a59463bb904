/** What the pages of a preview are shown: decks and problems, each worked out once for all of them. */
import { compileTemplates } from "../../render/compile-templates.ts";
import type { Session } from "../../session/create-session.ts";
import { shippedTemplates } from "../../workspace/brief-resources.ts";
import type { readDeckAssets } from "../../workspace/deck-assets.ts";
import { textReader } from "../../workspace/text-reader.ts";
import type { BackgroundFit } from "../background-fit.ts";
import { type Problem, problemsOf } from "./problems.ts";
import { type Look, type ShownDeck, shownDeck } from "./shown-deck.ts";

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

export function previewRoom(
  session: Session,
  {
    assets,
    fit,
    preferred,
  }: Pick<PreviewRoom, "assets"> & {
    readonly fit: BackgroundFit;
    /** The audience of pages that ask for none. */
    readonly preferred: string | undefined;
  },
): PreviewRoom {
  const revision = (): string => `${session.revision()} ${fit.round()}`;
  const shown = perRevision(revision, (audience: string, look: Look) =>
    shownDeck({ session, audience, look, assets }),
  );
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
    deckOf: (audience, look) => shown(audience, look).value,
    problemsOf: perRevision(revision, (audience: string) =>
      problemsOf({
        ...{ session, audience, readText: textReader(session.read) },
        found: [...session.diagnostics(), ...shown(audience, {}).diagnostics, ...fit.misfits(audience)],
      }),
    ),
  };
}

/** Returns a function that works each answer out once for as long as nothing changes: pages ask for the same ones. */
function perRevision<Asked extends readonly unknown[], Value>(
  revisionOf: () => string,
  answer: (...asked: Asked) => Value,
): (...asked: Asked) => Value {
  const known = new Map<string, Value>();
  let revision = revisionOf();
  return (...asked) => {
    const now = revisionOf();
    if (now !== revision) known.clear();
    revision = now;
    const key = JSON.stringify(asked);
    const value = known.get(key) ?? answer(...asked);
    known.set(key, value);
    return value;
  };
}
