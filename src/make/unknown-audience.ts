/** What a run is told that names an audience which no brief has. Thrown by build, reported by the command. */

/** A name among `audiences` that no brief has. Nothing was made. */
export class UnknownAudience extends Error {
  readonly known: readonly string[];

  constructor(names: readonly string[], known: readonly string[]) {
    super(`No audience is named ${names.map((name) => `"${name}"`).join(" or ")}.`);
    this.known = known;
  }
}
