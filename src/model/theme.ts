import type { Scheme } from "./scheme.ts";

/** The theme when none is named. Every other theme is laid over it. */
export const DEFAULT_THEME = "ministry";

/** Themes that are dark where neither brief nor audience says otherwise. */
const DARK: ReadonlySet<string> = new Set(["signal"]);

/** Returns the scheme of a theme for which none is named. */
export function schemeOf(theme: string): Scheme {
  return DARK.has(theme) ? "dark" : "light";
}
