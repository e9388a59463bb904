/** A marking as templates show it. */
import type { MarkingView } from "../model/deck.ts";
import { type Tlp, tlpLabel } from "../model/tlp.ts";

export function markingView(tlp: Tlp): MarkingView {
  return { tlp, label: tlpLabel(tlp), slug: tlp.toLowerCase().replace("+", "-") };
}
