/** What sets some layouts apart from all others. Asked wherever slides are composed, fitted or named. */

const MADE = ["sources", "evidence"] as const;

/** True for a layout whose content the tool lists, on as many slides as that takes. */
export function isMadeByTool(layout: string): layout is (typeof MADE)[number] {
  return MADE.some((made) => made === layout);
}
