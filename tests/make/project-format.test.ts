import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/diagnostics/diagnostic.ts";
import { isProjectCode } from "../../src/diagnostics/project-code.ts";
import { type BriefReport, type BuildOptions, build } from "../../src/make/build.ts";
import { UnknownFormat } from "../../src/make/unknown-format.ts";
import type { FormatName } from "../../src/model/formats.ts";
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

/** Each makes a file of its name. */
function formatsThat(makes: Readonly<Record<string, Make>>): Project {
  const formats = Object.entries(makes).flatMap(([word, made]) => {
    const name = `x/${word}`;
    return isProjectCode(name) ? [defineFormat({ name, extension: "txt", make: made })] : [];
  });
  return projectWith({ formats });
}

function namesOf({ formats }: Project): readonly FormatName[] {
  return formats.map(({ name }) => name);
}

const LEAKS = {
  text: () => ({ bytes: `Briefing\n${SECRET}\n` }),
  bytes: () => ({ bytes: Buffer.from(SECRET) }),
  "utf-16": () => ({ bytes: Buffer.from(`\ufeff${SECRET}`, "utf16le") }),
  "mark-up": () => ({ bytes: SECRET.replace("skipped", "<b>skip</b>ped").replace("two", "&#116;wo") }),
  json: () => ({ bytes: JSON.stringify({ SECRET }).replace("skipped", "skippe\\u0064") }),
  package: async () => ({ bytes: await zipWith("a/b.xml", `<p>${SECRET}</p>`) }),
  packages: async () => ({ bytes: await zipWith("a.bin", await zipWith("b", SECRET)) }),
  "name-of-a-part": async () => ({ bytes: await zipWith(SECRET, "") }),
  "its-own-word": () => ({ bytes: Uint8Array.of(0, 255), texts: [SECRET] }),
} satisfies Record<string, Make>;

const FAILURES = {
  throws: () => fail(new Error("no paper")),
  "no-draft": () => JSON.parse("{}"),
  closed: () => ({ bytes: Uint8Array.of(0, 255, 1) }),
  lacks: () => ({ bytes: "a", verify: () => ["It has no date."] }),
  odd: () => ({ bytes: "a", verify: () => fail("odd") }),
} satisfies Record<string, Make>;

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

  it("is refused where it repeats a withheld point, whatever its file is", async () => {
    using folder = cranes();
    const leaking = formatsThat(LEAKS);
    const { diagnostics, outputs } = await make(folder, leaking, { formats: namesOf(leaking) });
    const refused = diagnostics.filter(({ code }) => code === "withheld-in-output");
    expect(new Set(refused.map(({ message }) => message))).toEqual(
      new Set(
        Object.keys(LEAKS).map(
          (name) => `The ${name}.txt of "press" contains words that are withheld from it.`,
        ),
      ),
    );
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

  it("is reported where it fails, and nothing is written", async () => {
    using folder = cranes();
    const failing = formatsThat(FAILURES);
    const { diagnostics, outputs } = await make(folder, failing, { formats: namesOf(failing) });
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(["format-failed"]));
    expect(errors.map(({ message }) => message.split("\n")[0])).toEqual([
      'press/throws.txt: the format "x/throws" of citedeck.config.js throws: no paper.',
      expect.stringMatching(/^press\/no-draft.txt: .* gives no draft: /),
      expect.stringMatching(/^press\/closed.txt: .* makes a file that cannot be searched/),
      'press/lacks.txt: the format "x/lacks" of citedeck.config.js says of it: It has no date.',
      expect.stringMatching(/^press\/odd.txt: .* throws when it verifies a file: 'odd'.$/),
    ]);
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
