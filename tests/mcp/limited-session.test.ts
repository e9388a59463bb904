import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findLeaks } from "../../src/guard/find-leaks.ts";
import { textsOfJson } from "../../src/guard/leak-check.ts";
import { openSession } from "../../src/workspace/open-session.ts";
import { type Assistant, assistantOn } from "../support/assistant.ts";
import { bridgeBrief, bytesOf } from "../support/bridge-brief.ts";

/** What an audience is shown, and what not, by the session itself. */
function standing(folder: string, audience: string) {
  const session = openSession(join(folder, "bridge/brief.yaml"));
  const outline = session.outline(audience);
  if (outline === undefined) throw new Error("no such audience");
  const { tailored, tailoring } = outline;
  const shown = {
    sources: [...tailored.sources.keys()].map(String),
    excerpts: [...tailored.excerpts.keys()].map(String),
    slides: tailored.slides.map(({ id }) => String(id)),
  };
  const all = {
    sources: session.sources().map(({ id }) => String(id)),
    excerpts: session.sources().flatMap(({ excerpts }) => excerpts.map(({ id }) => String(id))),
    slides: (session.slideMatrix()?.slides ?? []).map(({ id }) => String(id)),
  };
  const hidden = {
    sources: all.sources.filter((id) => !shown.sources.includes(id)),
    excerpts: all.excerpts.filter((id) => !shown.excerpts.includes(id)),
    slides: all.slides.filter((id) => !shown.slides.includes(id)),
  };
  const forbidden = tailoring.forbidden.filter(({ exemption }) => exemption === undefined);
  const withheldWords = session
    .sources()
    .filter(({ id }) => hidden.sources.includes(String(id)))
    .flatMap(({ excerpts }) => excerpts.map(({ words }) => words));
  return { shown, hidden, all, forbidden, withheldWords, audiences: session.audiences() };
}

/** Every text of an answer, and what stands in the places of IDs in it: an ID such as "police" is a word, too. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value !== "string")
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(idsIn) : [];
  const places = value.matchAll(
    /@([\w.:-]+)|^([\w.:-]+)(?=:| \()|(?:cites|to) ([\w.:, -]+)$|\[([\w.:, -]+)\]$/gm,
  );
  return [value, ...Array.from(places, (found) => found.slice(1).join("").split(/[, ]+/)).flat()];
}

describe.each(["public", "council"])("a session of the audience %s", (audience) => {
  const folder = bridgeBrief();
  const { shown, hidden, all, forbidden, withheldWords, audiences } = standing(folder.path, audience);
  const ids = [
    ...all.sources,
    ...all.excerpts,
    ...all.slides,
    "nothing-of-this-name",
    "../x",
    "memo/../police",
    "",
  ];
  const answers: {
    readonly asked: string;
    readonly whole: unknown;
    readonly text: string;
    readonly isRefused: boolean;
  }[] = [];
  const state: { assistant: Assistant | undefined; before: ReturnType<typeof bytesOf> } = {
    assistant: undefined,
    before: {},
  };

  const ask = async (tool: string, input: Readonly<Record<string, unknown>>): Promise<void> => {
    const answer = await state.assistant?.call(tool, input);
    if (answer !== undefined) answers.push({ asked: JSON.stringify([tool, input]), ...answer });
  };
  const refusalFor = (asked: string): string =>
    JSON.stringify(answers.find((one) => one.asked === asked)?.whole);

  beforeAll(async () => {
    state.before = bytesOf(folder);
    state.assistant = await assistantOn("bridge", { cwd: folder.path, flags: ["--audience", audience] });
    const { client } = state.assistant;
    await ask("list_sources", {});
    await ask("read_outline", {});
    for (const id of ids) {
      await ask("read_source", { source: id });
      await ask("read_source", { source: id, lines: "1-99999" });
      await ask("read_outline", { slide: id });
      await ask("explain", { code: id });
      await ask("find_passages", { query: id === "" ? "x" : id, limit: 20 });
    }
    for (const id of [...hidden.slides, "nothing-of-this-name"]) {
      await ask("render_slide", { slide: id });
      for (const other of audiences) await ask("render_slide", { slide: id, audience: other });
    }
    for (const query of [...withheldWords, "padlock police theft", "option A crane", "coupling laboratory"])
      await ask("find_passages", { query: query.slice(0, 900), limit: 20 });
    for (const tool of ["check", "write_slide", "add_excerpt", "build"])
      await ask(tool, { yaml: "id: x", source: "memo", exact: "x", id: "x" });
    const { resources } = await client.listResources();
    answers.push({ asked: "resources", whole: resources, text: "", isRefused: false });
    const own = [...all.sources, "nothing-of-this-name"].map((id) => `citedeck://sources/${id}`);
    for (const uri of ["citedeck://brief", ...own, "citedeck://sources/%"]) {
      const whole = await client.readResource({ uri }).catch((error: unknown) => String(error));
      answers.push({ asked: uri, whole, text: "", isRefused: typeof whole === "string" });
    }
  });
  afterAll(async () => {
    await state.assistant?.[Symbol.asyncDispose]();
    folder[Symbol.dispose]();
  });

  it("has something withheld, so that the tests below can fail", () => {
    expect(
      hidden.sources.length * hidden.excerpts.length * hidden.slides.length * forbidden.length,
    ).toBeGreaterThan(0);
    expect(shown.slides.length * shown.excerpts.length).toBeGreaterThan(0);
    expect(answers.length).toBeGreaterThan(5 * ids.length);
  });

  it("only has tools that read, and none that tells of mistakes", async () => {
    const names = (await state.assistant?.client.listTools())?.tools.map(({ name }) => name);
    expect(names).toEqual([
      "list_sources",
      "read_source",
      "find_passages",
      "read_outline",
      "render_slide",
      "explain",
    ]);
  });

  it("answers with nothing that is withheld, by the search of outputs and by plain search", () => {
    const found = answers
      .filter(({ whole }) => findLeaks(textsOfJson(whole), forbidden).length > 0)
      .map(({ asked }) => asked);
    expect(found).toEqual([]);
    const plain = answers.filter(({ whole }) => {
      const text = JSON.stringify(whole);
      return (
        forbidden.some(({ wording }) => wording.length > 12 && text.includes(wording)) ||
        withheldWords.some((words) => text.includes(words))
      );
    });
    expect(plain.map(({ asked }) => asked)).toEqual([]);
  });

  it("names no ID of what is withheld, and no file", () => {
    // "inspection" is a slide that is withheld, and a source that is shown.
    const known = [...shown.sources, ...shown.excerpts, ...shown.slides];
    const secret = [...hidden.sources, ...hidden.slides, ...hidden.excerpts].filter(
      (id) => !known.includes(id),
    );
    const naming = answers.filter(({ whole }) => {
      const text = JSON.stringify(whole);
      const isNamed = idsIn(whole).some((value) => secret.includes(value));
      return (
        isNamed ||
        hidden.excerpts.some((id) => text.includes(id)) ||
        /\.yaml|bridge\/|sources\/[\w-]+\.txt/.test(text)
      );
    });
    // A tool or an example of the documentation may have a word that is an ID here.
    expect(naming.filter(({ asked }) => !asked.startsWith('["explain"')).map(({ asked }) => asked)).toEqual(
      [],
    );
  });

  it("answers for what is withheld as for what does not exist, letter by letter", () => {
    const differing = [
      ["citedeck://sources/%", "citedeck://sources/nothing-of-this-name"],
      ...hidden.sources.flatMap((id) => [
        [
          JSON.stringify(["read_source", { source: id }]),
          JSON.stringify(["read_source", { source: "nothing-of-this-name" }]),
        ],
        [`citedeck://sources/${id}`, "citedeck://sources/nothing-of-this-name"],
      ]),
      ...hidden.slides.flatMap((id) => [
        [
          JSON.stringify(["read_outline", { slide: id }]),
          JSON.stringify(["read_outline", { slide: "nothing-of-this-name" }]),
        ],
        ...[{}, ...audiences.map((other) => ({ audience: other }))].map((more) => [
          JSON.stringify(["render_slide", { slide: id, ...more }]),
          JSON.stringify(["render_slide", { slide: "nothing-of-this-name", ...more }]),
        ]),
      ]),
    ].filter(
      ([one = "", other = ""]) => refusalFor(one) !== refusalFor(other) || refusalFor(one) === undefined,
    );
    expect(differing).toEqual([]);
  });

  it("gives what is shown: slides, sources and passages of the audience", () => {
    const outline = JSON.stringify(answers.find(({ asked }) => asked === '["read_outline",{}]')?.whole);
    for (const id of shown.slides) expect(outline).toContain(`"${id}"`);
    const sources = JSON.stringify(answers.find(({ asked }) => asked === '["list_sources",{}]')?.whole);
    for (const id of shown.excerpts) expect(sources).toContain(`"${id}"`);
  });

  it("changes no file", () => {
    expect(bytesOf(folder)).toEqual(state.before);
    expect(folder.files().filter((path) => path.includes(".citedeck"))).toEqual([]);
  });
});

describe("a session of an audience whose brief has errors", () => {
  it("gives nothing of it, and says of none which", async () => {
    using folder = bridgeBrief();
    const path = join(folder.path, "bridge/brief.yaml");
    writeFileSync(
      path,
      readFileSync(path, "utf8").replace(
        "stopped at 31 degrees. [@log-report; @log-stopped]",
        "stopped at 34 degrees. [@log-report; @log-stopped]",
      ),
    );
    await using assistant = await assistantOn("bridge", {
      cwd: folder.path,
      flags: ["--audience", "public"],
    });
    for (const [tool, input] of [
      ["list_sources", {}],
      ["read_outline", {}],
      ["read_source", { source: "log" }],
      ["find_passages", { query: "leaf" }],
    ] as const) {
      const answer = await assistant.call(tool, input);
      expect([answer.isRefused, answer.text]).toEqual([
        true,
        expect.stringMatching(/^There is nothing to see at present\./),
      ]);
    }
    const { resources } = await assistant.client.listResources();
    const uris = resources.map(({ uri }) => uri);
    expect(uris).toContain("citedeck://format");
    expect(uris.filter((uri) => uri.startsWith("citedeck://sources/"))).toEqual([]);
  });
});
