/** What `citedeck lsp` does: it runs until its client ends it, or is gone. Standard output is the protocol's alone. */
import { serveEditor } from "../../lsp/serve-editor.ts";
import type { CommandContext } from "../command-context.ts";
import { EXIT } from "../exit-code.ts";

/** By the protocol, the exit code is 1 where the client never asked for the end. */
export async function runLsp({ finish }: CommandContext): Promise<void> {
  const isInOrder = await serveEditor({ input: process.stdin, output: process.stdout });
  finish(isInOrder ? EXIT.good : EXIT.brief);
}
