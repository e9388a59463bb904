/** How a client hears of diagnostics: they are sent to it, or it asks for them. */
import type { OpenBrief } from "./open-brief.ts";

export interface ToldDiagnostics extends Disposable {
  /** What the client has typed may have changed them, or a file that was saved elsewhere. */
  readonly changed: (open: OpenBrief, by: "client" | "others") => void;
  /** Takes back what was said of a brief that is closed. */
  readonly clear: (open: OpenBrief) => void;
}
