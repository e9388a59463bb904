/** A program that writes as a command does, and nothing else: `node write-child.ts outputs|files ORDER.json`. */
import { readFileSync } from "node:fs";
import { endInOrder } from "../../src/cli/end-in-order.ts";
import { holdFolder } from "../../src/workspace/hold-folder.ts";
import { replaceFiles } from "../../src/workspace/replace-files.ts";
import { writeOutputs } from "../../src/workspace/write-outputs.ts";

const [, , what, file = ""] = process.argv;

endInOrder();
try {
  const { folder, artifacts, removed, unchanged } = JSON.parse(readFileSync(file, "utf8"));
  if (what === "files") await replaceFiles(artifacts);
  else {
    await using held = await holdFolder(folder);
    await writeOutputs(held, { artifacts, removed, unchanged });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 3;
}
