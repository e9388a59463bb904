/** `citedeck queue release`: searches what workers made, and publishes it. */
import { release } from "../../queue/release.ts";
import { sweepStore } from "../../queue/sweep.ts";
import { stopping } from "../../workspace/at-end.ts";
import type { CommandContext } from "../command-context.ts";
import type { ReleaseFlags } from "../commands/queue.ts";
import { EXIT } from "../exit-code.ts";
import { projectFor } from "../project-flag.ts";
import { keepMsOf, keyToRelease, storeOf } from "../queue-places.ts";
import { printReleased } from "../report-released.ts";

export async function runQueueRelease(
  flags: ReleaseFlags,
  { terminal, finish }: CommandContext,
): Promise<void> {
  const [project, key, store] = [await projectFor(flags), keyToRelease(flags), await storeOf(flags)];
  const released = await release({
    ...{ project, key, store, out: flags.out, signal: stopping },
    onWarning: (warning) => void terminal.err.write(`${warning}\n`),
    onReleased: (one) => printReleased(one, terminal),
  });
  if (released.length === 0) terminal.out.write("Nothing was made since.\n");
  await sweepStore(store, keepMsOf(flags));
  finish(released.every(({ outcome }) => outcome === "published") ? EXIT.good : EXIT.brief);
}
