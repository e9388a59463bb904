/** Leads tests to LibreOffice Impress, and skips them, saying so, where it is not installed. */
import { spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { folderWith } from "../support/folder.ts";
import { needs, type Skippable } from "../support/needs.ts";

const NO_IMPRESS =
  "LibreOffice is not installed: `apt-get install --no-install-recommends libreoffice-impress`.";

const isThere = run(["--version"]).then(
  (exit) => exit === 0,
  () => false,
);

export async function needsImpress(context: Skippable): Promise<void> {
  needs(await isThere, NO_IMPRESS, context);
}

/** Returns the presentation as Impress prints it to PDF; throws when it cannot be opened. */
export function printWithImpress(pptx: Uint8Array): Promise<Uint8Array> {
  return convert(pptx, "pdf");
}

/** Returns the first slide as Impress draws it, as PNG; throws when it cannot be opened. */
export function drawWithImpress(pptx: Uint8Array): Promise<Uint8Array> {
  return convert(pptx, "png");
}

async function convert(pptx: Uint8Array, format: "pdf" | "png"): Promise<Uint8Array> {
  using folder = folderWith({});
  const profile = join(folder.path, "profile");
  await mkdir(profile);
  await writeFile(join(folder.path, "slides.pptx"), pptx);
  const exit = await run([
    `-env:UserInstallation=${pathToFileURL(profile)}`,
    "--headless",
    "--convert-to",
    format,
    "--outdir",
    folder.path,
    join(folder.path, "slides.pptx"),
  ]);
  if (exit !== 0) throw new Error(`LibreOffice exited with ${exit}.`);
  return await readFile(join(folder.path, `slides.${format}`));
}

function run(args: readonly string[]): Promise<number | null> {
  return new Promise((done, failed) => {
    spawn("soffice", args, { stdio: "ignore" }).on("close", done).on("error", failed);
  });
}
