/** What a run is told whose briefs would be filed under one name. Thrown by build, reported by the command. */

/** Two briefs of one run have the same name, so that one's outputs would take the place of the other's. Nothing was made. */
export class SameName extends Error {
  readonly briefs: readonly string[];

  constructor(name: string, briefs: readonly string[]) {
    super(`The outputs of ${briefs.map((brief) => `"${brief}"`).join(" and ")} would all go to "${name}".`);
    this.briefs = briefs;
  }
}
