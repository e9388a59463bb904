/** The previews of open briefs: one that runs hears what is typed, and one is started where the client wants it. */
import type { OpenBrief } from "../open-brief.ts";
import type { Place } from "../place.ts";
import { type PreviewLink, previewLink } from "./preview-link.ts";
import { apartPreviews, type ShownPreview } from "./start-apart.ts";

export interface Previews extends AsyncDisposable {
  readonly begin: (open: OpenBrief) => void;
  readonly end: (open: OpenBrief) => void;
  /** The client's text of a file has changed; undefined where it is closed. */
  readonly typed: (open: OpenBrief, file: string, text: string | undefined) => void;
  /** The client's cursor is here. */
  readonly point: (place: Place) => void;
  /** Returns where the brief's preview is. It is started unless it runs, and then ends with the server. */
  readonly show: (open: OpenBrief) => Promise<ShownPreview>;
}

/** How often to look whether a preview has begun. In ms. */
const LOOK_MS = 1_000;

export function openPreviews(): Previews {
  const links = new Map<OpenBrief, PreviewLink>();
  const apart = apartPreviews();
  const looking = setInterval(() => {
    for (const link of links.values()) link.look();
  }, LOOK_MS);
  return {
    begin: (open) => {
      const link = previewLink({ folder: open.folder, unsaved: () => textsOf(open) });
      links.set(open, link);
      link.look();
    },
    end: (open) => links.delete(open),
    typed: (open, file, text) => links.get(open)?.type(file, text),
    point: ({ open, file, offset }) => links.get(open)?.point(file, offset),
    show: async (open) => {
      const shown = await apart.show(open);
      links.get(open)?.look();
      return shown;
    },
    [Symbol.asyncDispose]: async () => {
      clearInterval(looking);
      await apart[Symbol.asyncDispose]();
    },
  };
}

function textsOf(open: OpenBrief): ReadonlyMap<string, string> {
  const texts = open.openFiles().map((file) => [file, open.textOf(file)?.text ?? ""] as const);
  return new Map(texts);
}
