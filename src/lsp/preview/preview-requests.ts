/** What clients ask of previews: where the brief's preview is, and that it shows the slide where the cursor is. */
import {
  LSPErrorCodes,
  type Position,
  ProtocolNotificationType,
  ProtocolRequestType,
  ResponseError,
} from "vscode-languageserver";
import * as z from "zod";
import type { Desk } from "../define-feature.ts";
import { openFile, type Place, placeAt } from "../place.ts";
import type { ShownPreview } from "./start-apart.ts";

interface Named {
  /** Of a file of the brief. */
  readonly uri: string;
}

export const PreviewRequest = new ProtocolRequestType<Named, ShownPreview, never, void, void>(
  "citedeck/preview",
);

export const CursorNotification = new ProtocolNotificationType<Named & { readonly position: Position }, void>(
  "citedeck/cursor",
);

const NAMED = z.object({ uri: z.string() });
const CURSOR = NAMED.extend({ position: z.object({ line: z.int().min(0), character: z.int().min(0) }) });

export async function showPreview(params: Named, { briefs, previews }: Desk): Promise<ShownPreview> {
  const { data } = NAMED.safeParse(params);
  const open = data && (await briefs.of(data.uri));
  if (open === undefined)
    throw new ResponseError(LSPErrorCodes.RequestFailed, "The file belongs to no brief.");
  return await previews.show(open);
}

export async function hearCursor(params: unknown, { briefs, previews }: Desk): Promise<void> {
  const { data } = CURSOR.safeParse(params);
  if (data === undefined) return;
  const open = await briefs.of(data.uri);
  const file = open && openFile(open, data.uri);
  if (file !== undefined) previews.point(placeAt(file, data.position));
}

/** Editors that do not tell where the cursor is ask for highlights when it rests. Their preview follows by that. */
export function withCursor<P, R>(
  answer: (place: Place, params: P, desk: Desk) => R,
): (place: Place, params: P, desk: Desk) => R {
  return (place, params, desk) => {
    desk.previews.point(place);
    return answer(place, params, desk);
  };
}
