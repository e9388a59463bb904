/** What `citedeck preview` does: it runs until a signal ends it. */
import { isLoopback } from "../../serve/host-names.ts";
import { openEditor } from "../../serve/open-editor.ts";
import { startPreview } from "../../serve/preview/start-preview.ts";
import type { CommandContext } from "../command-context.ts";
import type { PreviewFlags } from "../commands/preview.ts";
import { UsageError } from "../exit-code.ts";
import { oneBrief } from "../one-brief.ts";
import { projectFor } from "../project-flag.ts";

export async function runPreview(
  name: string | undefined,
  flags: PreviewFlags,
  { terminal }: CommandContext,
): Promise<void> {
  const { audience, host, port, editor } = flags;
  if (!isLoopback(host))
    throw new UsageError(`Others could read the brief at "${host}".`, [
      "A preview shows what is withheld from others: it listens at 127.0.0.1, ::1 or localhost.",
    ]);
  const brief = oneBrief(name);
  const project = await projectFor(flags);
  const warn = (sentence: string): void => {
    terminal.err.write(`${sentence}\n`);
  };
  const preview = await startPreview({
    ...{ brief, audience, host, port, project },
    onWarning: warn,
    openEditor: (place) => void openEditor(place, { editor, onFailure: warn }),
  });
  terminal.out.write(`${preview.url}\n`);
  await new Promise(() => undefined);
}
