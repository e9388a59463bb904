// What the server tells of sources: which there are, with their excerpts, and their texts.
const known = { sources: [], texts: new Map() };

export function sources() {
  return known.sources;
}

/** All excerpts of all sources, each with its source. */
export function excerpts() {
  return known.sources.flatMap((source) => source.excerpts.map((excerpt) => ({ ...excerpt, source })));
}

/** A server that does not answer leaves what was known. */
export async function loadSources() {
  const answer = await get("/sources");
  if (answer?.ok) known.sources = (await answer.json()).sources;
}

function get(path) {
  return fetch(path).catch(() => undefined);
}

/** The text of a source; undefined where it is not in the folder. */
export async function textOf({ id, sha256 }) {
  if (sha256 === undefined) return undefined;
  if (!known.texts.has(sha256)) {
    const answer = await get(`/sources/${encodeURIComponent(id)}`);
    // A text that has just been replaced is asked for again when the server says so.
    if (!answer?.ok || answer.headers.get("etag") !== sha256) return undefined;
    known.texts.set(sha256, await answer.text());
  }
  return known.texts.get(sha256);
}

export async function findPassages(words) {
  const answer = await get(`/find?${new URLSearchParams({ words })}`);
  return answer?.ok ? await answer.json() : { passages: [], exact: true };
}

/** The IDs that a slide cites, in the order of the page, each once. */
export function citedOn(slide) {
  const marks = [...(slide?.querySelectorAll(".cite a[data-excerpts]") ?? [])];
  return [...new Set(marks.flatMap(idsOf))];
}

export function idsOf(mark) {
  return mark.dataset.excerpts.split(" ");
}
