/** Reads the text that is drawn in pictures, as somebody sees it, by Tesseract. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import pLimit from "p-limit";
import { needs, type Skippable } from "../../support/needs.ts";

/** Skips a test where there is no `tesseract`. */
export function needsTesseract(context: Skippable): void {
  const isThere = spawnSync("tesseract", ["--version"]).error === undefined;
  needs(isThere, "Tesseract is not installed: Debian's package tesseract-ocr has it.", context);
}

const atOnce = pLimit(2);

/** Returns what is drawn in each picture, by the pictures' paths. Throws what Tesseract says where it fails. */
export async function drawnTexts(
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, string>> {
  const read = [...pictures].map(([path, bytes]) =>
    atOnce(async () => [path, await drawnText(bytes)] as const),
  );
  return new Map(await Promise.all(read));
}

async function drawnText(picture: Uint8Array): Promise<string> {
  const child = spawn("tesseract", ["stdin", "stdout", "--psm", "11"], {
    env: { ...process.env, OMP_THREAD_LIMIT: "1" },
  });
  child.stdin.end(picture);
  const [out, err, [exit]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  if (exit !== 0) throw new Error(`Tesseract failed: ${err}`);
  return out;
}

/** How many words of a secret are looked for: the first three say what nothing else says, and have no accents. */
const WORDS = 3;

/** Returns those of `secrets` that are drawn, with the picture. Case and the breaks of lines do not count. */
export function drawnOf(
  secrets: readonly string[],
  texts: ReadonlyMap<string, string>,
): readonly (readonly [secret: string, picture: string])[] {
  const plain = [...texts].map(([path, drawn]) => [path, plainly(drawn)] as const);
  return secrets.flatMap((secret) => {
    const sought = plainly(secret.split(" ").slice(0, WORDS).join(" "));
    const found = plain.find(([, drawn]) => drawn.includes(sought));
    return found === undefined ? [] : [[secret, found[0]] as const];
  });
}

function plainly(words: string): string {
  return words.toLowerCase().replaceAll(/[^a-z0-9]+/g, " ");
}
