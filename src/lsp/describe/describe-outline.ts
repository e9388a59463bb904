/** Tells about an audience or a slide by what the author wrote. */
import type { Audience, Selection, Slide } from "../../model/brief.ts";
import { tlpLabel } from "../../model/tlp.ts";
import { type Described, words } from "./described.ts";

export function describeAudience({ id, label, tlp, depth, language, slides }: Audience): Described {
  return [
    words(label === id ? "" : label),
    words(
      tlp === undefined ? "cleared as the brief is marked" : `cleared for ${tlpLabel(tlp)}`,
      `depth ${depth}`,
      language,
      slides === undefined ? undefined : `picks ${slides.length} slides`,
    ),
  ];
}

export function describeSlide({ title, layout, selection }: Slide): Described {
  return [words(title?.markdown), words(layout.value, ...conditionsOf(selection))];
}

function conditionsOf({ depth, only, except, tlp }: Selection): readonly (string | undefined)[] {
  const names = (ids: Selection["only"]): string => (ids ?? []).map(({ value }) => value).join(", ");
  return [
    depth === undefined ? undefined : `depth ${depth}`,
    only === undefined ? undefined : `only ${names(only)}`,
    except === undefined ? undefined : `not for ${names(except)}`,
    tlp && tlpLabel(tlp),
  ];
}
