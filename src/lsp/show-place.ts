/** A command that an edit ends with: the client is asked to put its cursor where the author has something to write. */
import type { Command, ExecuteCommandParams, Range } from "vscode-languageserver";
import * as z from "zod";
import type { Desk } from "./define-feature.ts";

export const SHOW_PLACE = "citedeck.showPlace";

export function showPlace(uri: string, range: Range): Command {
  return { title: "Show the place", command: SHOW_PLACE, arguments: [uri, range] };
}

const POSITION = z.object({ line: z.number(), character: z.number() });
const ARGUMENTS = z.tuple([z.string(), z.object({ start: POSITION, end: POSITION })]);

/** Does nothing for a client that cannot show a place, and for another command. */
export async function runCommand(params: ExecuteCommandParams, { client, connection }: Desk): Promise<null> {
  const { data } = ARGUMENTS.safeParse(params.arguments);
  const canShow = client.window?.showDocument?.support === true;
  if (params.command === SHOW_PLACE && data !== undefined && canShow) {
    const [uri, selection] = data;
    await connection.window.showDocument({ uri, selection, takeFocus: true });
  }
  return null;
}
