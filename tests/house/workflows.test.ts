import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { z } from "zod";
import { wholeProgram } from "../../src/cli/program.ts";
import { readCall, wordsOf } from "../support/command-call.ts";

const Step = z.strictObject({
  name: z.string().optional(),
  id: z.string().optional(),
  if: z.string().optional(),
  run: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const Job = z.looseObject({
  "runs-on": z.string(),
  steps: z.array(Step).min(1),
  needs: z.string().optional(),
});
const Workflow = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.strictObject({ contents: z.literal("read") }),
  concurrency: z.unknown().optional(),
  jobs: z.record(z.string(), Job),
});
const Form = z.strictObject({
  name: z.string(),
  description: z.string(),
  labels: z.array(z.string()),
  body: z.array(
    z.looseObject({
      type: z.enum(["markdown", "textarea", "input", "checkboxes"]),
      id: z.string().optional(),
    }),
  ),
});
const Manifest = z.looseObject({ scripts: z.record(z.string(), z.string()) });

const WORKFLOWS = [
  ...readdirSync(".github/workflows").map((name) => `.github/workflows/${name}`),
  "examples/github/briefs.yml",
];
const FORMS = readdirSync(".github/ISSUE_TEMPLATE").filter((name) => name !== "config.yml");
const { scripts } = Manifest.parse(JSON.parse(readFileSync("package.json", "utf8")));

function readYaml(file: string): unknown {
  const document = parseDocument(readFileSync(file, "utf8"), { version: "1.2", uniqueKeys: true });
  expect(document.errors).toEqual([]);
  return document.toJS();
}

function stepsOf(file: string): readonly z.infer<typeof Step>[] {
  return Object.values(Workflow.parse(readYaml(file)).jobs).flatMap(({ steps }) => steps);
}

/** Each command of a step: lines, and what `&&` joins. */
function commandsOf(file: string): readonly string[] {
  return stepsOf(file).flatMap(({ run = "", with: inputs = {} }) => {
    const called = [inputs.version, inputs.publish].filter((one) => typeof one === "string");
    return [run, ...called].flatMap((one) => one.split(/\n|&&/)).map((one) => one.trim());
  });
}

describe.each(WORKFLOWS)("the workflow %s", (file) => {
  it("is well formed, may only read unless a job says more, and says that it was not run here", () => {
    expect(() => Workflow.parse(readYaml(file))).not.toThrow();
    expect(readFileSync(file, "utf8")).toContain("# not run here");
  });

  it("needs only jobs that it has", () => {
    const { jobs } = Workflow.parse(readYaml(file));
    const needed = Object.values(jobs).flatMap(({ needs }) => needs ?? []);
    expect(needed.filter((name) => !(name in jobs))).toEqual([]);
  });

  it("names a commit of each action, the example a major version, and each step runs or uses something", () => {
    const steps = stepsOf(file);
    expect(steps.filter(({ run, uses }) => (run === undefined) === (uses === undefined))).toEqual([]);
    const pinned = file.startsWith("examples/")
      ? /^[\w-]+(?:\/[\w-]+)+@v\d+$/
      : /^[\w-]+(?:\/[\w-]+)+@[\da-f]{40}$/;
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.filter((action) => !pinned.test(action))).toEqual([]);
  });

  it("runs only scripts of package.json and files that there are", () => {
    const commands = commandsOf(file);
    const npm = commands.flatMap((one) => /^(?:sudo )?npm (?:run )?([\w:-]+)/.exec(one)?.[1] ?? []);
    const known = ["audit", "ci", "test", ...Object.keys(scripts)];
    expect(npm.filter((name) => !known.includes(name))).toEqual([]);
    const run = commands.flatMap((one) => /\b(?:bash|node) ([\w./-]+)/.exec(one)?.[1] ?? []);
    expect(run.filter((name) => !existsSync(name))).toEqual([]);
  });

  it("calls citedeck as its command line takes it", () => {
    const program = wholeProgram();
    const calls = commandsOf(file).filter((one) => /^npx citedeck /.test(one));
    for (const call of calls) {
      const [, , ...words] = wordsOf(call.replace(/ > .*$/, ""));
      const { command, unknown } = readCall(program, words);
      expect([command.name(), ...unknown]).toEqual([words[0]]);
    }
  });
});

it.each(["release", "long"])(
  "The workflow %s fails where a package has a known fault of a high or critical grade.",
  (name) => {
    const audits = stepsOf(`.github/workflows/${name}.yml`).filter(({ run }) => run?.includes("audit"));
    expect(audits).toEqual([{ run: "npm audit --audit-level=high" }]);
  },
);

describe("the workflow of changes", () => {
  it("tries the lowest Node that we name, the one that we develop with, and the next, on three systems", () => {
    const { platforms } = Workflow.parse(readYaml(".github/workflows/ci.yml")).jobs;
    expect(platforms).toMatchObject({
      strategy: {
        matrix: { os: ["ubuntu-latest", "macos-latest", "windows-latest"], node: [22, 24, 26] },
      },
    });
  });
});

describe("the workflow of releases", () => {
  const text = readFileSync(".github/workflows/release.yml", "utf8");

  it("looks for known faults before it publishes, with provenance, and adds the bill of materials to what it published", () => {
    const at = (part: string): number => text.indexOf(part);
    expect(at("npm audit")).toBeGreaterThan(0);
    expect(at("npm audit")).toBeLessThan(at("changesets/action@"));
    expect(at("changesets/action@")).toBeLessThan(at("npm run sbom"));
    expect(Workflow.parse(readYaml(".github/workflows/release.yml")).jobs.release).toMatchObject({
      permissions: { "id-token": "write" },
    });
    expect(text).toContain('NPM_CONFIG_PROVENANCE: "true"');
    expect(text).toContain("gh release upload");
  });
});

describe("the example for a repository of briefs", () => {
  const text = readFileSync("examples/github/briefs.yml", "utf8");

  it("shows findings in the code although the check fails, builds, and keeps PDFs alone", () => {
    expect(commandsOf("examples/github/briefs.yml").filter((one) => one.startsWith("npx"))).toEqual([
      "npx citedeck check --within . --format sarif > citedeck.sarif",
      "npx citedeck build --within . --out dist",
    ]);
    expect(text.indexOf("upload-sarif")).toBeLessThan(text.indexOf("citedeck build"));
    expect(text).toContain('path: "dist/*/*/*.pdf"');
  });
});

describe.each(FORMS)("the form %s", (name) => {
  it("is well formed, and no two of its fields have one name", () => {
    const { body } = Form.parse(readYaml(`.github/ISSUE_TEMPLATE/${name}`));
    const ids = body.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(body.filter(({ type, id }) => (type === "markdown") === (id !== undefined))).toEqual([]);
  });
});

describe("the image", () => {
  const image = readFileSync("Dockerfile", "utf8");
  const { name, engines } = z
    .looseObject({ name: z.string(), engines: z.object({ node: z.string() }) })
    .parse(JSON.parse(readFileSync("package.json", "utf8")));

  it("is made of the packed package and of nothing else that lies beside it", () => {
    expect([...image.matchAll(/^COPY (\S+)/gm)].map(([, from]) => from)).toEqual([`${name}-*.tgz`]);
    expect(readFileSync(".dockerignore", "utf8").trim().split("\n")).toEqual(["*", `!${name}-*.tgz`]);
  });

  it("has a Node that is new enough, a browser where citedeck is told to look, and no rights of root", () => {
    const [, node = 0] = /^FROM node:(\d+)/m.exec(image) ?? [];
    expect(Number(node)).toBeGreaterThanOrEqual(Number(/\d+/.exec(engines.node)?.[0]));
    expect(image).toMatch(/apt-get install [^\n]*\bchromium\b/);
    expect(image).toContain("PUPPETEER_EXECUTABLE_PATH=/usr/bin/chromium");
    expect(image.indexOf("USER node")).toBeLessThan(image.indexOf("ENTRYPOINT"));
    expect(image).toContain("not run here");
  });
});
