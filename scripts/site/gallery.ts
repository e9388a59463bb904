/** Builds the invented example for each of its audiences into the site, with the page that shows it. */
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type AudienceReport, build } from "../../src/index.ts";
import { type DeckCamera, openDeckCamera } from "../pictures/deck-camera.ts";

/**
 * The example of which we invented every word. Its outputs are published for all of its audiences, also what residents are not to
 * see, to show the difference. What is its author's alone, the index and the manifest, is left out. The other example quotes
 * reports of others, and is not published.
 */
const BRIEF = "briefs/harbour-bridge/brief.yaml";
/** Slides that say something else to each audience, or that not all of them get. */
const SLIDES = ["cover", "bottom-line", "coupling", "ratings", "police", "travel"];
const FILES = [
  ["deck.html", "Deck"],
  ["slides.pdf", "Slides as PDF"],
  ["handout.pdf", "Handout"],
  ["evidence.json", "Evidence"],
] as const;

export interface GalleryFolders {
  /** Where outputs are made; what is there from the last time is kept where nothing changed. */
  readonly work: string;
  /** Becomes `gallery/` of the site. */
  readonly published: string;
  /** The pictures of the page, which stand in `gallery/` beside it. */
  readonly pictures: string;
}

/** Writes outputs and pictures, and returns the page in Markdown. */
export async function writeGallery({ work, published, pictures }: GalleryFolders): Promise<string> {
  const intro = await readFile("site/pages/gallery.md", "utf8");
  const [report] = await build({ briefs: [BRIEF], out: work, onStep: (step) => console.error(step) });
  const { audiences = [] } = report ?? {};
  if (audiences.length === 0) throw new Error(`${BRIEF} has mistakes: \`citedeck check\` shows them.`);
  await emptied(published);
  await emptied(pictures);
  await using camera = await openDeckCamera();
  const made = path.join(work, path.basename(path.dirname(BRIEF)));
  const sections: string[] = [];
  for (const audience of audiences) {
    const from = path.join(made, audience.id);
    await publish(from, path.join(published, audience.id));
    sections.push(await section({ audience, from, pictures, camera }));
  }
  return [intro.trimEnd(), ...sections, ""].join("\n\n");
}

async function emptied(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}

async function publish(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const [name] of FILES) await cp(path.join(from, name), path.join(to, name));
}

interface SectionOptions {
  readonly audience: AudienceReport;
  readonly from: string;
  readonly pictures: string;
  readonly camera: DeckCamera;
}

async function section({ audience, from, pictures, camera }: SectionOptions): Promise<string> {
  const { id, label, slides, sources, citations } = audience;
  const deck = path.join(from, "deck.html");
  const markup = await readFile(deck, "utf8");
  const shown = SLIDES.filter((slide) => markup.includes(`id="${slide}"`));
  const images: string[] = [];
  for (const slide of shown) {
    const name = `${id}-${slide}.webp`;
    await writeFile(path.join(pictures, name), await camera.slide({ deck, slide }));
    images.push(`![“${titleOf(slide, markup)}”, a slide for ${label}](./gallery-pictures/${name})`);
  }
  await writeFile(
    path.join(pictures, `${id}-handout.webp`),
    await camera.sheets({ pdf: path.join(from, "handout.pdf"), pages: 2 }),
  );
  return [
    `## ${label}`,
    `${slides} slides, ${citations} notes, ${sources} sources.`,
    `<p class="links">${FILES.map(([name, words]) => `<a href="${id}/${name}">${words}</a>`).join(" ")}</p>`,
    `<div class="pictures">`,
    ...images,
    `![Two pages of the handout for ${label}](./gallery-pictures/${id}-handout.webp)`,
    `</div>`,
  ].join("\n\n");
}

/** The title of a slide in the markup of its deck, without marks. */
function titleOf(slide: string, markup: string): string {
  const [, title = slide] = new RegExp(`id="${slide}~title">([\\s\\S]*?)</h`).exec(markup) ?? [];
  return title.replaceAll(/<[^<>]*>/g, "").trim();
}
