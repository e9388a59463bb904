/** Checks that each audience can have a folder of its own, whichever system its outputs are made on or copied to. */
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Audience } from "../../model/brief.ts";
import { foldName, isImpossibleName } from "../../text/file-names.ts";

/** The page about all audiences lies beside their folders. */
const PAGE = "index.html";

/** Returns an `audience-folder` for each audience whose ID is, on some system, the name of another's folder, or of none. */
export function audienceFolders(audiences: readonly Audience[]): readonly Diagnostic[] {
  const firsts = new Map<string, Audience>();
  return audiences.flatMap((audience): readonly Diagnostic[] => {
    const name = foldName(audience.id);
    const first = firsts.get(name);
    if (first !== undefined) return [sharedFolder(audience, first)];
    firsts.set(name, audience);
    if (name === PAGE) return [takenByPage(audience)];
    return isImpossibleName(audience.id) ? [impossibleFolder(audience)] : [];
  });
}

const OTHER_ID =
  "Give it an ID of letters, digits and hyphens that differs in more than case from all others.";

function sharedFolder({ id, span }: Audience, first: Audience): Diagnostic {
  return diagnose("audience-folder", {
    message: `The audiences "${first.id}" and "${id}" would share one folder on Windows or macOS.`,
    span,
    hints: [OTHER_ID],
    related: [{ message: "The first one stands here.", span: first.span }],
  });
}

function takenByPage({ id, span }: Audience): Diagnostic {
  return diagnose("audience-folder", {
    message: `The folder of the audience "${id}" cannot have the name of the page about all audiences.`,
    span,
    hints: [OTHER_ID],
  });
}

function impossibleFolder({ id, span }: Audience): Diagnostic {
  return diagnose("audience-folder", {
    message: `No folder can be called "${id}" on Windows, and the audience's outputs go to a folder of its ID.`,
    span,
    hints: [OTHER_ID],
  });
}
