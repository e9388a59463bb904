/** Writes the two pictures of README.md: a slide with its footer and evidence, and a handout. Run by `npm run pictures`. */
import { writeFile } from "node:fs/promises";
import { build } from "../src/index.ts";
import { makeFolder } from "../tests/browser/temporary-folder.ts";
import { openDeckCamera } from "./pictures/deck-camera.ts";

const BRIEF = "briefs/harbour-bridge/brief.yaml";
const AUDIENCE = "operations";
const SLIDE = "bottom-line";
const CITATION = ".point:nth-child(2) .cite a";

await using out = await makeFolder();
await build({ briefs: [BRIEF], audiences: [AUDIENCE], formats: ["html", "handout"], out: out.path });
const made = `${out.path}/harbour-bridge/${AUDIENCE}`;
await using camera = await openDeckCamera();
const slide = await camera.slide({ deck: `${made}/deck.html`, slide: SLIDE, citation: CITATION });
await writeFile("docs/pictures/readme-slide.webp", slide);
await writeFile(
  "docs/pictures/readme-handout.webp",
  await camera.sheets({ pdf: `${made}/handout.pdf`, pages: 2 }),
);
