/** Tells this copy of the tool from any other. */
import { hash } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { once } from "../model/once.ts";
import { filesBelow, PACKAGE_CODE, PACKAGE_TEMPLATES, packageVersion } from "./package-files.ts";

/** Returns a hash of the tool's version, and of the size and age of each file of its code and its templates. */
export const packageStamp = once((): string =>
  hash("sha256", JSON.stringify([packageVersion(), ...[PACKAGE_CODE, PACKAGE_TEMPLATES].map(agesBelow)])),
);

function agesBelow(folder: string): readonly unknown[] {
  return filesBelow(folder).map((path) => {
    const { size, mtimeMs } = statSync(join(folder, path));
    return [path, size, mtimeMs];
  });
}
