/** Decodes the events of a timeline. */
import type { ClaimKind, TimelineEvent } from "../../model/brief.ts";
import { momentOf } from "../../model/moment.ts";
import { isIsoDate, normalizeIsoDate } from "../../text/iso-date.ts";
import { idsAt, itemsOf, locatedAt, type Tree, valueAt } from "../../yaml/yaml-tree.ts";
import { decodeLine } from "./decode-content.ts";
import { kindOf } from "./decode-kind.ts";
import { decodeSelection } from "./decode-selection.ts";
import type { Reading } from "./reading.ts";

/**
 * Returns the events that have a date and words, in the order of time. Events of one moment stay in the order written.
 */
export function decodeTimeline(
  events: Tree | undefined,
  kind: ClaimKind,
  reading: Reading,
): readonly TimelineEvent[] {
  return itemsOf(events)
    .flatMap((item): readonly TimelineEvent[] => {
      const date = locatedAt(item, "date");
      const text = decodeLine(valueAt(item, "text"), reading);
      if (date === undefined || !isIsoDate(date.value) || text === undefined) return [];
      return [
        {
          span: item.span,
          selection: decodeSelection(item),
          date: { value: normalizeIsoDate(date.value), span: date.span },
          text,
          kind: kindOf(item, kind),
          cite: idsAt(item, "cite") ?? [],
        },
      ];
    })
    .sort((a, b) => momentOf(a.date.value) - momentOf(b.date.value));
}
