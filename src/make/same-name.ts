/** The error for a run whose briefs have the same name. */

/** Two briefs of one run have the same name, so that one's outputs would replace the other's. Nothing was made. */
export class SameName extends Error {
  readonly briefs: readonly string[];

  constructor(name: string, briefs: readonly string[]) {
    super(`The outputs of ${briefs.map((brief) => `"${brief}"`).join(" and ")} would all go to "${name}".`);
    this.briefs = briefs;
  }
}
