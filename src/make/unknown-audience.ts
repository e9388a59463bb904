/** The error for a run that names an audience which no brief has. */

/** A name among `audiences` that no brief has. Nothing was made. */
export class UnknownAudience extends Error {
  readonly known: readonly string[];

  constructor(names: readonly string[], known: readonly string[]) {
    super(`No audience is named ${names.map((name) => `"${name}"`).join(" or ")}.`);
    this.known = known;
  }
}
