/** Pieces of XML for charts: colours, text, lines. */
import { cleanText } from "../runs.ts";

const POINTS = 75;

/** Returns an element for a colour: a slot of the theme, or six hexadecimal digits. */
export function fillOf(colour: string): string {
  const isHex = /^[\dA-F]{6}$/i.test(colour);
  const inner = isHex ? `<a:srgbClr val="${colour}"/>` : `<a:schemeClr val="${colour}"/>`;
  return `<a:solidFill>${inner}</a:solidFill>`;
}

/** `width` in px. */
export function lineOf(
  line: { readonly colour: string; readonly width: number; readonly dash?: string } | undefined,
): string {
  if (line === undefined) return "<a:ln><a:noFill/></a:ln>";
  const { colour, width, dash = "solid" } = line;
  return `<a:ln w="${Math.round(width * 9525)}" cap="rnd">${fillOf(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}

/** Returns the text properties of an axis or legend. `size` is in px. */
export function textOf(style: {
  readonly size: number;
  readonly colour: string;
  readonly language: string;
  /** Words that may not be turned, however close they are. */
  readonly isLevel?: boolean;
}): string {
  const { size, colour, language, isLevel = false } = style;
  return (
    `<c:txPr><a:bodyPr${isLevel ? ` rot="0" vert="horz"` : ""}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${sizeOf(size)}" b="0">${fillOf(colour)}</a:defRPr></a:pPr>` +
    `<a:endParaRPr lang="${language}"/></a:p></c:txPr>`
  );
}

/** Returns px as hundredths of a point. */
export function sizeOf(px: number): number {
  return Math.round(px * POINTS);
}

export function escaped(text: string): string {
  return cleanText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
