/** Reads style sheets as far as the fit of slides needs it: what each plain selector declares. */

export interface Rule {
  readonly selector: string;
  readonly declarations: ReadonlyMap<string, string>;
}

/**
 * Returns the rules of `css`, one for each selector of a list, in order. `css` has no comments. What stands in an
 * at-rule is left out, and so are nested rules.
 */
export function readRules(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  let at = 0;
  for (;;) {
    const open = css.indexOf("{", at);
    if (open === -1) return rules;
    const close = endOfBlock(css, open);
    const prelude = css.slice(at, open).trim();
    if (!prelude.startsWith("@")) {
      const declarations = readDeclarations(css.slice(open + 1, close));
      for (const selector of splitOutside(prelude, ",")) rules.push({ selector, declarations });
    }
    at = close + 1;
  }
}

function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    const character = css.charAt(at);
    if (character === "{") depth += 1;
    else if (character === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return css.length;
}

function readDeclarations(block: string): ReadonlyMap<string, string> {
  return new Map(
    splitOutside(block, ";").flatMap((declaration) => {
      const colon = declaration.indexOf(":");
      if (colon === -1) return [];
      return [[declaration.slice(0, colon).trim(), spaced(declaration.slice(colon + 1))] as const];
    }),
  );
}

/** Returns the parts of `text` between those separators that stand outside of brackets, without empty ones. */
export function splitOutside(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    else if (at === text.length || (character === separator && depth === 0)) {
      parts.push(spaced(text.slice(start, at)));
      start = at + 1;
    }
  }
  return parts.filter((part) => part !== "");
}

function spaced(text: string): string {
  return text
    .split(/\s/)
    .filter((word) => word !== "")
    .join(" ");
}
