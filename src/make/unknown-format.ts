/** What a run is told that names a format which the project does not define. Thrown by build, reported by the command. */

/** A name among `formats` that begins with `x/`, and that no config defines. Nothing was made. */
export class UnknownFormat extends Error {
  /** The formats of the project's own. */
  readonly known: readonly string[];

  constructor(names: readonly string[], known: readonly string[]) {
    super(`No format is named ${names.map((name) => `"${name}"`).join(" or ")}.`);
    this.known = known;
  }
}
