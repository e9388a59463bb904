/** Messages to what serves: editors, assistants, and pages of a preview. Each may say anything, and the next one is answered. */
import { PassThrough } from "node:stream";
import { pathToFileURL } from "node:url";
import fc, { type Arbitrary } from "fast-check";
import { serveEditor } from "../../../../src/lsp/serve-editor.ts";
import { startMcp } from "../../../../src/mcp/start-mcp.ts";
import { NO_PROJECT } from "../../../../src/project/project.ts";
import { readRunningFile } from "../../../../src/serve/preview/running-file.ts";
import { startPreview } from "../../../../src/serve/preview/start-preview.ts";
import { type Folder, folderWith } from "../../../support/folder.ts";
import { CRANES_BRIEF, smallBrief } from "../../../support/small-brief.ts";
import { type Kind, kindOf } from "../kind.ts";
import { changeText, textChanges } from "../mutate-text.ts";
import { PIECES, VALUES } from "../pieces.ts";

const FILES = smallBrief(CRANES_BRIEF);
const BRIEF = FILES["brief.yaml"] ?? "";

const odd: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...VALUES),
  fc.constantFrom(...PIECES),
  fc.integer({ min: -3, max: 3000 }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Mostly what belongs there. */
function mostly(...good: readonly unknown[]): Arbitrary<unknown> {
  return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: odd });
}

const TEXTS = ["Ships wait", "three of the five cranes stand still", "repair", "x", "", BRIEF];
const IDS = ["cranes", "memo", "start", "list", "press", "owners", "plain", "owner", "unsupported-figure"];

interface Message {
  readonly method: string;
  readonly params: unknown;
}

const EDITOR_METHODS = [
  ...["completion", "definition", "references", "documentHighlight", "prepareRename", "rename", "hover"],
  ...["foldingRange", "selectionRange", "documentLink", "codeAction", "documentSymbol", "codeLens"],
  ...["semanticTokens/full", "didChange", "didOpen", "didClose", "didSave", "diagnostic", "formatting"],
].map((name) => `textDocument/${name}`);
const OTHER_METHODS = [
  ...[
    "workspace/symbol",
    "workspace/executeCommand",
    "completionItem/resolve",
    "workspace/didChangeWatchedFiles",
  ],
  ...[
    "citedeck/preview",
    "citedeck/cursor",
    "$/cancelRequest",
    "$/setTrace",
    "workspace/diagnostic",
    "no/such",
  ],
];

const position = fc.record({ line: mostly(0, 3, 7, 11, 9999), character: mostly(0, 4, 12, 30, 9999) });
const range = fc.record({ start: mostly({ line: 0, character: 0 }), end: mostly({ line: 9, character: 3 }) });

function messages(uri: string): Arbitrary<Message> {
  const document = fc.record({
    uri: mostly(
      uri,
      uri,
      uri.replace("brief.yaml", "excerpts.yaml"),
      uri.replace("brief.yaml", "memo.txt"),
      "file:///x",
    ),
    version: mostly(2, 3),
    languageId: mostly("yaml"),
    text: textChanges.map((changes) => changeText(BRIEF, changes)),
  });
  const changed = textChanges.map((changes) => [{ text: changeText(BRIEF, changes) }]);
  const inside = fc.tuple(range, fc.constantFrom(...PIECES)).map(([where, text]) => [{ range: where, text }]);
  const whole = fc.record(
    {
      textDocument: fc.oneof({ weight: 8, arbitrary: document }, { weight: 1, arbitrary: odd }),
      position: fc.oneof({ weight: 8, arbitrary: position }, { weight: 1, arbitrary: odd }),
      positions: fc.array(position, { maxLength: 3 }),
      range: fc.oneof({ weight: 8, arbitrary: range }, { weight: 1, arbitrary: odd }),
      context: mostly({ diagnostics: [], includeDeclaration: true }, { diagnostics: [] }),
      contentChanges: fc.oneof(changed, inside, odd),
      newName: mostly("other", "a b", "cranes"),
      query: mostly(...TEXTS),
      command: mostly("citedeck.showPlace", "x"),
      arguments: mostly([], [{ file: "x", start: 1 }]),
      label: mostly("cranes"),
      changes: mostly([{ uri, type: 2 }]),
    },
    { requiredKeys: ["textDocument", "position"] },
  );
  return fc.record({
    method: fc.constantFrom(...EDITOR_METHODS, ...EDITOR_METHODS, ...OTHER_METHODS),
    params: fc.oneof({ weight: 12, arbitrary: whole }, { weight: 1, arbitrary: odd }),
  });
}

/** What a server wrote, message by message, whatever frames them. */
function listener(output: PassThrough, split: RegExp) {
  const state = { text: "" };
  output.setEncoding("utf8").on("data", (part: string) => {
    state.text += part;
  });
  return {
    /** Waits for the answer to a request, and returns all that was written up to then. */
    until: async (id: number): Promise<string> => {
      const answer = new RegExp(`"id":${id}[,}]`);
      while (!answer.test(state.text)) await new Promise(setImmediate);
      // what was heard beside it
      await new Promise(setImmediate);
      const { text } = state;
      state.text = "";
      return text.replaceAll(split, "\n");
    },
  };
}

/** A stack or a failure of ours, as a server would write it. */
const FAILED =
  / failed\. |\\n\s+at |^\s+at |Cannot read propert|is not a function|"code":-32603|That did not work/m;

function faultIn(said: string): string | undefined {
  const at = said.search(FAILED);
  return at === -1 ? undefined : `It says ${said.slice(Math.max(0, at - 200), at + 600)}`;
}

function editorKind(): Kind {
  const folder = folderWith(FILES);
  const uri = pathToFileURL(`${folder.path}/brief.yaml`).href;
  return kindOf({
    ...{ name: "messages of editors", inFull: 400 },
    inputs: fc.array(messages(uri), { minLength: 1, maxLength: 4 }),
    show: (sent) => JSON.stringify(sent).slice(0, 3000),
    begin: async () => {
      const [input, output] = [new PassThrough(), new PassThrough()];
      const heard = listener(output, /Content-Length: \d+\r\n\r\n/g);
      const ended = serveEditor({ input, output });
      const send = (message: object): void => {
        const text = JSON.stringify({ jsonrpc: "2.0", ...message });
        input.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
      };
      let id = 1;
      send({ id, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
      await heard.until(id);
      send({ method: "initialized", params: {} });
      return {
        attempt: async (sent) => {
          const document = { uri, version: 1, languageId: "yaml", text: BRIEF };
          send({ method: "textDocument/didOpen", params: { textDocument: document } });
          for (const { method, params } of sent) {
            id += 1;
            send(/\/did|^\$|cursor$/.test(method) ? { method, params } : { id: `f${id}`, method, params });
          }
          id += 1;
          send({ id, method: "textDocument/documentSymbol", params: { textDocument: { uri } } });
          return faultIn(await heard.until(id));
        },
        end: async () => {
          send({ id: 0, method: "shutdown" });
          send({ method: "exit" });
          await ended;
          folder[Symbol.dispose]();
        },
      };
    },
  });
}

const TOOLS = [
  ...["list_sources", "read_source", "find_passages", "read_outline", "explain", "check", "add_excerpt"],
  ...["write_slide", "write_slide", "write_slide", "no_such_tool"],
];
const SLIDE = `id: more\nlayout: points\ntitle: Ships wait\npoints:\n  - Ships wait in the roads. [@plain]\n`;

const called: Arbitrary<Message> = fc
  .record({
    name: fc.constantFrom(...TOOLS),
    arguments: fc.oneof(
      {
        weight: 10,
        arbitrary: fc.record(
          {
            source: mostly("memo", "dossier"),
            exact: mostly(...TEXTS),
            words: mostly(...TEXTS),
            query: mostly(...TEXTS),
            id: mostly(...IDS),
            audience: mostly("press", "owners"),
            slide: mostly("cranes"),
            code: mostly("unsupported-figure", "x"),
            yaml: textChanges.map((changes) => changeText(SLIDE, changes)),
            replaces: mostly("list", "cranes"),
            after: mostly("start"),
            page: mostly(1, 2),
            lines: mostly("1-3"),
            start: mostly(0, 5),
            end: mostly(9),
            prefix: mostly("Since Monday"),
          },
          { requiredKeys: [] },
        ),
      },
      { weight: 1, arbitrary: odd },
    ),
  })
  .map((params) => ({ method: "tools/call", params }));
const otherCall: Arbitrary<Message> = fc.record({
  method: fc.constantFrom(
    "resources/read",
    "resources/list",
    "prompts/get",
    "tools/list",
    "completion/complete",
    "x",
  ),
  params: fc.oneof(fc.record({ uri: mostly("citedeck://brief", "citedeck://x", "file:///etc/passwd") }), odd),
});

function assistantKind(): Kind {
  const folder = folderWith(FILES);
  return kindOf({
    ...{ name: "calls of assistants", inFull: 400, isQuick: true },
    inputs: fc.array(fc.oneof({ weight: 5, arbitrary: called }, { weight: 1, arbitrary: otherCall }), {
      minLength: 1,
      maxLength: 2,
    }),
    show: (sent) => JSON.stringify(sent).slice(0, 3000),
    begin: async () => {
      const [input, output] = [new PassThrough(), new PassThrough()];
      const failures: string[] = [];
      const heard = listener(output, /\n/g);
      const ended = startMcp({
        ...{
          brief: `${folder.path}/brief.yaml`,
          project: NO_PROJECT,
          within: undefined,
          audience: undefined,
        },
        ...{ access: "write", input, output },
        onFailure: (error) => {
          const said = error instanceof Error ? String(error.stack) : String(error);
          // what is no call at all is told to whoever runs the server
          if (!/JSONRPCMessage|invalid_|ZodError/i.test(said)) failures.push(said);
        },
      });
      const send = (message: object): void => {
        input.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
      };
      let id = 1;
      const who = {
        protocolVersion: "2025-06-18",
        capabilities: {},
        clientInfo: { name: "x", version: "1" },
      };
      send({ id, method: "initialize", params: who });
      await heard.until(id);
      send({ method: "notifications/initialized" });
      return {
        attempt: async (sent) => {
          for (const { method, params } of sent) {
            id += 1;
            send({ id: `f${id}`, method, params });
          }
          id += 1;
          send({ id, method: "tools/call", params: { name: "explain", arguments: { code: "unknown-id" } } });
          const said = await heard.until(id);
          const [failed] = failures.splice(0);
          return failed ?? faultIn(said.replaceAll(/"code":-32603/g, ""));
        },
        end: async () => {
          input.end();
          await ended;
          folder[Symbol.dispose]();
        },
      };
    },
  });
}

interface Asked {
  readonly path: string;
  readonly body: unknown;
  readonly isRaw: boolean;
}

const asked: Arbitrary<Asked> = fc.record({
  path: fc.constantFrom(
    ...["excerpts/plan", "excerpts", "fixes", "texts/find", "texts", "texts", "undo", "open", "at"],
    ...[
      "overlay",
      "overlay",
      "?audience=x",
      "outline",
      "print?audience=owners",
      "handout",
      "sources/memo",
      "files/x.hbs",
    ],
  ),
  body: fc.oneof(
    {
      weight: 10,
      arbitrary: fc.record(
        {
          audience: mostly("press", "owners"),
          slide: mostly("cranes", "start"),
          index: mostly(0, 1, 2),
          seen: mostly("Cranes", "Three of five stand still. [@cranes]"),
          words: textChanges.map((changes) => changeText("Three of five stand still. [@cranes]", changes)),
          texts: mostly(["Cranes"], ["Three of five stand still."]),
          problem: mostly(0, 1),
          source: mostly("memo"),
          sha256: mostly("x"),
          start: mostly(0, 5),
          end: mostly(9, 40),
          fix: mostly("x"),
          edit: mostly(1, 2),
          file: mostly("brief.yaml"),
          offset: mostly(0, 40),
          text: fc.oneof(
            odd,
            textChanges.map((changes) => changeText(BRIEF, changes)),
          ),
        },
        { requiredKeys: [] },
      ),
    },
    { weight: 1, arbitrary: odd },
  ),
  isRaw: fc.boolean().map((one) => one),
});

function previewKind(): Kind {
  return kindOf({
    ...{ name: "edits of pages", inFull: 300 },
    inputs: fc.array(asked, { minLength: 1, maxLength: 4 }),
    show: (sent) => JSON.stringify(sent).slice(0, 3000),
    begin: async () => {
      const folder: Folder = folderWith(FILES);
      const preview = await startPreview({
        ...{ brief: `${folder.path}/brief.yaml`, host: "127.0.0.1", port: 0, canEdit: true },
        openEditor: () => undefined,
      });
      const token = readRunningFile(folder.path)?.token ?? "";
      return {
        attempt: async (sent) => {
          for (const { path, body, isRaw } of sent) {
            const isRead = /^[?ohps]/.test(path) && path !== "open" && path !== "overlay";
            const text = isRaw && typeof body === "string" ? body : JSON.stringify(body);
            const headers = { "x-citedeck-token": token, "content-type": "application/json" };
            const answer = await fetch(
              preview.url + path,
              isRead ? { headers } : { method: "POST", headers, body: text },
            );
            const said = await answer.text();
            if (answer.status >= 500) return `${path} answers ${answer.status}: ${said.slice(0, 300)}`;
          }
          return undefined;
        },
        end: async () => {
          await preview[Symbol.asyncDispose]();
          folder[Symbol.dispose]();
        },
      };
    },
  });
}

export const SERVERS: readonly Kind[] = [editorKind(), assistantKind(), previewKind()];
