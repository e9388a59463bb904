/** Reads the numbers that options take. */
import { InvalidArgumentError } from "commander";

/** Returns a number greater than 0, or tells commander that there is none. */
export function positive(written: string): number {
  const number = Number(written);
  if (!(number > 0 && Number.isFinite(number)))
    throw new InvalidArgumentError("It takes a number greater than 0.");
  return number;
}
