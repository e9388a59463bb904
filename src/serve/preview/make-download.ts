/** Makes a file of a deck on demand, as a build would: guarded, verified, or not at all. */
import { readFile, rm } from "node:fs/promises";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { build } from "../../make/build.ts";
import { FILE_NAMES } from "../../model/formats.ts";
import { mediaTypeOf } from "../../model/media-type.ts";
import type { Project } from "../../project/project.ts";
import { fileReader } from "../../workspace/read-file.ts";
import { makeTemporaryFolder } from "../../workspace/temporary-folder.ts";

export type Download =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string; readonly type: string }
  | { readonly bytes: undefined; readonly why: string; readonly status: 404 | 409 };

interface Downloaded {
  readonly brief: string;
  readonly project?: Project | undefined;
  /** Nothing outside of this folder is read; left out, a brief may name files anywhere. */
  readonly within?: string | undefined;
  /** The longest that a step of the browser may take; its own limit where left out. */
  readonly timeoutMs?: number | undefined;
}

/**
 * Returns what makes a file by its name among the outputs, such as `slides.pdf`, of what is saved: unsaved texts are in no file.
 * One is made at a time, and whoever asks for the same while it is made gets the same. It throws what a build throws.
 */
export function downloads(options: Downloaded): (audience: string, file: string) => Promise<Download> {
  const making = new Map<string, Promise<Download>>();
  let last: Promise<unknown> = Promise.resolve();
  return (audience, file) => {
    const key = JSON.stringify([audience, file]);
    const known = making.get(key);
    if (known !== undefined) return known;
    const made = last.then(() => makeDownload({ ...options, audience, file }));
    last = made.catch(() => undefined).finally(() => making.delete(key));
    making.set(key, made);
    return made;
  };
}

/** RFC 6266: a browser keeps the file under `name`, whatever characters it has. */
export function attachmentOf(name: string): string {
  const plain = name.replaceAll(/[^\w.-]/g, "_");
  const whole = encodeURIComponent(name.toWellFormed()).replaceAll(/['()*]/g, (one) => `%${hexOf(one)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16);
}

async function makeDownload(
  options: Downloaded & { readonly audience: string; readonly file: string },
): Promise<Download> {
  const { brief, audience, file, project, within, timeoutMs } = options;
  const format = FORMATS.find((one) => FILE_NAMES[one] === file);
  if (format === undefined) return { bytes: undefined, why: "There is no such file.", status: 404 };
  const out = await makeTemporaryFolder();
  try {
    const [report] = await build({
      ...{ briefs: [brief], audiences: [audience], formats: [format], out, project, timeoutMs },
      reader: () => fileReader({ within }),
    });
    const output = report?.outputs[0];
    if (output === undefined || hasErrors(report?.diagnostics ?? []))
      return { bytes: undefined, why: "The brief has errors, so nothing is made of it.", status: 409 };
    const bytes = Uint8Array.from(await readFile(output.path));
    return { bytes, name: `${report?.name ?? "deck"}-${audience}-${file}`, type: mediaTypeOf(file) ?? "" };
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

const FORMATS = ["pdf", "handout", "pptx"] as const;
