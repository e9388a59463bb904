/** A theme's tokens as colours, faces and sizes for PowerPoint. */
import { type Color, formatHex, interpolate, parse } from "culori";
import { lengthOf } from "../render/lengths.ts";
import { readTokens } from "../render/read-tokens.ts";

export interface Look {
  /** Six hexadecimal digits each, by their use. */
  readonly colours: Readonly<Record<ThemeColour | "markInk" | "sectionInk" | "sectionRule", string>>;
  /** The colours of a chart's series, in their order. */
  readonly chartColours: readonly string[];
  /** The colours of what a chart is not about. */
  readonly weakChartColours: readonly string[];
  readonly faces: { readonly heading: string; readonly text: string };
  /** Which of the theme's weights are bold. */
  readonly isBold: { readonly heading: boolean; readonly quote: boolean };
  /** Whether quotations use the headings' face. */
  readonly quotesInHeadingFace: boolean;
  /** Returns a length token, such as `--size-500`, in px on a 1280x720 slide. */
  readonly px: (token: string) => number;
  /** Returns a token that is a length, or a share of `whole`, in px. */
  readonly pxOf: (token: string, whole: number) => number;
}

/**
 * The theme colours, by the slot in which Office stores them, so that changing the theme changes the slides. See
 * ECMA-376 part 1, 20.1.6.2.
 */
export const THEME_COLOURS = {
  ink: "tx1",
  paper: "bg1",
  inkSoft: "tx2",
  mark: "bg2",
  accent: "accent1",
  band: "accent2",
  rule: "accent3",
  ruleStrong: "accent4",
  section: "accent5",
  sectionSoft: "accent6",
} as const;

export type ThemeColour = keyof typeof THEME_COLOURS;

/** Takes a theme's style sheet in the form that pages embed: the default tokens, with the theme's over them. */
export function readLook(css: string): Look {
  const tokens = readTokens(css);
  const value = (token: string): string => resolved(tokens, token);
  const lengths = new Map<string, number>();
  const colour = (token: string, otherwise: string): string => hex(value(token)) ?? otherwise;
  return {
    colours: {
      ink: colour("--ink", "14202B"),
      paper: colour("--paper", "FFFFFF"),
      inkSoft: colour("--ink-soft", "465361"),
      mark: colour("--mark", "F6ECC6"),
      markInk: colour("--mark-ink", "14202B"),
      accent: colour("--accent", "0F4170"),
      band: colour("--band-colour", "0F4170"),
      rule: colour("--rule", "C5CCD3"),
      ruleStrong: colour("--rule-strong", "14202B"),
      section: colour("--section-paper", "0E2C49"),
      sectionSoft: colour("--section-ink-soft", "C3D0DD"),
      sectionInk: colour("--section-ink", "FFFFFF"),
      sectionRule: colour("--section-rule", "46617C"),
    },
    chartColours: CHART_TOKENS.map((token) => colour(token, hex(value("--accent")) ?? "0F4170")),
    weakChartColours: WEAK_TOKENS.map((token) => colour(token, "A2A9B0")),
    faces: { heading: faceOf(value("--font-heading")), text: faceOf(value("--font-text")) },
    isBold: {
      heading: Number(value("--weight-heading")) >= 600,
      quote: Number(value("--weight-quote")) >= 600,
    },
    quotesInHeadingFace: faceOf(value("--font-quote")) === faceOf(value("--font-heading")),
    px: (token) => {
      const length = lengths.get(token) ?? pixels(value(token), tokens);
      lengths.set(token, length);
      return length;
    },
    pxOf: (token, whole) => {
      const [, share] = /^([\d.]+)%$/.exec(value(token).trim()) ?? [];
      return share === undefined ? pixels(value(token), tokens) : (Number(share) / 100) * whole;
    },
  };
}

/** A token may refer to another. One that refers to itself has no value. */
function resolved(tokens: ReadonlyMap<string, string>, token: string, seen: readonly string[] = []): string {
  const value = tokens.get(token) ?? "";
  return value.replaceAll(/var\((--[\w-]+)\)/g, (_whole, name: string) =>
    seen.includes(name) ? "" : resolved(tokens, name, [...seen, token]),
  );
}

const WEAK_TOKENS = ["--chart-rest-1", "--chart-rest-2", "--chart-rest-3"];

const CHART_TOKENS = ["--chart-1", "--chart-2", "--chart-3", "--chart-4", "--chart-5", "--chart-6"];

function hex(value: string): string | undefined {
  const colour = mixed(value) ?? parse(value);
  return colour === undefined ? undefined : formatHex(colour).slice(1).toUpperCase();
}

/** In UTF-16 code units: no colour is longer. */
const LONGEST_COLOUR = 200;

/** CSS Color 5's `color-mix` of two colours, the first with its share. Our themes do not nest it. */
function mixed(value: string): Color | undefined {
  if (value.length > LONGEST_COLOUR) return undefined;
  const [, mode = "", first = "", share = "", second = ""] =
    /^color-mix\(in ([\w-]+), (.+?) ([\d.]+)%, (.+)\)$/.exec(value.trim()) ?? [];
  const ends = [parse(second), parse(first)].filter((colour) => colour !== undefined);
  const [from, to] = ends;
  const space = MIXING.find((one) => one === mode);
  if (from === undefined || to === undefined || space === undefined) return undefined;
  return interpolate([from, to], space)(Number(share) / 100);
}

const MIXING = ["oklab", "oklch", "lab", "lch", "hsl", "hwb", "rgb"] as const;

/** Decks embed these fonts, presentations do not, and few people have them installed. */
const CARRIED_BY_DECKS = new Set(["Source Sans 3", "Source Serif 4"]);

/** Faces that come with Office, or with both Windows and macOS. */
const EVERYWHERE = new Set([
  "Arial",
  "Calibri",
  "Cambria",
  "Courier New",
  "Georgia",
  "Tahoma",
  "Times New Roman",
  "Trebuchet MS",
  "Verdana",
]);

/**
 * An author's own face must be installed. Instead of one of ours, the next face in the theme's list that everyone has
 * is used.
 */
function faceOf(stack: string): string {
  const faces = stack.split(",").map((face) => face.trim().replaceAll(/["']/g, ""));
  const [first = ""] = faces;
  if (first !== "" && !CARRIED_BY_DECKS.has(first)) return first;
  return faces.find((face) => EVERYWHERE.has(face)) ?? "Arial";
}

const PX = { px: 1, pt: 4 / 3, rem: 16, em: 16 } as const;

/** Of what cannot be worked out: that of a slide's text. */
const OTHERWISE = 24;

function pixels(value: string, tokens: ReadonlyMap<string, string>): number {
  const [, number, unit = "px"] = /^([\d.]+)(px|pt|rem|em)?$/.exec(value.trim()) ?? [];
  if (number !== undefined) return Number(number) * (PX[unit as keyof typeof PX] ?? 1);
  const length = lengthOf(value, { tokens, em: PX.em });
  return Number.isNaN(length) ? OTHERWISE : length;
}
