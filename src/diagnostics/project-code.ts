/** The codes of a project's own rules and the names of its own formats. */

/** The code of a rule of a project's own: `x/` and a name in lower case, such as `x/slide-without-date`. */
export type ProjectCode = `x/${Lowercase<string>}`;

export function isProjectCode(code: string): code is ProjectCode {
  return code.startsWith("x/");
}
