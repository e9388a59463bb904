/**
 * The language server, given what no good editor writes. After each attempt it answers as the protocol has it (LSP 3.17), still
 * runs, and answers a good request. Its memory is limited, so that it ends where it holds what it should not. A message of less than its own
 * length that nothing follows is waited for: nobody can tell it from a slow one.
 */
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Folder, folderWith } from "../support/folder.ts";
import { attempts, onlyInFull } from "../support/in-full.ts";
import { prove } from "../support/proof.ts";
import { CRANES_BRIEF, smallBrief } from "../support/small-brief.ts";
import { attacks } from "./language-server/attacks.ts";
import { framed, INITIALIZE, type RawClient, rawClient } from "./language-server/raw-client.ts";

const SUBJECT = "Language server";
const FILES = smallBrief(CRANES_BRIEF);
const [CANCELLED, NOT_INITIALIZED, NO_REQUEST, NO_PARAMS] = [-32800, -32002, -32600, -32602];
/** In MB, of the server's objects. */
const MEMORY = 300;

const at: { folder?: Folder } = {};
beforeAll(() => {
  at.folder = folderWith(FILES);
});
afterAll(() => at.folder?.[Symbol.dispose]());

function uri(): string {
  return pathToFileURL(`${at.folder?.path}/brief.yaml`).href;
}

async function serving(megabytes: number): Promise<RawClient> {
  const client = rawClient(megabytes);
  client.write(framed(INITIALIZE) + framed({ method: "initialized", params: {} }));
  await client.hear(({ id }) => id === INITIALIZE.id);
  return client;
}

const symbols = (id: string): string =>
  framed({ id, method: "textDocument/documentSymbol", params: { textDocument: { uri: uri() } } });
const opened = (text: string): string =>
  framed({
    method: "textDocument/didOpen",
    params: { textDocument: { uri: uri(), languageId: "yaml", version: 1, text } },
  });

/** Returns what is wrong with the server after what it was sent: it must answer for a sound text. */
async function faultOf(client: RawClient, id: string): Promise<string | undefined> {
  client.write(opened(FILES["brief.yaml"] ?? "") + symbols(id));
  const answer = await client.hear((message) => message.id === id);
  if (answer === undefined) return "it has ended";
  return Array.isArray(answer.result) && answer.result.length > 0
    ? undefined
    : `a good request is answered ${JSON.stringify(answer).slice(0, 200)}`;
}

describe("the language server", () => {
  it("answers what is no message, or comes in no order, as the protocol has it, and goes on", async (context) => {
    await using client = await serving(MEMORY);
    const failures: string[] = [];
    const tried = attacks(uri());
    for (const [at, { what, bytes, code }] of tried.entries()) {
      client.write(bytes);
      const fault = await faultOf(client, `good-${at}`);
      if (fault !== undefined) failures.push(`${what}: ${fault}`);
      const heard = client.heard();
      const codes = heard.flatMap(({ error }) => error?.code ?? []);
      if (code !== undefined && !codes.includes(code)) failures.push(`${what}: answered by [${codes}]`);
      const broken = heard.find(
        ({ method, error }) => method === "window/logMessage" || error?.code === -32603,
      );
      if (broken !== undefined) failures.push(`${what}: ${JSON.stringify(broken).slice(0, 300)}`);
    }
    prove(context, { subject: SUBJECT, kind: "no messages, and in no order", tried: tried.length, failures });
  });

  it("answers nothing before it was introduced to a client, and nothing after it was shut down", async (context) => {
    await using client = rawClient(MEMORY);
    const failures: string[] = [];
    const expected = [
      [symbols("a"), "a", NOT_INITIALIZED],
      [framed({ id: "b", method: "shutdown" }), "b", NOT_INITIALIZED],
      [framed({ id: "c", method: "initialize", params: {} }), "c", NO_PARAMS],
      [opened("slides: [") + framed(INITIALIZE), INITIALIZE.id, undefined],
      [framed({ id: "d", method: "shutdown" }), "d", undefined],
      [symbols("e"), "e", NO_REQUEST],
      [framed({ ...INITIALIZE, id: "f" }), "f", NO_REQUEST],
    ] as const;
    for (const [bytes, id, code] of expected) {
      client.write(bytes);
      const answer = await client.hear((message) => message.id === id);
      if (answer === undefined || answer.error?.code !== code)
        failures.push(`${bytes.slice(0, 80)}: ${JSON.stringify(answer)}`);
    }
    client.write(framed({ method: "exit" }));
    expect(await client.ended).toBe(0);
    prove(context, { subject: SUBJECT, kind: "before and after its time", tried: expected.length, failures });
  });

  it("answers each of a thousand requests at once, those that are taken back too", async (context) => {
    await using client = await serving(MEMORY);
    const failures: string[] = [];
    const floods = attempts(10, 10);
    const taken = { count: 0 };
    for (let flood = 0; flood < floods; flood += 1) {
      const ids = Array.from({ length: 1_000 }, (_, at) => `${flood}-${at}`);
      const cancel = (id: string): string => framed({ method: "$/cancelRequest", params: { id } });
      client.write(
        opened(FILES["brief.yaml"] ?? "") +
          ids.map((id, at) => symbols(id) + (at % 2 === 0 ? cancel(id) : "")).join("") +
          symbols("same").repeat(100),
      );
      for (const id of ids) {
        const answer = await client.hear((message) => message.id === id);
        if (answer?.error?.code === CANCELLED) taken.count += 1;
        else if (!Array.isArray(answer?.result)) failures.push(`${id}: ${JSON.stringify(answer)}`);
      }
      const fault = await faultOf(client, `good-${flood}`);
      if (fault !== undefined) failures.push(fault);
      const again = client.heard().filter(({ id }) => typeof id === "string" && ids.includes(id));
      if (again.length > 0) failures.push(`${again.length} are answered twice`);
    }
    const note = `${taken.count} taken back in time`;
    prove(context, { subject: SUBJECT, kind: "a thousand at once", tried: floods * 1_000, failures, note });
  });

  it("reads a brief of thousands of slides in memory that grows with it and no faster", async (context) => {
    onlyInFull(context);
    const slides = 10_000;
    const text = `citedeck: 1\ntitle: The cranes\nslides:\n${Array.from(
      { length: slides },
      (_, at) =>
        `  - { id: s${at}, title: Cranes stand still number ${at}, points: ["Three of five stand still."] }\n`,
    ).join("")}`;
    await using client = await serving(900);
    client.write(opened(text) + symbols("large"));
    const answer = await client.hear(({ id }) => id === "large");
    const told = await client.hear(({ method }) => method === "textDocument/publishDiagnostics");
    const isAnswered = Array.isArray(answer?.result) && answer.result.length === slides && told !== undefined;
    const failures = isAnswered ? [] : [JSON.stringify(answer ?? "it has ended").slice(0, 200)];
    const note = `${Math.round(text.length / 1_000)} kB`;
    prove(context, { subject: SUBJECT, kind: "a long brief", tried: slides, failures, note });
  });
});
