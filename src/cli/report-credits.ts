/** Shows what the licence of a citation style's processor requires to be shown, each credit once per run. */
import type { Stream } from "./terminal.ts";

export function printCredits(
  briefs: readonly { readonly credits: readonly string[] }[],
  stream: Stream,
): void {
  for (const credit of new Set(briefs.flatMap(({ credits }) => credits))) stream.write(`${credit}\n`);
}
