/** The date that files carry inside, by reproducible-builds.org's SOURCE_DATE_EPOCH. */
import { UsageError } from "./exit-code.ts";

/** Returns undefined where it is not set. Throws a UsageError where it is not a number of seconds. */
export function sourceDateEpoch(env: Readonly<Record<string, string | undefined>>): Date | undefined {
  const seconds = env.SOURCE_DATE_EPOCH;
  if (seconds === undefined || seconds === "") return undefined;
  if (!/^\d{1,11}$/.test(seconds)) {
    throw new UsageError(`SOURCE_DATE_EPOCH is "${seconds}", which is not a number of seconds since 1970.`);
  }
  return new Date(Number(seconds) * 1000);
}
