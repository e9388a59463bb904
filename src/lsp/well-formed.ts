/** Whether what a client sends has the form that the protocol wants: what has not is answered so, and goes no further. */
import type { NotificationHandler, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import * as z from "zod";

const COUNT = z.int().min(0);
const POSITION = z.object({ line: COUNT, character: COUNT });
const RANGE = z.object({ start: POSITION, end: POSITION });
const FILE = z.object({ textDocument: z.object({ uri: z.string() }) });
const PLACE = FILE.extend({ position: POSITION });

/** Requests that take more than the file, or the place in it, that they are about; and those that name no file. */
const FORMS: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ...["completion", "definition", "documentHighlight", "prepareRename", "hover"].map(
    (name) => [`textDocument/${name}`, PLACE] as const,
  ),
  ["textDocument/references", PLACE.extend({ context: z.object({ includeDeclaration: z.boolean() }) })],
  ["textDocument/rename", PLACE.extend({ newName: z.string() })],
  ["textDocument/selectionRange", FILE.extend({ positions: z.array(POSITION) })],
  [
    "textDocument/codeAction",
    FILE.extend({ range: RANGE, context: z.object({ diagnostics: z.array(z.unknown()) }) }),
  ],
  ["workspace/symbol", z.object({ query: z.string() })],
  [
    "workspace/diagnostic",
    z.object({ previousResultIds: z.array(z.object({ uri: z.string(), value: z.string() })) }),
  ],
  ["workspace/executeCommand", z.object({ command: z.string() })],
  ["completionItem/resolve", z.object({ label: z.string() })],
]);

/** Returns a sentence for whoever wrote the client; undefined where the request can be answered. */
export function whyMalformed(method: string, params: unknown): string | undefined {
  const form = FORMS.get(method) ?? (method.startsWith("textDocument/") ? FILE : z.unknown());
  const issue = form.safeParse(params).error?.issues[0];
  if (issue === undefined) return undefined;
  const where = issue.path.length === 0 ? "its parameters" : `\`${issue.path.join(".")}\``;
  return `The request ${method} is not as the protocol has it: ${where} is missing or of another kind.`;
}

const OPENED = z.object({ textDocument: z.object({ uri: z.string(), version: z.int(), text: z.string() }) });
const CHANGED = z.object({
  textDocument: z.object({ uri: z.string(), version: z.int() }),
  contentChanges: z.array(z.object({ text: z.string(), range: RANGE.optional() })),
});

type TextConnection = Parameters<TextDocuments<TextDocument>["listen"]>[0];

/** Returns the connection as documents follow it. What has not the form of a notification is passed over. */
export function wellFormedTexts(connection: TextConnection): TextConnection {
  const only =
    <Params>(form: z.ZodType, handler: NotificationHandler<Params>): NotificationHandler<Params> =>
    (params) => {
      if (form.safeParse(params).success) handler(params);
    };
  return {
    onDidOpenTextDocument: (handler) => connection.onDidOpenTextDocument(only(OPENED, handler)),
    onDidChangeTextDocument: (handler) => connection.onDidChangeTextDocument(only(CHANGED, handler)),
    onDidCloseTextDocument: (handler) => connection.onDidCloseTextDocument(only(FILE, handler)),
    onWillSaveTextDocument: (handler) => connection.onWillSaveTextDocument(only(FILE, handler)),
    onWillSaveTextDocumentWaitUntil: (handler) => connection.onWillSaveTextDocumentWaitUntil(handler),
    onDidSaveTextDocument: (handler) => connection.onDidSaveTextDocument(only(FILE, handler)),
  };
}
