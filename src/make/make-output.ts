/**
 * Makes a format's files from its draft. No other place searches outputs for what is withheld, has them verified, and
 * keeps those that have not changed, so that no format can leave any of that out.
 */
import { type Diagnosed, type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { checkForLeaks } from "../guard/leak-check.ts";
import type { FormatName } from "../model/formats.ts";
import type { OutputCache } from "./cache/output-cache.ts";
import type { Draft, MadeFile } from "./draft.ts";
import { type MadeElsewhere, readMade } from "./made-elsewhere.ts";
import type { MadeOutputs, MakeContext, Output, ReadyDeck } from "./make-context.ts";
import { type CacheEntry, hashOf, stillCached } from "./manifest.ts";

/** Diagnostics: those of the draft and of the verification, `withheld-in-output`, `withheld-words-shown`. */
export async function makeOutput(
  { value: draft, diagnostics }: Diagnosed<Draft>,
  { format, ready, context }: { format: FormatName; ready: ReadyDeck; context: MakeContext },
): Promise<MadeOutputs> {
  if (draft === undefined) return { outputs: [], diagnostics };
  const { deck, tailoring } = ready;
  const search = (texts: () => readonly string[]) =>
    checkForLeaks({ file: draft.name, texts, tailoring, deck, shipped: context.shipped });
  const drafted = [...diagnostics, ...search(draft.texts)];
  const place = placing(format, ready, context);
  const kept = hasErrors(drafted) ? undefined : keptFiles(draft, { place, context });
  if (kept !== undefined) return { outputs: kept, diagnostics: drafted };
  const look = async (files: readonly MadeFile[]): Promise<readonly Diagnostic[]> => {
    const texts =
      tailoring.forbidden.length === 0 ? [] : await Promise.all(files.map((file) => file.texts()));
    return [...files.flatMap((file) => file.verify()), ...search(() => texts.flat())];
  };
  const { files, found } = await madeFiles(draft, {
    look,
    drafted,
    elsewhere: context.elsewhere?.(deck.audience.id),
    cache: context.cache,
  });
  return {
    outputs: files.map((file, at) => ({ ...place(draft.files[at] ?? draft.name), ...recorded(file, draft) })),
    diagnostics: [...drafted, ...found],
  };
}

/**
 * Returns the files with what `look` finds in them, whoever made them. Those of the cache that are not right are made anew, and only what
 * is right is kept there.
 */
async function madeFiles(
  draft: Draft,
  by: {
    readonly look: (files: readonly MadeFile[]) => Promise<readonly Diagnostic[]>;
    readonly drafted: readonly Diagnostic[];
    readonly elsewhere: MadeElsewhere | undefined;
    readonly cache: OutputCache | undefined;
  },
): Promise<{ readonly files: readonly MadeFile[]; readonly found: readonly Diagnostic[] }> {
  const { look, drafted, elsewhere, cache } = by;
  if (elsewhere !== undefined) {
    const files = await readMade(draft, elsewhere);
    return { files, found: await look(files) };
  }
  const isShared = !hasErrors(drafted);
  const taken = isShared ? await cache?.takeFiles(draft, look) : undefined;
  if (taken !== undefined) return taken;
  const files = await draft.make();
  const found = await look(files);
  if (isShared && !hasErrors(found)) await cache?.keepFiles(draft, files);
  return { files, found };
}

type Place = (file: string) => Pick<Output, "audience" | "format" | "path">;

function placing(format: FormatName, { deck }: ReadyDeck, { folder }: MakeContext): Place {
  const audience = deck.audience.id;
  return (file) => ({ audience, format, path: `${folder}/${audience}/${file}` });
}

/** Returns the existing files, if all of them are what would be made. */
function keptFiles(
  { files, inputsHash }: Draft,
  { place, context: { manifest, folder } }: { place: Place; context: MakeContext },
): readonly Output[] | undefined {
  if (inputsHash === undefined) return undefined;
  const kept: Output[] = [];
  for (const file of files) {
    const output = place(file);
    const entry = stillCached({ manifest, folder, file: `${output.audience}/${file}`, inputsHash });
    if (entry === undefined) return undefined;
    const { size, ...cached } = entry;
    kept.push({ ...output, size, bytes: undefined, cached });
  }
  return kept;
}

function recorded(
  { bytes, pages }: MadeFile,
  { inputsHash }: Draft,
): Pick<Output, "size" | "bytes" | "cached"> {
  const cached: CacheEntry | undefined =
    inputsHash === undefined ? undefined : { inputsHash, outputHash: hashOf(bytes), pages };
  return { size: bytes.length, bytes, cached };
}
