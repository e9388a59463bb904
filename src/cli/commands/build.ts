/** `citedeck build`: makes the decks, PDFs and evidence of briefs. */
import { Command, InvalidArgumentError, Option } from "commander";
import { isProjectCode } from "../../diagnostics/project-code.ts";
import type { Shard } from "../../make/many/share-out.ts";
import { DEFAULT_FORMATS, FORMATS, type FormatName } from "../../model/formats.ts";
import type { CommandContext } from "../command-context.ts";
import { type Example, withExamples } from "../examples.ts";
import { UsageError } from "../exit-code.ts";
import { positive, wholeNumber } from "../positive.ts";
import type { TrustFlag } from "../project-flag.ts";
import {
  BRIEFS_ARGUMENT,
  TIMEOUT_FLAG,
  TIMEOUT_HELP,
  TIMEOUT_SECONDS,
  TRUST_FLAG,
  TRUST_HELP,
  WATCH_FLAG,
  WATCH_HELP,
  WITHIN_FLAG,
  WITHIN_HELP,
} from "../shared-options.ts";
import type { WithinFlag } from "../within.ts";

export interface BuildFlags extends WithinFlag, TrustFlag {
  readonly audience: readonly string[] | undefined;
  readonly format: readonly FormatName[] | undefined;
  readonly force: boolean;
  readonly out: string;
  readonly pngScale: "1" | "2";
  readonly timeout: number;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly jsonLines: boolean;
  readonly watch: boolean;
  /** How many briefs are built at once; as many as the machine has room for where left out. */
  readonly jobs: number | undefined;
  readonly failFast: boolean;
  readonly browserUrl: string | undefined;
  readonly cacheDir: string | undefined;
  readonly shard: Shard | undefined;
  readonly timings: readonly string[];
  readonly writeTimings: string | undefined;
  readonly changedSince: string | undefined;
}

const EXAMPLES: readonly Example[] = [
  {
    call: "citedeck build",
    gives: "Writes decks, PDFs, handouts and evidence of every audience into dist/.",
  },
  {
    call: "citedeck build briefs/bridge --audience press --format pdf,pptx",
    gives: "Writes the slides of one audience as PDF and as PowerPoint.",
  },
];

export function buildCommand(context: CommandContext): Command {
  const command = new Command("build")
    .description("Make decks, PDFs and evidence for every audience.")
    .argument("[brief...]", BRIEFS_ARGUMENT)
    .addOption(new Option("--audience <ids>", "only these audiences, separated by commas").argParser(list))
    .addOption(
      new Option(
        "--format <formats>",
        `any of ${FORMATS.join(",")}, and x/<name> of this project (default: ${DEFAULT_FORMATS.join(",")})`,
      ).argParser(formatList),
    )
    .option(WITHIN_FLAG, WITHIN_HELP)
    .option(TRUST_FLAG, TRUST_HELP, false)
    .option("--force", "make everything again, also what has not changed", false)
    .option("--out <folder>", "where outputs go", "dist")
    .addOption(
      new Option("--png-scale <scale>", "pixels of a picture for each CSS px")
        .choices(["1", "2"])
        .default("1"),
    )
    .option(TIMEOUT_FLAG, TIMEOUT_HELP, positive, TIMEOUT_SECONDS)
    .addOption(
      new Option(
        "--browser-url <address>",
        "use a browser that runs elsewhere: ws://… or http://host:9222",
      ).argParser(browserAddress),
    )
    .option(
      "--cache-dir <folder>",
      "a folder that machines share: what another one has printed is taken from it",
    )
    .addOption(
      new Option(
        "--jobs <number>",
        "how many briefs are built at once (default: by cores and free memory)",
      ).argParser(wholeNumber),
    )
    .option("--fail-fast", "begin no other brief once one has failed", false)
    .option(
      "--changed-since <revision>",
      "only briefs that rest on what has changed since this revision of git",
    )
    .addOption(
      new Option(
        "--shard <share>",
        "only one share of the briefs, such as 2/5, for runs on several machines",
      ).argParser(shardOf),
    )
    .addOption(
      new Option("--timings <files>", "share out by how long each brief took, as earlier runs wrote it")
        .argParser(list)
        .default([], "none"),
    )
    .option("--write-timings <file>", "write how long each brief took")
    .option("--json", "report as JSON on standard output", false)
    .addOption(
      new Option("--json-lines", "report as JSON, one line for each brief as soon as it is done")
        .default(false)
        .conflicts(["json", "watch"]),
    )
    .option("--quiet", "show nothing but problems", false)
    .addOption(new Option(WATCH_FLAG, WATCH_HELP).default(false).conflicts("force"))
    .action(async (names: readonly string[], flags: BuildFlags) => {
      const { runBuild } = await import("../calls/build.ts");
      await runBuild(names, flags, context);
    });
  return withExamples(command, EXAMPLES);
}

/**
 * An empty list is a mistake, such as a variable of a script that was never set: nothing would be made, and all would
 * seem well.
 */
export function list(value: string): readonly string[] {
  const parts = value
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === 0)
    throw new UsageError("A list of names is empty.", ["Leave the option out to choose all."]);
  return parts;
}

export function formatList(value: string): readonly FormatName[] {
  return list(value).map((name) => {
    const format = isProjectCode(name) ? name : FORMATS.find((known) => known === name);
    if (format === undefined)
      throw new UsageError(`No format is named "${name}".`, [
        `There are ${FORMATS.join(", ")}, and x/ with a name for those of a project.`,
      ]);
    return format;
  });
}

/** As Vitest and Playwright write it. */
function shardOf(value: string): Shard {
  const [number = 0, of = 0] = /^\d+\/\d+$/.test(value) ? value.split("/").map(Number) : [];
  if (number < 1 || number > of || of > MOST_SHARES)
    throw new InvalidArgumentError("It takes the number of a share and how many there are, such as 2/5.");
  return { number, of };
}

const MOST_SHARES = 10_000;

function browserAddress(value: string): string {
  if (!URL.canParse(value) || !/^(?:ws|http)s?:$/.test(new URL(value).protocol))
    throw new InvalidArgumentError(
      "It takes an address that begins with ws://, wss://, http:// or https://.",
    );
  return value;
}
