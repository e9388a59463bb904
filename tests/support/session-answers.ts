/** Everything that a session says of a brief, as one value that two sessions can be compared by. */
import type { Session } from "../../src/session/create-session.ts";
import { signatureOf } from "../../src/session/signature.ts";

/** `places` are where in files to ask what stands there. */
export function answersOf(
  session: Session,
  places: readonly { readonly file: string; readonly offset: number }[],
): unknown {
  const audiences = session.audiences().map((audience) => {
    const deck = session.deck(audience);
    const slides = deck?.slides.map(({ id }) => [
      id,
      session.slideHtml(audience, id),
      session.places(audience, id),
    ]);
    return {
      ...{ audience, deck, slides, evidence: session.evidence(audience) },
      outline: session.outline(audience),
    };
  });
  return {
    diagnostics: session.diagnostics(),
    matches: session.matches(),
    at: places.map(({ file, offset }) => session.at(file, offset)),
    audiences,
    compiled: { ...session.compiled(), decks: [], foundations: [] },
  };
}

/** Short, and the same for the same content: whole answers are megabytes. */
export function fingerprint(answers: unknown): string {
  return signatureOf(JSON.parse(JSON.stringify(answers, replacer))).hash;
}

function replacer(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
