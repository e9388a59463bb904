/** What `citedeck present` does: it runs until a signal ends it. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { farAccess, NoAccess } from "../../serve/present/far-access.ts";
import { qrLines } from "../../serve/present/qr-code.ts";
import { SeveralAudiences, startPresent } from "../../serve/present/start-present.ts";
import { textReader } from "../../workspace/text-reader.ts";
import type { CommandContext } from "../command-context.ts";
import type { PresentFlags } from "../commands/present.ts";
import { EXIT, UsageError } from "../exit-code.ts";
import { oneBrief } from "../one-brief.ts";
import { showProgress } from "../progress.ts";
import { projectFor } from "../project-flag.ts";
import { printDiagnostics } from "../report-diagnostics.ts";
import { readerWithin } from "../within.ts";

export async function runPresent(
  name: string | undefined,
  flags: PresentFlags,
  { terminal, finish }: CommandContext,
): Promise<void> {
  const brief = oneBrief(name);
  const project = await projectFor(flags);
  const report = (diagnostics: readonly Diagnostic[]): void =>
    printDiagnostics(diagnostics.filter(isToldOf), textReader(readerWithin(flags)), terminal.err);
  const say = (sentence: string): void => {
    terminal.err.write(`${sentence}\n`);
  };
  const { value: presentation, diagnostics } = await start();
  report(diagnostics);
  if (presentation === undefined) return finish(EXIT.brief);
  const { url, speakerUrl } = presentation;
  const { port } = new URL(url);
  if (flags.port !== 0 && Number(port) !== flags.port) say(`Port ${flags.port} is in use, so it is ${port}.`);
  say("The audience's screen:");
  terminal.out.write(`${url}\n`);
  say("The speaker's view, for you alone:");
  terminal.out.write(`${speakerUrl}\n`);
  if (presentation.farUrl !== undefined) await sayFar(presentation.farUrl, flags.remote !== undefined);
  await new Promise(() => undefined);

  async function sayFar(address: string, isPhone: boolean): Promise<void> {
    say(isPhone ? "The phone:" : "The audience's screen elsewhere:");
    terminal.out.write(`${address}\n`);
    for (const sentence of presentation?.exposes ?? []) say(sentence);
    if (isPhone) say(await qrLines(address));
  }

  async function start(): ReturnType<typeof startPresent> {
    using progress = showProgress(terminal.err, false);
    try {
      return await startPresent({
        ...{ brief, project, audience: flags.audience, port: flags.port, within: flags.within },
        isLive: flags.live,
        isRehearsal: flags.rehearse,
        far: (deck) =>
          farAccess({ remote: flags.remote, host: flags.host, sendsAboveGreen: flags.sendAboveGreen }, deck),
        onMistakes: (found) => {
          report(found);
          say("The screen keeps the last good deck.");
        },
        onStep: progress.step,
        onRemark: progress.remark,
        onWarning: progress.warn,
      });
    } catch (error) {
      if (error instanceof NoAccess) throw new UsageError(error.message, error.hints);
      if (!(error instanceof SeveralAudiences)) throw error;
      const [first = ""] = error.known;
      throw new UsageError(error.message, [
        `Name one, as in --audience ${first}. There are ${error.known.join(", ")}.`,
      ]);
    }
  }
}

/** What `check` reports too is not repeated, but for what keeps a deck from being shown. */
function isToldOf({ severity }: Diagnostic): boolean {
  return severity !== "info";
}
