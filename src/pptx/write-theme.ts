/** Puts a theme's colours into the slots in which Office stores colours. */
import type { Look, ThemeColour } from "./look.ts";

/** In the order of ECMA-376 part 1, 20.1.6.2. Links have the accent's colour, followed or not. */
const SLOTS: readonly (readonly [slot: string, colour: ThemeColour])[] = [
  ["dk1", "ink"],
  ["lt1", "paper"],
  ["dk2", "inkSoft"],
  ["lt2", "mark"],
  ["accent1", "accent"],
  ["accent2", "band"],
  ["accent3", "rule"],
  ["accent4", "ruleStrong"],
  ["accent5", "section"],
  ["accent6", "sectionSoft"],
  ["hlink", "accent"],
  ["folHlink", "accent"],
];

export function writeTheme(xml: string, { colours }: Look): string {
  const slots = SLOTS.map(([slot, colour]) => `<a:${slot}><a:srgbClr val="${colours[colour]}"/></a:${slot}>`);
  const scheme = `<a:clrScheme name="Deck">${slots.join("")}</a:clrScheme>`;
  return xml.replace(/<a:clrScheme (?:(?!<a:clrScheme ).)*?<\/a:clrScheme>/s, scheme);
}
