/** Unpacks the Chromium from the npm package `@sparticuz/chromium`, once per version. */
import { createReadStream, createWriteStream } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { z } from "zod";
import { privateCache } from "../workspace/private-cache.ts";
import { makeTemporaryFolder } from "../workspace/temporary-folder.ts";
import { BrowserError } from "./browser-error.ts";
import { isExecutable, type Machine } from "./machine.ts";

export interface BundledChromium {
  readonly path: string;
  /** Sets the libraries and fonts that come with it, for the browser's process. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Returns the package's Chromium, unpacked into a folder of this user's cache that nobody else may enter; undefined
 * where the package is not installed, or is not for this machine. Several processes may call it at once. Throws a
 * BrowserError when it cannot be unpacked.
 */
export async function findBundledChromium(machine: Machine): Promise<BundledChromium | undefined> {
  if (machine.platform !== "linux" || machine.arch !== "x64") return undefined;
  const bundle = await findBundle();
  if (bundle === undefined) return undefined;
  const folder = path.join(await openCache(machine), `chromium-${bundle.version}`);
  const chromium = { path: path.join(folder, PROGRAM), env: environment(folder, machine) };
  if (!(await isExecutable(chromium.path))) await unpack(bundle.archives, folder);
  return chromium;
}

const PROGRAM = "chromium";
const LIBRARIES = "al2023";
const FONTS = "fonts";
const FONT_CONFIG = "fonts.conf";

interface Bundle {
  readonly version: string;
  /** The package's folder of `.br` files. */
  readonly archives: string;
}

async function findBundle(): Promise<Bundle | undefined> {
  const root = packageRoot();
  if (root === undefined) return undefined;
  const manifest = z.object({ version: z.string().regex(/^[\w.+-]+$/) });
  const text = await readFile(path.join(root, "package.json"), "utf8");
  return { version: manifest.parse(JSON.parse(text)).version, archives: path.join(root, "bin") };
}

/** The package is only looked up, never imported, since on import it changes this process's environment. */
function packageRoot(): string | undefined {
  try {
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")));
  } catch {
    return undefined;
  }
}

async function openCache(machine: Machine): Promise<string> {
  const { folder, tried } = await privateCache(machine);
  if (folder !== undefined) return folder;
  throw new BrowserError(`The folder "${tried}" cannot be made, so Chromium cannot be unpacked.`, {
    hints: ["Name a folder that can be written in XDG_CACHE_HOME."],
  });
}

/** Fills a folder beside `folder` and renames it, so that `folder` is complete as soon as it exists. */
async function unpack(archives: string, folder: string): Promise<void> {
  const partial = await makeTemporaryFolder(path.dirname(folder));
  try {
    await Promise.all([
      unpackFile(path.join(archives, "chromium.br"), path.join(partial, PROGRAM)),
      unpackFolder(path.join(archives, "al2023.tar.br"), path.join(partial, LIBRARIES)),
      unpackFolder(path.join(archives, "fonts.tar.br"), path.join(partial, FONTS)),
      writeFile(path.join(partial, FONT_CONFIG), FONT_CONFIGURATION),
    ]);
    await rename(partial, folder);
  } catch (cause) {
    await rm(partial, { recursive: true, force: true });
    // Another process was faster, and its folder is just as good.
    if (await isExecutable(path.join(folder, PROGRAM))) return;
    throw new BrowserError(`Chromium cannot be unpacked to "${folder}".`, { cause });
  }
}

async function unpackFile(archive: string, file: string): Promise<void> {
  const chunkSize = 2 ** 21;
  const source = createReadStream(archive, { highWaterMark: chunkSize });
  await pipeline(source, createBrotliDecompress({ chunkSize }), createWriteStream(file, { mode: 0o700 }));
}

async function unpackFolder(archive: string, folder: string): Promise<void> {
  const { unpackTar } = await import("modern-tar/fs");
  await pipeline(createReadStream(archive), createBrotliDecompress(), unpackTar(folder));
}

/** If the system has no fonts, Chromium prints no text at all, not even in a page's own fonts. */
const FONT_CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">${FONTS}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

function environment(folder: string, { env }: Machine): Readonly<Record<string, string>> {
  const libraries = path.join(folder, LIBRARIES, "lib");
  const inherited = env.LD_LIBRARY_PATH;
  return {
    LD_LIBRARY_PATH: inherited ? `${libraries}:${inherited}` : libraries,
    FONTCONFIG_FILE: path.join(folder, FONT_CONFIG),
  };
}
