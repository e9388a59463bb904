/** What the next run has to know of this one. */
import { posix } from "node:path";
import type { MadeOutputs, Output } from "./make-context.ts";
import { hashOf, type Manifest } from "./manifest.ts";

/** Returns the manifest of the last run with what this one has made in place of what it had. `decks` has a hash for each audience. */
export function manifestAfter(options: {
  readonly manifest: Manifest;
  readonly folder: string;
  readonly made: MadeOutputs & Pick<Manifest, "fitted">;
  readonly decks: ReadonlyMap<string, string>;
}): Manifest {
  const { manifest, folder, made, decks } = options;
  const { outputs, fitted } = made;
  const pathOf = ({ path }: Output): string => posix.relative(folder, path);
  const cached = outputs.flatMap((one) =>
    one.cached === undefined ? [] : [[pathOf(one), one.cached] as const],
  );
  const files = outputs.map((one) => {
    const { audience, bytes } = one;
    const outputHash = one.cached?.outputHash ?? hashOf(bytes ?? "");
    return [pathOf(one), { audience, deckHash: decks.get(audience) ?? "", outputHash }] as const;
  });
  return {
    brief: manifest.brief,
    cached: { ...manifest.cached, ...Object.fromEntries(cached) },
    made: { ...manifest.made, ...Object.fromEntries(files) },
    fitted: { ...manifest.fitted, ...fitted },
  };
}
