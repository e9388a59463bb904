import { readFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import { expect, it } from "vitest";
import { openBrowser } from "../../src/browser/open-browser.ts";
import { build } from "../../src/make/build.ts";
import { pdfText } from "../../src/pdf/pdf-text.ts";
import { findTestBrowser } from "../browser/test-browser.ts";
import { cameraPictures, SECRETS } from "../support/camera-picture.ts";
import { folderWith } from "../support/folder.ts";
import { smallBrief } from "../support/small-brief.ts";

const BRIEF = `audiences: { press: { handout: { notes: true } } }
slides:
  - { id: quay, layout: image, title: The quay, image: quay.jpg, alt: The quay, caption: "Idle. [@cranes]" }
  - { id: pier, layout: image, title: The pier, image: pier.png, alt: The pier, caption: "Idle. [@cranes]" }
  - { id: road, layout: image, title: The road, image: road.webp, alt: The road, caption: "Idle. [@cranes]" }
`;

/** Every byte of a file that can be read without its picture being drawn: that of packed parts too, and of Base64. */
async function readable(file: string): Promise<string> {
  const bytes = readFileSync(file);
  const own = bytes.toString("latin1");
  if (file.endsWith(".pptx")) {
    const parts = Object.values((await JSZip.loadAsync(bytes)).files);
    return (await Promise.all(parts.map((part) => part.async("nodebuffer"))))
      .map((part) => part.toString("latin1"))
      .join();
  }
  if (file.endsWith(".pdf")) return own + (await pdfText(bytes)).metadata;
  const inlined = Array.from(own.matchAll(/;base64,([A-Za-z0-9+/=]+)/g), ([, data = ""]) =>
    Buffer.from(data, "base64").toString("latin1"),
  );
  return [own, ...inlined].join();
}

it("Where, when and by whom a picture was taken is in no file that goes out; the picture is.", async () => {
  await using browser = await openBrowser(await findTestBrowser());
  const { jpeg, png, webp } = await cameraPictures(browser, 6);
  using folder = folderWith({ ...smallBrief(BRIEF), "quay.jpg": jpeg, "pier.png": png, "road.webp": webp });
  const out = join(folder.path, "out");
  const briefs = [join(folder.path, "brief.yaml")];
  const [report] = await build({
    briefs,
    out,
    formats: ["html", "pdf", "handout", "evidence", "png", "pptx"],
  });
  expect(report?.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const files = report?.outputs.map(({ path }) => path) ?? [];
  expect(files.length).toBeGreaterThanOrEqual(8);
  for (const file of files) {
    const text = await readable(file);
    expect(
      SECRETS.filter((secret) => text.includes(secret)),
      file,
    ).toEqual([]);
  }
  const deck = readFileSync(files.find((file) => file.endsWith("deck.html")) ?? "", "utf8");
  expect(
    deck.match(
      /<img class="illustration__image" src="data:image\/(?:jpeg|png|webp);base64,[^"]+" width="20" height="40"/g,
    ),
  ).toHaveLength(3);
});
