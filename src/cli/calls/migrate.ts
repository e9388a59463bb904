/** `citedeck migrate`: writes into briefs which version of the format they are written for. */
import { decodeBrief } from "../../brief/decode/decode-brief.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { isBroken } from "../../edit/brief-files.ts";
import { type Migration, planMigration } from "../../edit/plan-migration.ts";
import { visibleLine } from "../../text/visible-text.ts";
import { bibtexParser } from "../../workspace/bibtex-parser.ts";
import { fileReader } from "../../workspace/read-file.ts";
import { replaceFiles } from "../../workspace/replace-files.ts";
import { textReader } from "../../workspace/text-reader.ts";
import { decodeUtf8 } from "../../yaml/read-yaml.ts";
import { briefsNamed } from "../briefs-argument.ts";
import type { CommandContext } from "../command-context.ts";
import type { MigrateFlags } from "../commands/migrate.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { printDiagnostics } from "../report-diagnostics.ts";

export async function runMigrate(
  names: readonly string[],
  flags: MigrateFlags,
  { terminal, finish }: CommandContext,
): Promise<void> {
  const exits: ExitCode[] = [];
  for (const brief of briefsNamed(names)) exits.push(await migrate(brief, flags));
  finish(exits.find((exit) => exit !== EXIT.good) ?? EXIT.good);

  async function migrate(path: string, { dryRun, keepOldReading }: MigrateFlags): Promise<ExitCode> {
    const read = fileReader();
    const { value: brief, diagnostics } = decodeBrief({ path, read, parseBibtex: bibtexParser() });
    const reasons = diagnostics.filter(
      (one) => one.code === "unknown-format" || (one.span?.file === path && isBroken(one)),
    );
    const before = decodeUtf8(read(path) ?? new Uint8Array());
    if (brief === undefined || before === undefined || reasons.length > 0) {
      const shown = reasons.length > 0 ? reasons : diagnostics.filter((one) => hasErrors([one]));
      printDiagnostics(shown, textReader(read), terminal.err);
      return EXIT.brief;
    }
    const migration = planMigration(brief, before, { keepOldReading });
    if (migration.kind === "changed") {
      if (dryRun) await printDiff(path, before, migration.text);
      else await replaceFiles([{ path, content: migration.text }], { read });
    }
    terminal.err.write(`${visibleLine(path)}: ${outcome(migration, dryRun)}\n`);
    return migration.kind === "impossible" ? EXIT.brief : EXIT.good;
  }

  async function printDiff(path: string, before: string, after: string): Promise<void> {
    const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import("diff");
    const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
    terminal.out.write(createTwoFilesPatch(path, path, before, after, undefined, undefined, options));
  }
}

function outcome(migration: Migration, dryRun: boolean): string {
  switch (migration.kind) {
    case "current":
      return `it says \`citedeck: ${migration.version}\` already; nothing to write`;
    case "changed": {
      const lines = migration.lines.map((line) => `\`${line}\``).join(" and ");
      return `${lines} ${dryRun ? "would be written" : "written"}`;
    }
    case "impossible":
      return "write `citedeck: 1` into its first line by hand: the way it begins cannot be changed automatically";
  }
}
