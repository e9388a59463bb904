/** Drafts a format of the project's own: what it makes is read back, searched and kept as ours is. */
import * as z from "zod";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { FormatDraft, ProjectFormat } from "../project/define-format.ts";
import { errorText } from "../project/error-text.ts";
import { fileName } from "../project/read-definitions.ts";
import type { Drafter, MadeFile } from "./draft.ts";
import { fileDate } from "./file-date.ts";
import { inputsHashOf } from "./inputs-hash.ts";
import type { MakeContext, ReadyDeck } from "./make-context.ts";
import { readBack } from "./read-back.ts";

/**
 * Its texts are those of the bytes, so there is only its name before it is made. It may have what is withheld from anywhere, so a file is
 * kept only as long as the same is withheld. Diagnostics of the file: `format-failed`.
 */
export function projectDrafter(format: ProjectFormat): Drafter {
  return (ready, context) => {
    const { deck, evidence, tailoring } = ready;
    const file = fileName(format);
    const inputs = JSON.stringify([format.name, deck, evidence, tailoring.forbidden]);
    const inputsHash = inputsHashOf(context, inputs, context.date?.toISOString() ?? "");
    const make = async () => [await makeFile(format, ready, context)];
    return { value: { name: file, files: [file], inputsHash, texts: () => [file], make }, diagnostics: [] };
  };
}

async function makeFile(format: ProjectFormat, ready: ReadyDeck, context: MakeContext): Promise<MadeFile> {
  const { deck, evidence } = ready;
  context.onStep(`Making ${fileName(format)} for ${deck.audience.label}`);
  const fail = (why: string, error?: unknown): Diagnostic => failed(format, ready, { context, why, error });
  try {
    // a copy: whatever the format does to it, no other output is made of it
    const input = structuredClone({ deck, evidence, date: fileDate(deck, context.date) });
    const draft: unknown = await format.make(input);
    const read = DRAFT.safeParse(draft);
    if (!read.success) return broken(fail(`gives no draft: ${z.prettifyError(read.error)}`));
    return await fileOf(read.data, fail);
  } catch (error) {
    return broken(fail(`throws: ${errorText(error)}`, error));
  }
}

const DRAFT: z.ZodType<FormatDraft> = z.object({
  bytes: z.union([z.string(), z.instanceof(Uint8Array)]),
  texts: z.array(z.string()).optional(),
  verify: z
    .custom<FormatDraft["verify"]>((value) => value === undefined || typeof value === "function")
    .optional(),
});

async function fileOf(
  draft: FormatDraft,
  fail: (why: string, error?: unknown) => Diagnostic,
): Promise<MadeFile> {
  const bytes = Buffer.from(draft.bytes);
  const read = await readBack(bytes);
  if (read === undefined && draft.texts === undefined)
    return broken(fail("makes a file that cannot be searched, and does not say its `texts`"));
  return {
    bytes,
    pages: 1,
    texts: async () => [...(read ?? []), ...(draft.texts ?? [])],
    verify: () => lacking(draft, fail),
  };
}

const LACKING = z.array(z.string());

function lacking(
  { verify }: FormatDraft,
  fail: (why: string, error?: unknown) => Diagnostic,
): readonly Diagnostic[] {
  try {
    const found = LACKING.safeParse(verify?.() ?? []);
    if (!found.success) return [fail("gives no list of sentences when it verifies a file")];
    return found.data.map((lack) => fail(`says of it: ${errorText(new Error(lack))}`));
  } catch (error) {
    return [fail(`throws when it verifies a file: ${errorText(error)}`, error)];
  }
}

/** Nothing is written of a brief with an error. */
function broken(diagnostic: Diagnostic): MadeFile {
  return { bytes: new Uint8Array(), pages: 1, texts: async () => [], verify: () => [diagnostic] };
}

function failed(
  format: ProjectFormat,
  { deck }: ReadyDeck,
  { context, why, error }: { readonly context: MakeContext; readonly why: string; readonly error: unknown },
): Diagnostic {
  const { project } = context;
  const file = `${deck.audience.id}/${fileName(format)}`;
  return diagnose("format-failed", {
    message: `${file}: the format "${format.name}" of ${project.config ?? "the project"} ${why}.`,
    span: project.placeOf(format.name, error),
  });
}
