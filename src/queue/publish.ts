/** Where outputs are published: a folder, or a bucket. Readers see a set of one audience whole or not at all. */
import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { filesBelow } from "../workspace/package-files.ts";
import { makeTemporaryFolder } from "../workspace/temporary-folder.ts";
import type { Released } from "./release.ts";
import { isS3, openStore } from "./store/open-store.ts";

interface Written {
  readonly released: Released;
  /** The audience's folder; undefined where nothing was written. */
  readonly folder?: string;
}

/**
 * Calls `write` with the folder that it is to write to. For a bucket that is one for the time being, whose files go up below
 * `<brief>/<audience>/<hash of all>/`; then `<brief>/<audience>/current.json` names that hash, and the set that it named before is removed.
 */
export async function publishedTo(
  out: string,
  write: (folder: string) => Promise<Written>,
): Promise<Released> {
  if (!isS3(out)) return (await write(out)).released;
  const store = await openStore(out, process.env);
  const top = await makeTemporaryFolder();
  try {
    const { released, folder } = await write(top);
    if (folder === undefined) return released;
    const paths = filesBelow(folder);
    const files = await Promise.all(
      paths.map(async (path) => ({ path, bytes: await readFile(`${folder}/${path}`) })),
    );
    const hash = createHash("sha256");
    for (const { path, bytes } of files) hash.update(`${path}\n${bytes.length}\n`).update(bytes);
    const version = hash.digest("hex");
    const place = folder.slice(top.length + 1);
    for (const { path, bytes } of files) await store.put(`${place}/${version}/${path}`, bytes);
    const pointer = `${JSON.stringify({ folder: version, files: paths }, undefined, 2)}\n`;
    const current = `${place}/current.json`;
    const before = await store.get(current);
    await store.put(current, Buffer.from(pointer));
    // what counted before may show what is withheld by now
    const former = before && formerFolder(before);
    if (former !== undefined && former !== version)
      for (const { key } of await store.list(`${place}/${former}/`)) await store.remove(key);
    const outputs = paths.map((path) => `${out.replace(/\/$/, "")}/${place}/${version}/${path}`);
    return { ...released, outputs };
  } finally {
    await rm(top, { recursive: true, force: true });
  }
}

/** Returns the hash that a `current.json` names; undefined for what is none of ours. */
function formerFolder(pointer: Uint8Array): string | undefined {
  return /"folder": "([0-9a-f]{64})"/.exec(Buffer.from(pointer).toString())?.[1];
}
