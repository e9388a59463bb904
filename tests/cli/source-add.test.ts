import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Folder, folderWith } from "../support/folder.ts";
import { listen } from "../support/listen.ts";
import { slowPdf } from "../support/pdf-file.ts";
import { runEach, runMain } from "../support/run-main.ts";

const BRIEF = { "brief.yaml": "title: T\nslides: []\n" };
const PAGE = `<!doctype html><html lang=en><title>The bridge closes</title><meta name=author content="Mara Voss">
  <article><p>The harbour bridge was closed on Tuesday, the harbour master said.</p></article></html>`;

/** Noon on a fixed day. */
const env = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 2, 5, 12, 30) / 1000) };

function add(folder: Folder, ...args: readonly string[]) {
  return runMain(["source", "add", ...args], { cwd: folder.path, env });
}

const read = (folder: Folder, file: string) => readFileSync(join(folder.path, file), "utf8");

describe("citedeck source add", () => {
  it("keeps the original, freezes the text and lists the source", async () => {
    using folder = folderWith({ ...BRIEF, "saved.html": PAGE });
    const { exit, out, err } = await add(folder, "saved.html", "--tlp", "GREEN");
    expect(exit).toBe(0);
    expect(folder.files()).toEqual([
      "brief.yaml",
      "saved.html",
      "sources.yaml",
      "sources/the-bridge-closes.html",
      "sources/the-bridge-closes.txt",
    ]);
    expect(read(folder, "sources/the-bridge-closes.html")).toBe(PAGE);
    expect(read(folder, "sources.yaml")).toBe(`sources:\n${out}`);
    expect(parse(out)).toEqual([
      expect.objectContaining({
        id: "the-bridge-closes",
        type: "webpage",
        author: ["Mara Voss"],
        accessed: "2026-03-05T12:30Z",
        tlp: "GREEN",
        extracted: { by: expect.stringMatching(/^parse5 \d+\.\d+\.\d+, defuddle \d+\.\d+\.\d+$/) },
      }),
    ]);
    expect(err).toContain('Added "the-bridge-closes" to sources.yaml');
  });

  it("tells of characters that change what is read, and keeps those that no document can hold out of what it writes", async () => {
    const page = PAGE.replace("closes<", "clo\u200bses\u202e<").replace(
      "on Tuesday",
      "for \u202e38\u202c days",
    );
    const note = "The inter\u0002national bo\u200bard met.\n";
    using folder = folderWith({ ...BRIEF, "saved.html": page, "note.txt": note });
    const saved = await add(folder, "saved.html");
    expect(saved.err).toContain(
      'displayed in another order than it is written in: "<U+202E RIGHT-TO-LEFT OVERRIDE>38',
    );
    expect(read(folder, "sources.yaml")).toContain("title: The bridge closes\n");
    const { exit, err } = await add(folder, "note.txt", "--title", "Note");
    expect(exit).toBe(0);
    expect(read(folder, "sources/note.txt")).toBe("The international bo\u200bard met.\n");
    expect(err).toContain("that nobody sees, such as U+200B ZERO WIDTH SPACE.");
  });

  it("tells of a source without a title, and what to do", async () => {
    using folder = folderWith({ ...BRIEF, "a.txt": "Some words.\n", "b.txt": "Other words.\n" });
    const { err } = await add(folder, "a.txt");
    expect(err).toContain('"a" has no title');
    expect(err).toContain("Write `title: …` into its entry in sources.yaml");
    expect((await add(folder, "b.txt", "--title", "The log")).err).not.toContain("no title");
  });

  it("lists what check reads without a word, and each time another source", async () => {
    using folder = folderWith({
      ...BRIEF,
      "a.txt": "Some words.\n",
      "b.md": "# Title: with colon\n\nWords.\n",
    });
    for (const file of ["a.txt", "b.md", "a.txt"]) expect((await add(folder, file)).exit).toBe(0);
    const { out } = await runMain(["check", "--format", "json"], { cwd: folder.path });
    const codes = JSON.parse(out).diagnostics.map(({ code }: { code: string }) => code);
    expect(codes.filter((code: string) => code !== "unused-source")).toEqual(["empty-deck"]);
    expect(parse(read(folder, "sources.yaml")).sources.map(({ id }: { id: string }) => id)).toEqual([
      "a",
      "title-with-colon",
      "a-2",
    ]);
  });

  it("fetches a page, shows where it was led, and records the address it ended at", async () => {
    using folder = folderWith(BRIEF);
    const server = createServer((request, response) => {
      if (request.url?.startsWith("/in") === true)
        response.writeHead(302, { location: "/signed?page=2&access_token=hidden" }).end();
      else if (request.url?.startsWith("/named") === true)
        response.setHeader("content-type", "text/plain").end("Words.\n");
      else if (request.url === "/old") response.writeHead(301, { location: "/new" }).end();
      else response.setHeader("content-type", "text/html; charset=utf-8").end(PAGE);
    });
    const base = `http://127.0.0.1:${await listen(server)}`;
    const refused = await add(folder, `${base}/old`);
    expect([refused.exit, folder.files()]).toEqual([2, ["brief.yaml"]]);
    expect(refused.err).toContain("--allow-private");
    const { exit, out, err } = await add(
      folder,
      `${base}/old`,
      "--allow-private",
      "127.0.0.1",
      "--id",
      "page",
    );
    const named = await runEach(
      [`${base}/named/Qu%C3%A9%20pas%C3%B3.txt`, `${base}/named%E0.txt`].map((url) => [
        "source",
        "add",
        url,
        "--allow-private",
        "127.0.0.1",
      ]),
      { cwd: folder.path, env },
    );
    const signed = await add(
      folder,
      `${base}/in?key=hidden`,
      "--allow-private",
      "127.0.0.1",
      "--id",
      "signed",
    );
    server.close();
    expect(parse(signed.out)[0].URL).toBe(`${base}/signed?page=2`);
    expect(signed.err).toContain('is left out: "access_token".');
    expect(`${signed.out}${signed.err}${read(folder, "sources.yaml")}`).not.toContain("hidden");
    expect(named.map(({ out: entry }) => parse(entry)[0].id)).toEqual(["que-paso", "named-e0"]);
    expect(exit).toBe(0);
    expect(err).toContain(`Redirected (301) to ${base}/new`);
    expect(parse(out)[0]).toMatchObject({ id: "page", URL: `${base}/new`, original: "sources/page.html" });
  });

  it("warns where bytes are lost or an encoding is guessed, and takes the encoding it is told", async () => {
    const spanish = Uint8Array.from("El Ministerio respondió ayer por escrito a Moscú.", (char) =>
      char.charCodeAt(0),
    );
    using folder = folderWith({ ...BRIEF, "es.txt": spanish });
    const guessed = await add(folder, "es.txt");
    const lost = await add(folder, "es.txt", "--encoding", "utf-8", "--id", "lost");
    const told = await add(folder, "es.txt", "--encoding", "latin1", "--id", "told");
    expect([guessed, lost, told].map(({ err }) => err.includes("warning: "))).toEqual([true, true, true]);
    expect(lost.err).toContain("It reads without loss with --encoding windows-1252.");
    // that it is the same text again is all there is to warn of
    expect(told.err.match(/warning: .*/g)).toEqual([expect.stringContaining('already listed as "es"')]);
    expect(read(folder, "sources/told.txt")).toBe("El Ministerio respondió ayer por escrito a Moscú.");
    expect(read(folder, "sources/lost.txt")).toContain("respondi\ufffd");
  });

  it("writes nothing and says why for what it cannot take", async () => {
    const files = {
      ...BRIEF,
      "a.txt": "Words.\n",
      "empty.txt": "",
      "blank.html": "<p> </p>",
      "a.rtf": "{}",
      "broken.pdf": "%PDF-1.7",
    };
    using folder = folderWith(files);
    const calls = [
      ["nowhere.txt"],
      ["empty.txt"],
      ["blank.html"],
      ["a.rtf"],
      ["broken.pdf"],
      ["a.txt", "--id", "a b"],
      ["a.txt", "--encoding", "klingon"],
      ["a.txt", "--tlp", "WHITE"],
      ["a.txt", "--brief", "elsewhere"],
      ["file:///etc/hostname"],
      ["http://10.0.0.1/"],
      ["http://x.example/", "--timeout", "-1"],
    ];
    const results = await runEach(
      calls.map((args) => ["source", "add", ...args]),
      { cwd: folder.path, env },
    );
    expect(results.map(({ exit }) => exit)).toEqual(calls.map(() => 2));
    for (const { out, err } of results) {
      expect(out).toBe("");
      expect(err).toMatch(/\.\n/);
      expect(err).not.toMatch(/^\s+at |bug in citedeck/m);
    }
    expect(folder.files()).toEqual(Object.keys(files).sort());
  });

  it("names what cannot be read, and what takes too long to read", async () => {
    const files = { ...BRIEF, "slow.pdf": slowPdf(), "broken.pdf": "%PDF-1.7", "blank.html": "<p> </p>" };
    using folder = folderWith(files);
    const results = [
      await add(folder, "slow.pdf", "--timeout", "1"),
      await add(folder, "broken.pdf"),
      await add(folder, "blank.html"),
    ];
    expect(results.map(({ exit, err }) => [exit, err.split("\n")[0]])).toEqual([
      [2, 'citedeck: "slow.pdf" cannot be added. Reading it takes longer than 1 s.'],
      [2, 'citedeck: "broken.pdf" cannot be added. The PDF is broken.'],
      [2, 'citedeck: "blank.html" cannot be added. There is no text in it.'],
    ]);
    expect(folder.files()).toEqual(Object.keys(files).sort());
  });

  it("writes nothing into a brief whose files cannot be read, and shows where", async () => {
    using folder = folderWith({ ...BRIEF, "sources.yaml": "sources: [\n", "a.txt": "Words.\n" });
    const { exit, err } = await add(folder, "a.txt");
    expect(exit).toBe(1);
    expect(err).toContain("sources.yaml:2:1 error[invalid-yaml]");
    expect(folder.files()).toEqual(["a.txt", "brief.yaml", "sources.yaml"]);
  });

  it("asks which brief, where there are several", async () => {
    using folder = folderWith({
      "briefs/a/brief.yaml": "title: A\n",
      "briefs/b/brief.yaml": "title: B\n",
      "x.txt": "Words.\n",
    });
    const { exit, err } = await add(folder, "x.txt");
    expect([exit, err]).toEqual([2, expect.stringContaining("--brief briefs/a")]);
    expect((await add(folder, "x.txt", "--brief", "briefs/b")).exit).toBe(0);
    expect(folder.files()).toContain("briefs/b/sources/x.txt");
  });

  it("needs no second copy of a file in the folder of sources", async () => {
    using folder = folderWith({ ...BRIEF, "sources/log.txt": "Words.\n" });
    expect((await add(folder, "sources/log.txt")).exit).toBe(0);
    expect(folder.files()).toEqual(["brief.yaml", "sources.yaml", "sources/log.txt"]);
  });
});
