import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/diagnostics/diagnostic.ts";
import { type BriefReport, type BuildOptions, build } from "../../src/make/build.ts";
import { UnknownFormat } from "../../src/make/unknown-format.ts";
import { defineFormat, type FormatDraft, type FormatInput } from "../../src/project/define-format.ts";
import { NO_PROJECT, type Project } from "../../src/project/project.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { projectWith } from "../support/project-with.ts";
import { CRANES_BRIEF, smallBrief } from "../support/small-brief.ts";

/** What the press must not see. */
const SECRET = "The owner skipped two inspections.";

type Make = (input: FormatInput) => FormatDraft | Promise<FormatDraft>;

function formatThat(make: Make, hash = "abc"): Project {
  return {
    ...projectWith({ formats: [defineFormat({ name: "x/briefing", extension: "txt", make })] }),
    hash,
  };
}

function cranes(): Folder {
  return folderWith(smallBrief(CRANES_BRIEF));
}

async function make(
  folder: Folder,
  project: Project,
  options: Partial<BuildOptions> = {},
): Promise<BriefReport> {
  const briefs = [join(folder.path, "brief.yaml")];
  const asked = { audiences: ["press"], formats: ["x/briefing"], ...options } as const;
  const [report] = await build({ briefs, out: join(folder.path, "out"), project, ...asked });
  if (report === undefined) throw new Error("There is no report.");
  return report;
}

function made(folder: Folder): readonly string[] {
  return folder
    .files()
    .filter((file) => file.startsWith("out/") && !file.includes(".citedeck"))
    .map((file) => file.slice("out/".length).replace(/^citedeck-\w+\//, ""));
}

function textIn(folder: Folder, name: string): string {
  const file = folder.files().find((one) => one.endsWith(name)) ?? name;
  return readFileSync(join(folder.path, file), "utf8");
}

const names: Make = ({ deck }) => ({ bytes: `${deck.slides.map(({ name }) => name).join("\n")}\n` });

describe("a format of a project's own", () => {
  it("is made of what its audience is shown, and filed beside ours", async () => {
    using folder = cranes();
    const { outputs, diagnostics } = await make(folder, formatThat(names), {
      formats: ["evidence", "x/briefing"],
    });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(outputs.map(({ audience, format }) => `${audience} ${format}`)).toEqual([
      "press evidence",
      "press x/briefing",
    ]);
    expect(made(folder)).toEqual(["press/briefing.txt", "press/evidence.json"]);
    expect(textIn(folder, "briefing.txt")).toContain("Cranes\n");
  });

  it("is kept while deck and config are the same, and made again when one changes or it was edited", async () => {
    using folder = cranes();
    const isMade = async (hash = "abc"): Promise<boolean> => {
      const { outputs } = await make(folder, formatThat(names, hash));
      return outputs[0]?.bytes !== undefined;
    };
    expect(await isMade()).toBe(true);
    expect(await isMade()).toBe(false);
    expect(await isMade("def")).toBe(true);
    expect(await isMade("def")).toBe(false);
    const [file = ""] = folder.files().filter((one) => one.endsWith("briefing.txt"));
    writeFileSync(join(folder.path, file), "edited");
    expect(await isMade("def")).toBe(true);
    const brief = smallBrief(CRANES_BRIEF.replace("title: Cranes", "title: All cranes"));
    writeFileSync(join(folder.path, "brief.yaml"), brief["brief.yaml"] ?? "");
    expect(await isMade("def")).toBe(true);
  });

  it("makes its own copy of the deck, so that no other output is changed by it", async () => {
    using folder = cranes();
    const spoils: Make = ({ evidence }) => {
      Object.assign(evidence, { title: "Spoilt" });
      return { bytes: "nothing" };
    };
    await make(folder, formatThat(spoils), { formats: ["x/briefing", "evidence"] });
    expect(textIn(folder, "evidence.json")).not.toContain("Spoilt");
  });

  it.each<readonly [string, (secret: string) => FormatDraft | Promise<FormatDraft>]>([
    ["as text", (secret) => ({ bytes: `Briefing\n${secret}\n` })],
    ["as bytes", (secret) => ({ bytes: Buffer.from(secret) })],
    ["in UTF-16", (secret) => ({ bytes: Buffer.from(`\ufeff${secret}`, "utf16le") })],
    [
      "in mark-up",
      (secret) => ({ bytes: secret.replace("skipped", "<b>skip</b>ped").replace("two", "&#116;wo") }),
    ],
    ["in JSON", (secret) => ({ bytes: JSON.stringify({ secret }).replace("skipped", "skippe\\u0064") })],
    ["in a package", async (secret) => ({ bytes: await zipWith("a/b.xml", `<p>${secret}</p>`) })],
    [
      "in a package in a package",
      async (secret) => ({ bytes: await zipWith("a.bin", await zipWith("b", secret)) }),
    ],
    ["as the name of a part", async (secret) => ({ bytes: await zipWith(secret, "") })],
    ["in what it says of its bytes", (secret) => ({ bytes: Uint8Array.of(0, 255), texts: [secret] })],
  ])("is refused where it repeats a withheld point %s", async (_, leak) => {
    using folder = cranes();
    const { diagnostics, outputs } = await make(
      folder,
      formatThat(() => leak(SECRET)),
    );
    expect(
      diagnostics.filter(({ severity }) => severity === "error").map(({ code, message }) => [code, message]),
    ).toEqual([["withheld-in-output", 'What is withheld from "press" stands in its briefing.txt.']]);
    expect(outputs).toEqual([]);
    expect(made(folder)).toEqual([]);
  });

  it("is searched again for what is withheld only now, though its deck is as it was", async () => {
    using folder = cranes();
    const leaks = formatThat(() => ({ bytes: "The harbour master resigns." }));
    const before = await make(folder, leaks);
    expect(before.outputs).toHaveLength(1);
    const brief = smallBrief(`withhold: [harbour master resigns]\n${CRANES_BRIEF}`);
    writeFileSync(join(folder.path, "brief.yaml"), brief["brief.yaml"] ?? "");
    const after = await make(folder, leaks);
    expect(after.diagnostics.map(({ code }) => code)).toContain("withheld-in-output");
  });

  it.each<readonly [string, Make, string]>([
    ["throws", () => fail(new Error("no paper")), "throws: no paper."],
    ["gives no draft", () => JSON.parse("{}"), "gives no draft: "],
    [
      "cannot be searched",
      () => ({ bytes: Uint8Array.of(0, 255, 1) }),
      "makes a file that cannot be searched",
    ],
    [
      "says what the file lacks",
      () => ({ bytes: "a", verify: () => ["It has no date."] }),
      "says of it: It has no date.",
    ],
    [
      "throws as it verifies",
      () => ({ bytes: "a", verify: () => fail("odd") }),
      "throws when it verifies a file: 'odd'.",
    ],
  ])("writes nothing where it %s", async (_, broken, message) => {
    using folder = cranes();
    const { diagnostics, outputs } = await make(folder, formatThat(broken));
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code }) => code)).toEqual(["format-failed"]);
    expect(errors[0]?.message).toContain(
      `press/briefing.txt: the format "x/briefing" of citedeck.config.js ${message}`,
    );
    expect(outputs).toEqual([]);
  });

  it("is looked for before anything is made", async () => {
    using folder = cranes();
    await expect(make(folder, NO_PROJECT)).rejects.toThrow(UnknownFormat);
    const span = { file: "citedeck.config.js", start: 0, end: 0 };
    const untrusted = diagnose("untrusted-config", { message: "It is not trusted.", span });
    const project = { ...NO_PROJECT, isUnknown: true, diagnostics: [untrusted] };
    const { diagnostics } = await make(folder, project);
    expect(diagnostics).toContainEqual({ ...untrusted, severity: "error" });
    expect(made(folder)).toEqual([]);
  });
});

async function zipWith(name: string, content: string | Uint8Array): Promise<Uint8Array> {
  return new JSZip().file(name, content).generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

function fail(reason: unknown): never {
  throw reason;
}
