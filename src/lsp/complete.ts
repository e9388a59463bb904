/** Answers `textDocument/completion` and `completionItem/resolve`: what may be written at a place of a brief's files. */
import type { CompletionItem, CompletionList, MarkupKind, ServerCapabilities } from "vscode-languageserver";
import * as z from "zod";
import type { Asked, Offered } from "./completion/asked.ts";
import { fileKindOf } from "./completion/file-kind.ts";
import { offerCitations } from "./completion/offer-citations.ts";
import { offerKeys } from "./completion/offer-keys.ts";
import { offerValues } from "./completion/offer-values.ts";
import { offerVariables } from "./completion/offer-variables.ts";
import { offerWords } from "./completion/offer-words.ts";
import { yamlCursor } from "./cursor/yaml-cursor.ts";
import type { Desk } from "./define-feature.ts";
import { describeRecord } from "./describe/describe-evidence.ts";
import { markup } from "./describe/described.ts";
import type { Place } from "./place.ts";

/** Clients ask unasked after these characters. */
export const COMPLETION: ServerCapabilities = {
  completionProvider: {
    resolveProvider: true,
    triggerCharacters: ["@", "[", "{", ":", " ", "-", '"', "'", "“", "‘", "„", "«"],
  },
};

/**
 * Returns null where nothing can be offered. The brief is taken as it was last read: what is being typed is looked at in the
 * text alone, which need not be well-formed.
 */
export function complete(place: Place, _params: unknown, desk: Desk): CompletionList | null {
  const kind = fileKindOf(place);
  const cursor = kind && yamlCursor(place.text, place.offset);
  if (kind === undefined || cursor === undefined) return null;
  const resolved = place.open.session.lastResolved();
  const { items, isCut = false } = offer({ place, kind, cursor, resolved, formats: formatsOf(desk) });
  return items.length === 0 ? null : { isIncomplete: isCut, items: [...items] };
}

/** Names an excerpt or source that was offered. */
const offered = z.object({ uri: z.string(), id: z.string() });

/** Returns an offered excerpt or source with its words, where it is from, and its marking. */
export async function resolveCompletion(item: CompletionItem, desk: Desk): Promise<CompletionItem> {
  const { data } = offered.safeParse(item.data);
  const open = data && (await desk.briefs.of(data.uri));
  const resolved = open?.session.lastResolved();
  if (data === undefined || resolved === undefined) return item;
  return { ...item, documentation: markup(describeRecord(data.id, resolved), formatsOf(desk)) };
}

function formatsOf({ client }: Desk): readonly MarkupKind[] | undefined {
  return client.textDocument?.completion?.completionItem?.documentationFormat;
}

function offer(asked: Asked): Offered {
  const inText = offerCitations(asked) ?? offerVariables(asked) ?? offerWords(asked);
  if (inText !== undefined) return inText;
  switch (asked.cursor.stands) {
    case "key":
      return offerKeys(asked);
    case "value":
      return offerValues(asked);
    case "either": {
      const values = offerValues(asked);
      return { ...values, items: [...values.items, ...offerKeys(asked).items] };
    }
  }
}
