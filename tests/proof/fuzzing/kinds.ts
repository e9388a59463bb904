/** All kinds of fuzzing. */
import type { Kind } from "./kind.ts";
import { BRIEFS } from "./kinds/briefs.ts";
import { COMMANDS } from "./kinds/commands.ts";
import { DIRECT } from "./kinds/direct.ts";
import { LOOKS } from "./kinds/looks.ts";
import { PICTURE_KINDS } from "./kinds/pictures.ts";
import { SERVERS } from "./kinds/servers.ts";
import { SOURCES } from "./kinds/sources.ts";

export const KINDS: readonly Kind[] = [
  ...BRIEFS,
  ...LOOKS,
  ...SOURCES,
  ...PICTURE_KINDS,
  ...SERVERS,
  ...COMMANDS,
  ...DIRECT,
];
