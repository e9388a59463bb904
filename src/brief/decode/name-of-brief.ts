/** The name under which a brief's outputs are stored, which its path alone says. */
import { posix } from "node:path";
import { mendText } from "../../text/broken-characters.ts";

/** `brief.yaml` is named after its folder, any other file after itself. */
export function nameOfBrief(file: string): string {
  const own = posix.basename(file).replace(/\.[^.]+$/, "");
  const folder = posix.basename(posix.dirname(file));
  const name = own === "brief" && /[^.]/.test(folder) ? folder : own;
  return mendText(name)?.text ?? name;
}
