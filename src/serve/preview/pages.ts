/** The pages that are open, and what each of them shows. */
import { type Changes, changesFrom } from "./changes.ts";
import type { MadeEdit } from "./edits.ts";
import type { Problem } from "./problems.ts";
import type { Look, ShownDeck } from "./shown-deck.ts";

/** What a page is told. */
export type Message =
  | { readonly kind: "hello"; readonly token: string }
  /** Comes before anything else of an audience: which it is, and which there are. */
  | { readonly kind: "audience"; readonly audience: string; readonly audiences: readonly string[] }
  | { readonly kind: "deck"; readonly changes: Changes }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] }
  /** Something of the brief has changed, if only what no slide shows. */
  | { readonly kind: "brief" }
  | { readonly kind: "edits"; readonly edits: readonly MadeEdit[] }
  | { readonly kind: "go"; readonly slide: string };

export interface OpenPage {
  /** The audience that its address names; undefined where it names none. */
  readonly asked: string | undefined;
  readonly look: Look;
  /** The audience that it shows; empty until there is one. */
  audience: string;
  /** The deck that it shows; undefined where that is not known. */
  shown: ShownDeck | undefined;
  /** The problems that it shows, as JSON. */
  problems: string;
  /** Returns at once: what a page has yet to read waits for it alone. */
  readonly send: (message: Message) => void;
}

/** Tells a page which audience it shows. A brief that could not be read at first has none until it can be. */
export function showAudience(
  page: OpenPage,
  { audience, audiences }: { readonly audience: string; readonly audiences: readonly string[] },
): void {
  if (audience === "" || audience === page.audience) return;
  page.audience = audience;
  page.send({ kind: "audience", audience, audiences });
}

/** Tells a page what it has to replace. A deck that cannot be shown leaves the last one. */
export function showDeck(page: OpenPage, now: ShownDeck | undefined): void {
  if (now === undefined) return;
  const news = deckNews(page.shown, now);
  page.shown = now;
  if (news !== undefined) page.send(news);
}

/** Undefined where a page shows it already. Pages that show the same are told the same, which is worked out once. */
function deckNews(before: ShownDeck | undefined, now: ShownDeck): Message | undefined {
  const known = NEWS.get(now) ?? new WeakMap();
  NEWS.set(now, known);
  const from = before ?? NOTHING;
  if (!known.has(from)) {
    const changes = changesFrom(before, now);
    known.set(from, changes && { kind: "deck", changes });
  }
  return known.get(from);
}

const NOTHING = {};
const NEWS = new WeakMap<ShownDeck, WeakMap<object, Message | undefined>>();

export function showProblems(page: OpenPage, problems: readonly Problem[]): void {
  const now = JSON.stringify(problems);
  if (now === page.problems) return;
  page.problems = now;
  page.send({ kind: "problems", problems });
}
