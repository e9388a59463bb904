/** `citedeck present`: shows one audience's deck on two screens, with a clock, notes and the evidence at hand. */
import { Command, InvalidArgumentError, Option } from "commander";
import type { CommandContext } from "../command-context.ts";
import { type Example, withExamples } from "../examples.ts";
import type { TrustFlag } from "../project-flag.ts";
import {
  BRIEFS_ARGUMENT,
  portNumber,
  TRUST_FLAG,
  TRUST_HELP,
  WITHIN_FLAG,
  WITHIN_HELP,
} from "../shared-options.ts";
import type { WithinFlag } from "../within.ts";

export interface PresentFlags extends TrustFlag, WithinFlag {
  readonly audience: string | undefined;
  readonly port: number;
  readonly live: boolean;
  readonly rehearse: boolean;
  readonly remote: "notes" | "clicker" | undefined;
  readonly host: string | undefined;
  readonly sendAboveGreen: boolean;
}

const EXAMPLES: readonly Example[] = [
  {
    call: "citedeck present --audience minister",
    gives: "Shows the deck on one screen, and the speaker's view on another.",
  },
  {
    call: "citedeck present --audience press --remote=clicker",
    gives: "Lets in a phone as clicker, without a word of the deck on it.",
  },
];

export function presentCommand(context: CommandContext): Command {
  const command = new Command("present")
    .description("Present one audience's deck: a screen for the audience, and a view for the speaker.")
    .argument("[brief]", BRIEFS_ARGUMENT)
    .option("--audience <id>", "whose deck to present (needed where the brief has several)")
    .option("--port <number>", "where to listen; 0 for any free port", portNumber, 4747)
    .option("--live", "follow edits; without it, the deck stays as it is at the start", false)
    .option("--rehearse", "record how long each slide is shown, for `citedeck rehearsal`", false)
    .addOption(
      new Option(
        "--remote [form]",
        "let in a phone over the network, as clicker with notes and times; --remote=clicker: without notes",
      ).argParser(remoteForm),
    )
    .option(
      "--host <address>",
      "the address of this machine for the phone; without --remote, for the audience's screen elsewhere",
    )
    .option("--send-above-green", "send what is above TLP:GREEN over the network, too", false)
    .option(WITHIN_FLAG, WITHIN_HELP)
    .option(TRUST_FLAG, TRUST_HELP, false)
    .action(async (name: string | undefined, flags: PresentFlags) => {
      const { runPresent } = await import("../calls/present.ts");
      await runPresent(name, flags, context);
    });
  return withExamples(command, EXAMPLES);
}

function remoteForm(value: string): "notes" | "clicker" {
  if (value === "" || value === "notes") return "notes";
  if (value === "clicker") return "clicker";
  throw new InvalidArgumentError("It is notes, which is what it is when left out, or clicker.");
}
