/** Reads the numbers that options take. */
import { InvalidArgumentError } from "commander";

/** Returns a number greater than 0. For anything else, throws the error that commander reports. */
export function positive(written: string): number {
  const number = Number(written);
  if (!(number > 0 && Number.isFinite(number)))
    throw new InvalidArgumentError("It takes a number greater than 0.");
  return number;
}

/** Returns a whole number greater than 0. For anything else, throws the error that commander reports. */
export function wholeNumber(written: string): number {
  const number = positive(written);
  if (!Number.isSafeInteger(number))
    throw new InvalidArgumentError("It takes a whole number greater than 0.");
  return number;
}
