/**
 * Finishes a chart's drawing for its slide: raised citations, unique IDs, a description for people who do not see it.
 */
import type { Html } from "../../model/deck.ts";
import { withoutInertSigns } from "./inert-words.ts";
import { MARK_SIGN } from "./mark-sign.ts";

/**
 * Takes the text of an SVG element, as the library draws it. Its parts are hidden from screen readers, since the table
 * says the same.
 */
export function chartDrawing(
  svg: string,
  { slide, description }: { readonly slide: string; readonly description: string },
): Html {
  const label = description.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return (
    withoutInertSigns(svg)
      .replaceAll(/<\w[^<>]*>/g, (tag) => ownTag(tag, slide))
      .replace(/^<svg\b[^<>]*>/, (tag) => {
        const [, box = ""] = /\sviewBox="([^"]*)"/.exec(tag) ?? [];
        const [, , width = "", height = ""] = box.split(/[ ,]+/);
        return `<svg class="chart__drawing" viewBox="${box}" width="${width}" height="${height}" role="img" aria-label="${label}">`;
      })
      .replaceAll(
        new RegExp(`${MARK_SIGN}([\\d,–]+)`, "g"),
        `<tspan class="chart__mark" dx="3" dy="${-RAISE}">$1</tspan>`,
      )
      // What is raised would raise the next line with it.
      .replaceAll(
        /(<tspan class="chart__mark"[^<>]*>[\d,–]+<\/tspan><\/tspan><tspan x="[^"<>]*" dy=")(\d+)/g,
        (_whole, before: string, step: string) => `${before}${Number(step) + RAISE}`,
      )
  );
}

/** What looks like an attribute in a text between tags is the author's, and stays as it is. */
function ownTag(tag: string, slide: string): string {
  return tag
    .replaceAll(/ (?:role|aria-\w+)="[^"]*"/g, "")
    .replaceAll(/ id="([^"]+)"/g, ` id="${slide}~$1"`)
    .replaceAll(/"url\(#([^()"]+)\)"/g, `"url(#${slide}~$1)"`);
}

/** How far above its line a citation stands, in px. */
const RAISE = 7;
