/** Writes generated lines into a page that is otherwise written by hand. */
import { readFileSync, writeFileSync } from "node:fs";

/** Replaces what stands between `<!-- NAME: ... -->` and `<!-- end of NAME -->`. Throws where the page has no such place. */
export function writeBetween(file: string, name: string, text: string): void {
  const page = readFileSync(file, "utf8");
  const place = new RegExp(`(<!-- ${name}:[^\\n]*-->\\n)[\\s\\S]*?(<!-- end of ${name} -->)`);
  if (!place.test(page)) throw new Error(`${file} has no place for ${name}.`);
  writeFileSync(
    file,
    page.replace(place, (_, before: string, after: string) => `${before}\n${text}\n\n${after}`),
  );
}
