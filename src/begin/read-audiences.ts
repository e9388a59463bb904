/** Reads how the author of a new brief names its audiences: "Town council:AMBER, Press". */
import { freeId } from "../edit/free-id.ts";
import { TLP_LEVELS, type Tlp } from "../model/tlp.ts";
import { slugOf } from "../text/slug.ts";
import type { NewAudience } from "./choices.ts";

/** An audience as it is named: without `tlp` where no marking was written behind its name. */
export interface NamedAudience {
  readonly label: string;
  readonly tlp?: Tlp;
}

export type AudiencesRead =
  | { readonly kind: "read"; readonly audiences: readonly NamedAudience[] }
  | { readonly kind: "refused"; readonly message: string };

/** Reads names with commas between them, each with a colon and a marking behind it or without: "Press:CLEAR", "Press: TLP:CLEAR". */
export function readAudiences(written: string): AudiencesRead {
  const parts = written
    .split(",")
    .map((part) => part.trim().replaceAll(/\s+/g, " "))
    .filter((part) => part !== "");
  const audiences: NamedAudience[] = [];
  for (const part of parts) {
    const read = readOne(part);
    if (typeof read === "string") return { kind: "refused", message: read };
    audiences.push(read);
  }
  return { kind: "read", audiences };
}

/** Returns the sentence that refuses it where it has no name, or no marking behind its colon. */
function readOne(part: string): NamedAudience | string {
  const { name = "", marking = "" } =
    /^(?<name>.*?)(?::(?:\s*TLP:)?(?<marking>[^:\s]*))?$/iu.exec(part)?.groups ?? {};
  if (!part.includes(":")) return { label: part };
  const tlp = TLP_LEVELS.find((level) => level === marking.toUpperCase());
  if (tlp !== undefined && name.trim() !== "") return { label: name.trim(), tlp };
  // A colon with a space behind it is part of the name.
  if (marking === "" && !part.endsWith(":")) return { label: part };
  if (name.trim() === "") return `"${part}" names no audience before its colon.`;
  return `"${marking}" in "${part}" is no marking: there are ${TLP_LEVELS.join(", ")}.`;
}

/**
 * Gives each audience an ID, and a marking where none was written: the first may see all of the brief, the others only what anyone
 * may see.
 */
export function completeAudiences(named: readonly NamedAudience[], tlp: Tlp): readonly NewAudience[] {
  const taken = new Set<string>();
  return named.map((audience, at) => {
    const id = freeId(slugOf(audience.label) || `audience-${at + 1}`, (one) => taken.has(one));
    taken.add(id);
    return { id, label: audience.label, tlp: audience.tlp ?? (at === 0 ? tlp : "CLEAR") };
  });
}
