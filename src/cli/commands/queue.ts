/** `citedeck queue`: has briefs made on other machines. */
import { Command, Option } from "commander";
import { DEFAULT_FORMATS, FORMATS, type FormatName } from "../../model/formats.ts";
import type { CommandContext } from "../command-context.ts";
import { type Example, withExamples } from "../examples.ts";
import { positive, wholeNumber } from "../positive.ts";
import type { TrustFlag } from "../project-flag.ts";
import {
  BRIEFS_ARGUMENT,
  TIMEOUT_FLAG,
  TIMEOUT_HELP,
  TIMEOUT_SECONDS,
  TRUST_FLAG,
  TRUST_HELP,
} from "../shared-options.ts";
import { formatList, list } from "./build.ts";

/** Where the queue is, and what lies in between. */
export interface PlaceFlags {
  readonly redis: string;
  readonly store: string;
}

/** What only trusted machines have. */
export interface KeyFlag {
  readonly key: string | undefined;
}

export interface KeepFlag {
  /** In days. */
  readonly keep: number;
}

export interface AddFlags extends PlaceFlags, KeyFlag, KeepFlag, TrustFlag {
  readonly audience: readonly string[] | undefined;
  readonly format: readonly FormatName[] | undefined;
  readonly pngScale: "1" | "2";
  readonly priority: number;
  readonly timeout: number;
  readonly wait: boolean;
  readonly out: string;
}

export interface WorkFlags extends PlaceFlags, KeepFlag {
  readonly jobs: number;
  /** In seconds. */
  readonly limit: number;
  /** In MB. */
  readonly memory: number;
  /** In seconds. */
  readonly stall: number;
  /** In seconds. */
  readonly grace: number;
}

export interface StatusFlags extends PlaceFlags, KeyFlag {
  readonly watch: boolean;
  readonly json: boolean;
}

export interface ReleaseFlags extends PlaceFlags, KeyFlag, KeepFlag, TrustFlag {
  readonly out: string;
}

export interface ManageFlags extends PlaceFlags, KeyFlag, KeepFlag {
  readonly all: boolean;
}

const EXAMPLES: readonly Example[] = [
  {
    call: "citedeck queue add briefs/bridge --wait --store /mnt/decks --redis redis://queue",
    gives: "Has workers make every audience's outputs, searches what they made, and publishes it in dist/.",
  },
  {
    call: "citedeck queue work --jobs 2 --store /mnt/decks --redis redis://queue",
    gives: "Makes two jobs at once, until it is told to stop.",
  },
];

export function queueCommand(context: CommandContext): Command {
  const command = new Command("queue").description(
    "Have briefs made on other machines, by a queue on Redis (BullMQ).",
  );
  for (const make of [add, work, status, releaseCommand, cancel, retry, drain])
    command.addCommand(make(context));
  return withExamples(command, EXAMPLES);
}

function add(context: CommandContext): Command {
  const command = placed(new Command("add"))
    .description("Check briefs and add a job for each audience. Workers get only what that audience may see.")
    .argument("[brief...]", BRIEFS_ARGUMENT)
    .addOption(new Option("--audience <ids>", "only these audiences, separated by commas").argParser(list))
    .addOption(
      new Option(
        "--format <formats>",
        `any of ${FORMATS.join(",")} (default: ${DEFAULT_FORMATS.join(",")})`,
      ).argParser(formatList),
    )
    .addOption(
      new Option("--png-scale <scale>", "pixels of a picture for each CSS px")
        .choices(["1", "2"])
        .default("1"),
    )
    .option("--priority <number>", "jobs with a smaller number come first", wholeNumber, 10)
    .option("--wait", "wait until they are made, search what was made, and publish it", false)
    .option("--out <place>", OUT_HELP, "dist")
    .option(KEY_FLAG, KEY_HELP)
    .option(KEEP_FLAG, KEEP_HELP, positive, KEEP_DAYS)
    .option(TIMEOUT_FLAG, TIMEOUT_HELP, positive, TIMEOUT_SECONDS)
    .option(TRUST_FLAG, TRUST_HELP, false)
    .action(async (names: readonly string[], flags: AddFlags) => {
      const { runQueueAdd } = await import("../calls/queue-add.ts");
      await runQueueAdd(names, flags, context);
    });
  return withExamples(command, [
    {
      call: "citedeck queue add briefs/bridge --audience press --format pdf",
      gives: "Adds one job; `citedeck queue release` publishes what a worker makes of it.",
    },
    {
      call: "citedeck queue add --wait --priority 1",
      gives: "Adds all briefs of the project before other jobs, and publishes each as it is made.",
    },
  ]);
}

function work(context: CommandContext): Command {
  const command = placed(new Command("work"))
    .description("Take jobs and make them, until told to stop. Needs a browser, and no key.")
    .option("--jobs <number>", "how many at once", wholeNumber, 1)
    .option("--limit <seconds>", "the longest time for a job", positive, 600)
    .option("--memory <MB>", "the most memory for a job, with its browser", positive, 2000)
    .option("--stall <seconds>", "how long after its last sign of life a worker counts as lost", positive, 30)
    .option("--grace <seconds>", "how long jobs in progress have when it is told to stop", positive, 60)
    .option(KEEP_FLAG, KEEP_HELP, positive, KEEP_DAYS)
    .action(async (flags: WorkFlags) => {
      const { runQueueWork } = await import("../calls/queue-work.ts");
      await runQueueWork(flags, context);
    });
  return withExamples(command, [
    { call: "citedeck queue work --jobs 4", gives: "Makes four jobs at once, until it is told to stop." },
    {
      call: "citedeck queue work --limit 120 --memory 1000",
      gives: "Ends a job after two minutes, or where it takes a gigabyte, and has it tried again.",
    },
  ]);
}

function status(context: CommandContext): Command {
  const command = placed(new Command("status"))
    .description("Show the jobs: waiting, in progress, made, published, refused, set aside.")
    .option("--watch", "go on, and show it again every two seconds", false)
    .option("--json", "as JSON on standard output; with --watch a line each time", false)
    .option(KEY_FLAG, KEY_HELP)
    .action(async (flags: StatusFlags) => {
      const { runQueueStatus } = await import("../calls/queue-status.ts");
      await runQueueStatus(flags, context);
    });
  return withExamples(command, [
    { call: "citedeck queue status", gives: "Lists jobs, by brief and audience where the key is there." },
    { call: "citedeck queue status --watch --json", gives: "Prints a line of JSON every two seconds." },
  ]);
}

function releaseCommand(context: CommandContext): Command {
  const command = placed(new Command("release"))
    .description("Search what workers made for what is withheld, and publish it. Only trusted machines can.")
    .option("--out <place>", OUT_HELP, "dist")
    .option(KEY_FLAG, KEY_HELP)
    .option(KEEP_FLAG, KEEP_HELP, positive, KEEP_DAYS)
    .option(TRUST_FLAG, TRUST_HELP, false)
    .action(async (flags: ReleaseFlags) => {
      const { runQueueRelease } = await import("../calls/queue-release.ts");
      await runQueueRelease(flags, context);
    });
  return withExamples(command, [
    { call: "citedeck queue release", gives: "Publishes what was made since, in dist/." },
    {
      call: "citedeck queue release --out s3://decks/ministry",
      gives: "Publishes it in a bucket, where each audience's current.json names the set that counts.",
    },
  ]);
}

function cancel(context: CommandContext): Command {
  return managing(
    "cancel",
    "Take jobs back: none of them is published, and none is begun any more.",
    context,
    [
      { call: "citedeck queue cancel 3f9c01ab", gives: "Takes back the job whose ID begins like this." },
      { call: "citedeck queue cancel --all", gives: "Takes back all that is not published." },
    ],
  );
}

function retry(context: CommandContext): Command {
  return managing("retry", "Put jobs into the queue again that were set aside or lost.", context, [
    { call: "citedeck queue retry 3f9c01ab", gives: "Has it tried three times more." },
    { call: "citedeck queue retry --all", gives: "Does so with all that were set aside or lost." },
  ]);
}

function managing(
  name: "cancel" | "retry",
  description: string,
  context: CommandContext,
  examples: readonly Example[],
): Command {
  const command = placed(new Command(name))
    .description(description)
    .argument("[id...]", "IDs of jobs, or their first eight letters")
    .option("--all", "all jobs", false)
    .option(KEY_FLAG, KEY_HELP)
    .option(KEEP_FLAG, KEEP_HELP, positive, KEEP_DAYS)
    .action(async (ids: readonly string[], flags: ManageFlags) => {
      const { runQueueManage } = await import("../calls/queue-manage.ts");
      await runQueueManage(name, ids, flags, context);
    });
  return withExamples(command, examples);
}

function drain(context: CommandContext): Command {
  const command = placed(new Command("drain"))
    .description("Take back all jobs that wait. Those in progress go on.")
    .option(KEY_FLAG, KEY_HELP)
    .action(async (flags: PlaceFlags & KeyFlag) => {
      const { runQueueDrain } = await import("../calls/queue-manage.ts");
      await runQueueDrain(flags, context);
    });
  return withExamples(command, [
    { call: "citedeck queue drain", gives: "Empties the queue before its machines are renewed." },
    { call: "citedeck queue drain --redis rediss://queue:6380", gives: "Does so over TLS." },
  ]);
}

function placed(command: Command): Command {
  return command
    .addOption(
      new Option("--redis <address>", "the queue: redis://host:port, or rediss:// for TLS")
        .env("CITEDECK_REDIS")
        .default("redis://127.0.0.1:6379"),
    )
    .addOption(
      new Option("--store <place>", "what lies in between: a shared folder, or s3://bucket/prefix")
        .env("CITEDECK_STORE")
        .makeOptionMandatory(),
    );
}

const OUT_HELP = "where outputs go: a folder, or s3://bucket/prefix";

const KEY_FLAG = "--key <file>";
const KEY_HELP = "the secret of trusted machines (default: CITEDECK_QUEUE_KEY, else the user's own file)";

const KEEP_FLAG = "--keep <days>";
const KEEP_HELP = "how long bundles and what was made are kept";
const KEEP_DAYS = 7;
