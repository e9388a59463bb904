/** Reads the tokens of a theme. */

/** Returns the custom properties that `css` sets. The last of each name wins, as in the cascade of `:root`. */
export function readTokens(css: string): ReadonlyMap<string, string> {
  const declarations = css
    .replaceAll(/\/\*[\s\S]*?(?:\*\/|$)/g, "")
    .matchAll(/(?<![\w-])(--[\w-]+)\s*:\s*([^;}]+)/g);
  return new Map([...declarations].map(([, name = "", value = ""]) => [name, value.trim()]));
}
