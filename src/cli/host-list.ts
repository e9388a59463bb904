/** Reads the hosts that an option names, separated by commas. */
import { UsageError } from "./exit-code.ts";

/** Adds to the hosts that the option named `before`. Throws a UsageError for anything but a name or address. */
export function hostList(value: string, before: readonly string[]): readonly string[] {
  const hosts = value.split(",").map((host) => host.trim());
  const wrong = hosts.find((host) => !HOST.test(host));
  if (wrong === undefined) return [...before, ...hosts];
  throw new UsageError(`"${wrong}" is not a host.`, [
    "Name those that you trust, without port or path, as in --allow-private intranet.example.",
  ]);
}

const HOST = /^(?:[\p{L}\p{N}_][\p{L}\p{N}_.-]*|\[?[\da-f:.]+\]?)$/iu;
