import { expect, it } from "vitest";
import { installedFonts } from "../../src/workspace/installed-fonts.ts";
import { filesBelow } from "../../src/workspace/package-files.ts";
import { fileReader } from "../../src/workspace/read-file.ts";

const files = { read: fileReader(), list: filesBelow };

/** Packages that are nowhere but here, by path. */
function pretend(paths: Readonly<Record<string, string>>) {
  return {
    read: (path: string) => (paths[path] === undefined ? undefined : new TextEncoder().encode(paths[path])),
    list: (folder: string) =>
      Object.keys(paths)
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1)),
  };
}

function packed(name: string, family: string, file: string) {
  return {
    [`${name}/metadata.json`]: JSON.stringify({ family, variable: { wght: { min: "100", max: "900" } } }),
    [`${name}/unicode.json`]: JSON.stringify({ thai: "U+E01-E5B", "[7]": "U+AC00" }),
    [`${name}/files/${file}`]: "font",
  };
}

it("a font in a folder above the brief is found with its letters, weights and bytes; those that ship are not", () => {
  const faces = installedFonts("briefs/harbour-bridge/brief.yaml", files);
  expect(new Set(faces.map(({ family }) => family))).toEqual(new Set(["Noto Sans Hebrew"]));
  const face = faces.find(
    ({ weight, unicodeRange }) => weight === 400 && unicodeRange.includes("U+0590-05FF"),
  );
  expect(Buffer.from(face?.woff2.subarray(0, 4) ?? []).toString()).toBe("wOF2");
});

it("a variable font has all weights, and numbered subsets are read", () => {
  const faces = installedFonts("a/brief.yaml", {
    ...pretend({
      ...packed(
        "node_modules/@fontsource-variable/noto-sans-thai",
        "Noto Sans Thai",
        "noto-sans-thai-thai-wght-normal.woff2",
      ),
      ...packed("a/node_modules/@fontsource/noto-sans-kr", "Noto Sans KR", "noto-sans-kr-7-400-normal.woff2"),
    }),
  });
  expect(faces.map(({ family, weight, unicodeRange }) => ({ family, weight, unicodeRange }))).toEqual([
    { family: "Noto Sans KR", weight: 400, unicodeRange: "U+AC00" },
    { family: "Noto Sans Thai Variable", weight: [100, 900], unicodeRange: "U+E01-E5B" },
  ]);
});

it("what is broken, or what Chromium cannot draw, counts as absent", () => {
  const broken = {
    "node_modules/@fontsource/x/metadata.json": "{",
    "node_modules/@fontsource/x/files/x-thai-400-normal.woff2": "",
  };
  const coloured = packed(
    "node_modules/@fontsource/noto-color-emoji",
    "Noto Color Emoji",
    "noto-color-emoji-7-400-normal.woff2",
  );
  expect(installedFonts("brief.yaml", pretend({ ...broken, ...coloured }))).toEqual([]);
});
