/** Bundles the editors' extension into one CommonJS file, which is how editors load one, and lists the licences inside. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { foldersIn } from "./folders-in.ts";
import { licencesOf } from "./licences-of.ts";

const EXTENSION = join(import.meta.dirname, "../editors/vscode");

/** Writes `extension.cjs` and `THIRD-PARTY.txt` into the extension's own folder, or those named. Returns the bundle's path. */
export async function bundleExtension(
  file = join(EXTENSION, "dist/extension.cjs"),
  licences = join(EXTENSION, "THIRD-PARTY.txt"),
): Promise<string> {
  await using build = await rolldown({
    input: join(EXTENSION, "src/extension.ts"),
    platform: "node",
    // what the editor brings
    external: ["vscode"],
  });
  const { output } = await build.write({ file, format: "cjs", minify: true, codeSplitting: false });
  writeFileSync(licences, licencesOf(foldersIn(output)));
  return file;
}
