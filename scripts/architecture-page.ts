/** Makes the part of docs/architecture.md that shows the rooms: a drawing and a table, from what each room says of itself. */
import { withBlock } from "./marked-block.ts";
import type { Room } from "./rooms.ts";

/** Returns `page` with the drawing and the table made anew between their two marks. */
export function withRooms(page: string, rooms: readonly Room[]): string {
  return withBlock(page, "rooms", `${drawing(rooms)}\n${table(rooms)}`);
}

/** An arrow leads from a room to what it imports, unless another arrow leads there by way of a third room. */
function drawing(rooms: readonly Room[]): string {
  const shell = rooms.filter(({ kind }) => kind === "shell").map(({ name }) => `    ${name}`);
  const arrows = rooms.flatMap((room) =>
    room.imports
      .filter((name) => !isReachedOtherwise(room, name, rooms))
      .map((name) => `  ${room.name} --> ${name}`),
  );
  return ["```mermaid", "flowchart TD", "  subgraph shell", ...shell, "  end", ...arrows, "```", ""].join(
    "\n",
  );
}

function isReachedOtherwise({ imports }: Room, name: string, rooms: readonly Room[]): boolean {
  return rooms.some(
    (other) => imports.includes(other.name) && other.name !== name && reaches(other, name, rooms),
  );
}

function reaches({ imports }: Room, name: string, rooms: readonly Room[]): boolean {
  return (
    imports.includes(name) || rooms.some((next) => imports.includes(next.name) && reaches(next, name, rooms))
  );
}

function table(rooms: readonly Room[]): string {
  const rows = rooms.map(
    ({ name, kind, purpose, takes, gives, imports }) =>
      `| [\`${name}/\`](../src/${name}/README.md) | ${kind} | ${purpose} | ${takes} | ${gives} | ${imports.join(", ")} |`,
  );
  return [
    "| room | kind | what it is for | in | out | may import |",
    "|---|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
