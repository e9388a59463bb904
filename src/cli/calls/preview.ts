/** What `citedeck preview` does: it runs until a signal ends it, or the program that started it. */
import { once } from "node:events";
import { isEveryAddress, isLoopback } from "../../serve/host-names.ts";
import { openEditor } from "../../serve/open-editor.ts";
import { openInBrowser } from "../../serve/open-in-browser.ts";
import { startPreview } from "../../serve/preview/start-preview.ts";
import type { CommandContext } from "../command-context.ts";
import type { PreviewFlags } from "../commands/preview.ts";
import { UsageError } from "../exit-code.ts";
import { oneBrief } from "../one-brief.ts";
import { projectFor } from "../project-flag.ts";
import { readerWithin } from "../within.ts";

export async function runPreview(
  name: string | undefined,
  flags: PreviewFlags,
  { terminal }: CommandContext,
): Promise<void> {
  const { audience, host, port, editor, edit = isLoopback(host), readOnly } = flags;
  if (flags.edit === true && readOnly)
    throw new UsageError("A preview is for editing or read-only, not both.");
  const networkToken = isLoopback(host) && flags.token === undefined ? undefined : tokenFor(flags);
  const canEdit = edit && !readOnly;
  const brief = oneBrief(name);
  // Throws where it is no folder.
  readerWithin(flags);
  const project = await projectFor(flags);
  const warn = (sentence: string): void => {
    terminal.err.write(`${sentence}\n`);
  };
  const preview = await startPreview({
    ...{ brief, audience, host, port, networkToken, project, canEdit, within: flags.within },
    timeoutMs: flags.timeout * 1000,
    onWarning: warn,
    openEditor: (place) => void openEditor(place, { editor, onFailure: warn }),
  });
  const taken = Number(new URL(preview.url).port);
  if (port !== 0 && taken !== port) warn(`Port ${port} is in use, so it is ${taken}.`);
  if (!isLoopback(host))
    warn(
      `Whoever reaches ${host} with this address reads ${canEdit ? "and changes " : ""}the whole brief, also what is withheld from audiences. It is sent as it is: others in the network can read along.`,
    );
  const address = networkToken === undefined ? preview.url : `${preview.url}?token=${networkToken}`;
  terminal.out.write(`${address}\n`);
  if (flags.open) await openInBrowser(address, warn);
  if (!flags.endWithInput) await new Promise(() => undefined);
  await once(process.stdin.resume(), "close");
  await preview[Symbol.asyncDispose]();
}

/** Letters and digits, since it stands in an address. */
const TOKEN = /^[\w-]{16,}$/;

/** Throws a UsageError where there is none that nobody would guess, and for a host that is no address. */
function tokenFor({ host, token }: PreviewFlags): string {
  if (isEveryAddress(host))
    throw new UsageError(`"${host}" is every address of this machine.`, [
      "Name the one that others are to use.",
    ]);
  if (token !== undefined && TOKEN.test(token)) return token;
  throw new UsageError(`Others could read the brief at "${host}", also what is withheld from audiences.`, [
    "Name a secret that they must bring: --token, with 16 letters and digits or more.",
    "For yourself alone, leave out --host.",
  ]);
}
