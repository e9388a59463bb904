/** Reads what each room of src/ says of itself in its README: what it is for, and which rooms it may import. */
import { readdirSync, readFileSync } from "node:fs";

export interface Room {
  readonly name: string;
  readonly purpose: string;
  /** Only the shell touches files, network, clock and browser. */
  readonly kind: "shell" | "pure";
  readonly takes: string;
  readonly gives: string;
  readonly imports: readonly string[];
}

/** Returns the rooms of the house from the top down: each stands above all that it imports. */
export function readRooms(): readonly Room[] {
  const names = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return fromTheTop(names.map(({ name }) => readRoom(name)).sort((a, b) => a.name.localeCompare(b.name)));
}

function readRoom(name: string): Room {
  const page = readFileSync(`src/${name}/README.md`, "utf8");
  const [, purpose = ""] = /^# .*\n\n(.*)\n/.exec(page) ?? [];
  const said = (label: string): string => new RegExp(`^- ${label}: (.*)$`, "m").exec(page)?.[1] ?? "";
  const kind = said("Kind");
  if (kind !== "shell" && kind !== "pure") throw new Error(`src/${name}/README.md names no kind.`);
  const imports = said("Imports");
  return {
    ...{ name, purpose, kind, takes: said("In"), gives: said("Out") },
    imports: imports === "nothing" ? [] : imports.split(", "),
  };
}

/** Throws where rooms import each other in a circle: then none of them stands above the other. */
function fromTheTop(rooms: readonly Room[]): readonly Room[] {
  if (rooms.length === 0) return [];
  const imported = new Set(rooms.flatMap(({ imports }) => imports));
  const top = rooms.filter(({ name }) => !imported.has(name));
  if (top.length === 0)
    throw new Error(`These rooms import each other: ${rooms.map(({ name }) => name).join(", ")}.`);
  return [...top, ...fromTheTop(rooms.filter((room) => !top.includes(room)))];
}
