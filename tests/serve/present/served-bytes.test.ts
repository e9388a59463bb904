/** What a presentation hands out, byte by byte: one audience's deck, and to each only what it is for. */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NO_PROJECT } from "../../../src/project/project.ts";
import { type Presentation, startPresent } from "../../../src/serve/present/start-present.ts";
import { askExactly, tokenOf } from "../../support/ask-exactly.ts";
import { folderWith } from "../../support/folder.ts";
import { CRANES_BRIEF, smallBrief } from "../../support/small-brief.ts";

/** Words that the press is not shown, and one that stands in a note that it is. */
const WITHHELD = ["nine weeks", "skipped two", "They knew", "closed doors", "dossier", "Owners", "secret"];
const NOTE = "Say little";

const folder = folderWith({ ...smallBrief(CRANES_BRIEF), "secret.txt": "Nobody asked for this." });
const at: { talk?: Presentation } = {};

const start = (changes: Partial<Parameters<typeof startPresent>[0]> = {}) =>
  startPresent({
    ...{ brief: join(folder.path, "brief.yaml"), audience: "press", port: 0, project: NO_PROJECT },
    ...{ isLive: false, isRehearsal: false, far: () => undefined, onMistakes: () => undefined },
    ...{ onStep: () => undefined, onRemark: () => undefined, onWarning: () => undefined },
    ...changes,
  });

beforeAll(async () => {
  const { value } = await start();
  if (value !== undefined) at.talk = value;
});
afterAll(async () => {
  await at.talk?.[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

const ROUTES = ["/", "/events", "/speaker", "/speaker/events", "/speaker/slides", "/speaker/phone"];
const MODULES = [
  "refresh",
  "display",
  "speaker",
  "server",
  "keys",
  "phone",
  "pictures",
  "pointer",
  "screens",
  "times",
  "wake",
];

function talk(): Presentation {
  if (at.talk === undefined) throw new Error("No presentation was started.");
  return at.talk;
}

describe("what a presentation serves", () => {
  it("has nothing of what its audience may not see, on any route, whoever asks", async () => {
    const { url, speakerUrl } = talk();
    const token = tokenOf(speakerUrl);
    const answers = [
      ...(await Promise.all(ROUTES.map((path) => askExactly(url, { path })))),
      ...(await Promise.all(
        ROUTES.map((path) => askExactly(url, { path: `${path}?token=${token}&audience=owners` })),
      )),
      ...(await Promise.all(MODULES.map((name) => askExactly(url, { path: `/present/${name}.js` })))),
      await askExactly(url, {
        path: "/do",
        method: "POST",
        headers: { "x-citedeck-token": token },
        body: JSON.stringify({ do: "go", to: 1 }),
      }),
    ];
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(MODULES.length + 6);
    const all = answers.map(({ text }) => text).join("\n");
    expect(all).toContain("Three of five stand still");
    for (const words of WITHHELD) expect(all, words).not.toContain(words);
  });

  it("gives the audience's screen no note, and no token but the one by which it moves slides", async () => {
    const { url, speakerUrl } = talk();
    const token = tokenOf(speakerUrl);
    const screen = [await askExactly(url, { path: "/" }), await askExactly(url, { path: "/events" })];
    const bytes = screen.map(({ text }) => text).join("");
    expect(bytes).not.toContain(NOTE);
    expect(bytes).not.toContain(token);
    const own = /"token":"([\w-]{22})"/.exec(bytes)?.[1] ?? "";
    const headers = { "x-citedeck-token": own };
    const moved = await askExactly(url, { path: "/do", method: "POST", headers, body: '{"do":"go","to":0}' });
    expect(moved.status).toBe(200);
    expect((await askExactly(url, { path: `/speaker/slides?token=${own}` })).status).toBe(403);
    const clicker = await askExactly(url, { path: `/speaker?token=${own}` });
    expect(clicker.text).not.toContain(NOTE);
    const speaker = await askExactly(url, { path: `/speaker?token=${token}` });
    expect(speaker.text).toContain(NOTE);
  });

  it.each(["/speaker", "/speaker/events", "/speaker/slides", "/speaker/phone"])(
    "does not answer at %s without the token",
    async (path) => {
      const { url } = talk();
      for (const asked of [path, `${path}?token=`, `${path}?token=${"A".repeat(22)}`]) {
        const { status, text } = await askExactly(url, { path: asked });
        expect(status).toBe(403);
        expect(text).not.toContain("Three of five");
      }
    },
  );

  it.each([
    "/secret.txt",
    "/%2e%2e/secret.txt",
    "/present/..%2f..%2fsecret.txt",
    "/present/%2e%2e%5csecret.txt",
    "/present/speaker.hbs",
    "/present/..%2fpreview%2fmain.js",
    "/brief.yaml",
    "/print",
    "/handout",
    "/files/slides.pdf",
    "/present/",
    "//etc/passwd",
  ])("has nothing at %s", async (path) => {
    const { status, text } = await askExactly(talk().url, { path });
    expect(status).toBe(404);
    expect(text).not.toContain("Nobody asked");
  });

  it.each<[what: string, headers: () => Record<string, string>]>([
    ["another name that leads here", () => ({ host: `evil.example:${new URL(talk().url).port}` })],
    ["another page's origin", () => ({ origin: "http://evil.example" })],
    ["another site", () => ({ "sec-fetch-site": "cross-site" })],
  ])("refuses %s", async (_, headers) => {
    for (const path of ROUTES)
      expect((await askExactly(talk().url, { path, headers: headers() })).status).toBe(403);
  });

  it("takes commands of one form only, and no large ones", async () => {
    const { url, speakerUrl } = talk();
    const headers = { "x-citedeck-token": tokenOf(speakerUrl) };
    const post = (body: string) => askExactly(url, { path: "/do", method: "POST", headers, body });
    for (const body of ["", "{}", '{"do":"go","to":-1}', '{"do":"step","by":7}', '{"do":"eval"}'])
      expect((await post(body)).status, body).toBe(400);
    expect((await post(JSON.stringify({ do: "go", to: 1, more: "x".repeat(10_000) }))).status).toBe(413);
    expect((await askExactly(url, { path: "/do", method: "POST", body: '{"do":"go","to":1}' })).status).toBe(
      403,
    );
  });

  it("lets nobody guess tokens for long", async () => {
    const { value } = await start();
    if (value === undefined) throw new Error("No presentation was started.");
    const { url, speakerUrl } = value;
    const path = (token: string): string => `/speaker?token=${token}`;
    for (let guess = 0; guess < 10; guess += 1)
      expect((await askExactly(url, { path: path(`guess-${guess}`) })).status).toBe(403);
    expect((await askExactly(url, { path: path(tokenOf(speakerUrl)) })).status).toBe(429);
    // What needs no token goes on.
    expect((await askExactly(url, { path: "/" })).status).toBe(200);
    await value[Symbol.asyncDispose]();
  });

  it("does not begin with a brief that has errors, nor one whose template shows what is withheld", async () => {
    const broken = folderWith(smallBrief(CRANES_BRIEF.replace("[@cranes]", "[@crane]")));
    const mistaken = await start({ brief: join(broken.path, "brief.yaml") });
    expect(mistaken.value).toBeUndefined();
    expect(mistaken.diagnostics.map(({ code }) => code)).toContain("unknown-id");
    broken[Symbol.dispose]();
    const leaking = folderWith({
      ...smallBrief(CRANES_BRIEF),
      "templates/slides/title.hbs": "<h1>The owner skipped two inspections</h1>",
    });
    const leaked = await start({ brief: join(leaking.path, "brief.yaml") });
    expect(leaked.value).toBeUndefined();
    expect(leaked.diagnostics.map(({ code }) => code)).toContain("withheld-in-output");
    leaking[Symbol.dispose]();
  });

  it("asks whose deck it is where there are several, and knows no others", async () => {
    await expect(start({ audience: undefined })).rejects.toThrow("several audiences");
    await expect(start({ audience: "cabinet" })).rejects.toThrow('No audience is named "cabinet"');
  });

  it("takes the next port where one is in use", async () => {
    const { port } = new URL(talk().url);
    const { value } = await start({ port: Number(port) });
    expect(Number(new URL(value?.url ?? "").port)).toBeGreaterThan(Number(port));
    await value?.[Symbol.asyncDispose]();
  });
});
