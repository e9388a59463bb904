/** `citedeck source add`: adds a file or a web page to a brief as a source. */
import { posix } from "node:path";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { type BriefFiles, type OpenBrief, openBrief, withFile } from "../../edit/brief-files.ts";
import { type PlannedSource, planSource } from "../../edit/plan-source.ts";
import type { Refusal } from "../../model/read-file.ts";
import { withOpenAddress, withoutSecrets } from "../../sources/address-secrets.ts";
import type { Extraction, Remark } from "../../sources/extraction.ts";
import { type SourceKind, sourceKind } from "../../sources/source-kind.ts";
import { extractApart } from "../../workspace/extract-apart.ts";
import { fetchSource } from "../../workspace/fetch-source.ts";
import { dependencyVersion, packageVersion } from "../../workspace/package-files.ts";
import { pathBelow } from "../../workspace/path-below.ts";
import { fileReader } from "../../workspace/read-file.ts";
import { replaceFiles } from "../../workspace/replace-files.ts";
import type { CommandContext } from "../command-context.ts";
import type { AddFlags } from "../commands/source.ts";
import { EXIT, UsageError } from "../exit-code.ts";
import { filesOfOne, openOrReport } from "../one-brief.ts";
import { showProgress } from "../progress.ts";
import { printEntry } from "../report-entry.ts";
import { sourceDateEpoch } from "../source-date-epoch.ts";

/** What was read, from wherever it came. */
interface Original {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly mediaType: string | undefined;
  /** Where it was fetched from. */
  readonly url: string | undefined;
}

export async function addSource(
  where: string,
  flags: AddFlags,
  { terminal, finish }: CommandContext,
): Promise<void> {
  const files = filesOfOne(flags);
  const brief = openOrReport(files, terminal);
  finish(brief === undefined ? EXIT.brief : EXIT.good);
  if (brief !== undefined) await add({ where, flags, files, brief });

  async function add(call: {
    readonly where: string;
    readonly flags: AddFlags;
    readonly files: BriefFiles;
    readonly brief: OpenBrief;
  }): Promise<void> {
    const { where, flags, files, brief } = call;
    await checkEncoding(flags.encoding);
    const original = isUrl(where) ? await fetchOriginal(where, flags) : readOriginal(where, flags);
    const kind = kindOf(original, where);
    const extraction = withOpenAddress(await extract(original, { kind, where, flags }));
    const plan = planSource({
      brief,
      read: files.read,
      source: {
        ...{ kind, extraction, bytes: original.bytes, name: original.name },
        ...{ id: flags.id, title: flags.title, tlp: flags.tlp },
        pathBelow: (folder) => (original.url === undefined ? pathBelow(folder, where) : undefined),
        by: programs(extraction),
        accessed: toMinute(sourceDateEpoch(process.env) ?? new Date()),
      },
    });
    if (plan.kind === "refused") throw new UsageError(plan.message, plan.hints);
    refuseOutside(files.read, plan);
    refuseBroken(files, brief, plan);
    await replaceFiles(
      [
        ...plan.artifacts.map(({ path, bytes }) => ({ path, content: bytes })),
        { path: plan.list.file, content: plan.list.text },
      ],
      { read: files.read },
    );
    const remarks = [
      ...extraction.remarks,
      ...alike(plan),
      ...untitled(plan),
      ...untyped(plan),
      keptAt(plan, extraction),
    ];
    printEntry({ id: plan.id, file: plan.list.file, lines: plan.lines, remarks }, terminal);
  }

  async function fetchOriginal(url: string, flags: AddFlags): Promise<Original> {
    using progress = showProgress(terminal.err, false);
    // Only the host: a password may stand before it, which is refused only later.
    if (URL.canParse(url)) progress.step(`Fetching from ${new URL(url).host}`);
    const fetched = await fetchSource({
      url,
      maxBytes: flags.maxSize * 1_000_000,
      timeoutMs: flags.timeout * 1000,
      allowPrivate: flags.allowPrivate,
      userAgent: `citedeck/${packageVersion()}`,
      onRedirect: (to, status) => progress.remark(`Redirected (${status}) to ${withoutSecrets(to).url}`),
    });
    return { ...fetched, name: fileNameIn(new URL(withoutSecrets(fetched.url).url)) };
  }
}

async function checkEncoding(name: string | undefined): Promise<void> {
  if (name === undefined) return;
  const { isEncoding } = await import("../../sources/decode-bytes.ts");
  if (isEncoding(name)) return;
  throw new UsageError(`No encoding is named "${name}".`, [
    "Examples are utf-8, windows-1252, iso-8859-15, shift_jis or gb18030.",
  ]);
}

/** A scheme has at least two letters, so a Windows drive is not one. */
function isUrl(where: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(where);
}

/** What is badly encoded does not change. */
function fileNameIn({ pathname }: URL): string {
  try {
    return posix.basename(decodeURIComponent(pathname));
  } catch {
    return posix.basename(pathname);
  }
}

function readOriginal(path: string, { within, maxSize }: AddFlags): Original {
  const read = fileReader({ within, megabytes: maxSize });
  const bytes = read(path);
  const refusal = read.refusal?.(path);
  if (refusal !== undefined) throw new UsageError(`"${path}" ${refusal.what}.`, hintsOn(refusal));
  if (bytes === undefined) throw new UsageError(`No file is at "${path}".`);
  if (bytes.length === 0) throw new UsageError(`The file "${path}" is empty.`);
  return { bytes, name: posix.basename(path.replaceAll("\\", "/")), mediaType: undefined, url: undefined };
}

function hintsOn({ code, hints }: Refusal): readonly string[] {
  return code === "file-too-large" ? ["Allow more with --max-size."] : hints;
}

function kindOf({ bytes, name, mediaType }: Original, where: string): SourceKind {
  const kind = sourceKind({ bytes, name, mediaType });
  if (kind !== undefined) return kind;
  const what = mediaType === undefined ? "" : ` ("${mediaType}")`;
  throw new UsageError(
    `"${withoutSecrets(where).url}"${what} is not a kind of file from which text can be extracted.`,
    ["Text can be extracted from HTML, PDF, Word (.docx), Markdown (.md) and plain text (.txt)."],
  );
}

async function extract(
  { bytes, mediaType = "", url }: Original,
  { kind, where, flags }: { readonly kind: SourceKind; readonly where: string; readonly flags: AddFlags },
): Promise<Extraction> {
  const sent = /charset\s*=\s*"?([^\s;"]+)/i.exec(mediaType)?.[1];
  const extracted = await extractApart(
    { kind, bytes, encoding: flags.encoding ?? sent, url },
    { timeoutMs: flags.timeout * 1000 },
  );
  const refuse = (reason: string, hints: readonly string[]): never => {
    throw new UsageError(`"${withoutSecrets(where).url}" cannot be added. ${reason}`, hints);
  };
  if (extracted.kind === "unreadable") return refuse(extracted.message, extracted.hints);
  if (/[\p{L}\p{N}]/u.test(extracted.extraction.text)) return extracted.extraction;
  return refuse(
    "There is no text in it.",
    kind === "html" ? ["A page that scripts fill has no text of its own: save it as PDF, and add that."] : [],
  );
}

function programs({ packages }: Extraction): string {
  if (packages.length === 0) return `citedeck ${packageVersion()}`;
  return packages.map((name) => `${name} ${dependencyVersion(name)}`).join(", ");
}

function toMinute(date: Date): string {
  return `${date.toISOString().slice(0, 16)}Z`;
}

/** A link among the folders may lead outside the allowed folder, so nothing is kept there. */
function refuseOutside(read: BriefFiles["read"], { artifacts }: PlannedSource): void {
  for (const { path } of artifacts) {
    const refusal = read.refusal?.(path);
    if (refusal !== undefined) throw new UsageError(`"${path}" ${refusal.what}.`, refusal.hints);
  }
}

/** What we wrote for the user must be a valid brief. Anything else is our own mistake. */
function refuseBroken(files: BriefFiles, before: OpenBrief, { list }: PlannedSource): void {
  const after = openBrief({ ...files, read: withFile(files.read, list.file, list.text) });
  const known = before.diagnostics.filter(isError).length;
  const errors = after.diagnostics.filter(isError);
  if (errors.length <= known) return;
  throw new Error(errors.map(({ message }) => message).join("\n"));
}

function isError(diagnostic: Diagnostic): boolean {
  return hasErrors([diagnostic]);
}

function keptAt({ file, original }: PlannedSource, { text }: Extraction): Remark {
  const pages = text.split("\f").length;
  const size = `${new Intl.NumberFormat("en-GB").format(Array.from(text).length)} characters`;
  const where = original === undefined ? "" : `; the original is ${original}`;
  const message = `Its text is ${file}, ${size}${pages > 1 ? ` on ${pages} pages` : ""}${where}.`;
  return { severity: "info", message, hints: [] };
}

function untitled({ isUntitled, id, list }: PlannedSource): readonly Remark[] {
  if (!isUntitled) return [];
  const message = `"${id}" has no title, as the original does not say one.`;
  const hint = `Write \`title: …\` into its entry in ${list.file}, so that notes can name it.`;
  return [{ severity: "info", message, hints: [hint] }];
}

function untyped({ isUntyped }: PlannedSource): readonly Remark[] {
  if (!isUntyped) return [];
  const message =
    "The original does not state its type, so the entry says document. Choose a better one, such as report or article-newspaper.";
  return [{ severity: "info", message, hints: [] }];
}

function alike({ alike: others }: PlannedSource): readonly Remark[] {
  if (others.length === 0) return [];
  const names = others.map((id) => `"${id}"`).join(", ");
  return [
    { severity: "warning", message: `The same text or address is already listed as ${names}.`, hints: [] },
  ];
}
