/**
 * A program that, until it is ended, puts a folder and a link to another one in each other's place, as fast as it can. Its
 * arguments are a path, the folder and what the link leads to.
 */
import { existsSync, renameSync, rmSync, symlinkSync } from "node:fs";

const [place = "", folder = "", elsewhere = ""] = process.argv.slice(2);
const link = `${place}.link`;
symlinkSync(elsewhere, link);
process.stdout.write("swapping\n");
for (;;) {
  for (const own of [folder, link]) {
    move(own, place);
    move(place, own);
  }
}

/** Who writes there may have made a folder in between, which is put out of the way. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    rmSync(`${place}.away`, { recursive: true, force: true });
    if (existsSync(to)) renameSync(to, `${place}.away`);
  }
}
