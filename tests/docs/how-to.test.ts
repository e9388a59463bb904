import { cpSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { playPage } from "../support/play-page.ts";

const PAGES = readdirSync("docs/how-to").filter((name) => name.endsWith(".md"));

describe("the pages of docs/how-to", () => {
  it.each(PAGES)(
    "%s does what it says to the brief of the tutorial, and prints what it shows",
    async (page) => {
      using folder = folderWith({});
      cpSync("tests/docs/lindmere", folder.path, { recursive: true });
      await playPage(`docs/how-to/${page}`, folder.path);
      expect(folder.files()).toContain("brief.yaml");
    },
  );
});
