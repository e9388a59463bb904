/** Packs the editors' extension: `npm run vsix`. What packs it is installed in the extension's own folder, since it is large. */
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bundleExtension } from "./bundle-extension.ts";

const EXTENSION = join(import.meta.dirname, "../editors/vscode");

if (existsSync(join(EXTENSION, "node_modules/@vscode/vsce"))) await pack();
else {
  console.error(
    "What packs the extension is not installed: `npm ci --ignore-scripts --prefix editors/vscode`.",
  );
  process.exitCode = 1;
}

async function pack(): Promise<void> {
  await bundleExtension();
  const { createVSIX } = createRequire(join(EXTENSION, "package.json"))("@vscode/vsce");
  const { name, version } = JSON.parse(readFileSync(join(EXTENSION, "package.json"), "utf8"));
  const packagePath = join(EXTENSION, "dist", `${name}-${version}.vsix`);
  mkdirSync(join(EXTENSION, "dist"), { recursive: true });
  await createVSIX({
    cwd: EXTENSION,
    packagePath,
    // all that it needs is in the bundle
    dependencies: false,
    allowMissingRepository: true,
  });
}
