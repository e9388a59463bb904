/** Makes a file of a deck on demand, as a build would: guarded, verified, or not at all. */
import { readFile, rm } from "node:fs/promises";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { build } from "../../make/build.ts";
import { FILE_NAMES, type Format } from "../../model/formats.ts";
import type { Project } from "../../project/project.ts";
import { fileReader } from "../../workspace/read-file.ts";
import { makeTemporaryFolder } from "../../workspace/temporary-folder.ts";

export type Download =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string; readonly type: string }
  | { readonly bytes: undefined; readonly why: string; readonly status: 404 | 409 };

const TYPES: Readonly<Partial<Record<Format, string>>> = {
  pdf: "application/pdf",
  handout: "application/pdf",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
};

/** Reads what is saved: unsaved texts are in no file. Throws what a build throws. */
export async function makeDownload(options: {
  readonly brief: string;
  readonly audience: string;
  /** Its name among the outputs: `slides.pdf`. */
  readonly file: string;
  readonly project?: Project | undefined;
  /** Nothing outside of this folder is read; left out, a brief may name files anywhere. */
  readonly within?: string | undefined;
}): Promise<Download> {
  const { brief, audience, file, project, within } = options;
  const format = FORMATS.find((one) => FILE_NAMES[one] === file);
  if (format === undefined) return { bytes: undefined, why: "There is no such file.", status: 404 };
  const out = await makeTemporaryFolder();
  try {
    const [report] = await build({
      ...{ briefs: [brief], audiences: [audience], formats: [format], out, project },
      reader: () => fileReader({ within }),
    });
    const output = report?.outputs[0];
    if (output === undefined || hasErrors(report?.diagnostics ?? []))
      return { bytes: undefined, why: "The brief has errors, so nothing is made of it.", status: 409 };
    const bytes = Uint8Array.from(await readFile(output.path));
    return { bytes, name: `${report?.name ?? "deck"}-${audience}-${file}`, type: TYPES[format] ?? "" };
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

const FORMATS = ["pdf", "handout", "pptx"] as const;
