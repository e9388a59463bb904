/** The `vscode` module as far as the extension and its language client use it: an editor without a window. */
import { extname, matchesGlob } from "node:path";
import { URI } from "vscode-uri";
import { stubEvents } from "./stub-events.ts";
import { disposable, withTheRest } from "./with-the-rest.ts";

export interface StubDocument {
  readonly uri: URI;
  readonly languageId: string;
  readonly getText: () => string;
}

export interface StubDiagnostic {
  readonly message: string;
  readonly severity: number;
}

export interface EditorStub {
  /** What `require("vscode")` returns. */
  readonly module: object;
  readonly grantTrust: () => void;
  /** Opens a document, and makes it the active one. */
  readonly open: (path: string, text: string) => StubDocument;
  readonly moveCursor: (line: number, character: number) => void;
  readonly run: (command: string) => Promise<void>;
  readonly commands: () => readonly string[];
  readonly diagnostics: (document: StubDocument) => readonly StubDiagnostic[];
  /** The pages of panels. */
  readonly panels: readonly { readonly title: string; readonly webview: { readonly html: string } }[];
  /** Undefined where it is hidden. */
  readonly statusBar: () => string | undefined;
  readonly isInBrief: () => unknown;
  /** Sentences that were shown. */
  readonly told: readonly string[];
  readonly terminals: readonly { readonly text: string; readonly isRun: boolean }[];
  /** Command lines of tasks. */
  readonly tasks: readonly (readonly string[])[];
  readonly log: readonly string[];
}

export interface StubOptions {
  readonly folder: string;
  readonly isTrusted?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The button that the user presses on every message that has it. */
  readonly answer?: string;
  /** Where the editor's window reaches an address of this machine. */
  readonly external?: (address: string) => string;
}

interface Line {
  readonly line: readonly string[];
}

export function editorStub({ folder, isTrusted = true, settings = {}, ...options }: StubOptions): EditorStub {
  const { on, fire } = stubEvents();
  const state: {
    isTrusted: boolean;
    editor?: { document: StubDocument; selection: object };
    context: unknown;
  } = { isTrusted, context: undefined };
  const commands = new Map<string, () => unknown>();
  const found = new Map<string, readonly StubDiagnostic[]>();
  const [told, log]: [string[], string[]] = [[], []];
  const panels: { title: string; webview: { html: string } }[] = [];
  const terminals: { text: string; isRun: boolean }[] = [];
  const tasks: (readonly string[])[] = [];
  const documents: StubDocument[] = [];
  const item = { text: "", isShown: false, ...disposable() };

  const say = async (sentence: string, ...buttons: readonly unknown[]): Promise<unknown> => {
    told.push(sentence);
    return buttons.find((button) => button === options.answer);
  };
  const write = (line: unknown): void => void log.push(String(line));
  const event = (name: string) => on(name);

  const window = {
    get activeTextEditor() {
      return state.editor;
    },
    get visibleTextEditors() {
      return state.editor === undefined ? [] : [state.editor];
    },
    get tabGroups() {
      const tabs = documents.map(({ uri }) => ({ input: new TabInputText(uri) }));
      return withTheRest({ all: [{ tabs }] }, event);
    },
    createOutputChannel: () =>
      withTheRest({ info: write, warn: write, error: write, appendLine: write, show: nothing }, event),
    createStatusBarItem: () =>
      Object.assign(item, {
        show: () => Object.assign(item, { isShown: true }),
        hide: () => Object.assign(item, { isShown: false }),
      }),
    createTerminal: () => ({
      show: nothing,
      sendText: (text: string, isRun = true) => terminals.push({ text, isRun }),
    }),
    createWebviewPanel: (_: string, title: string) => {
      const panel = {
        title,
        webview: { html: "" },
        reveal: nothing,
        onDidDispose: on("panel"),
        ...disposable(),
      };
      panels.push(panel);
      return panel;
    },
    showWarningMessage: say,
    showErrorMessage: say,
    showInformationMessage: say,
  };
  const workspace = {
    get isTrusted() {
      return state.isTrusted;
    },
    textDocuments: documents,
    notebookDocuments: [],
    workspaceFolders: [{ uri: URI.file(folder), name: "folder", index: 0 }],
    getConfiguration: (section = "") => ({
      get: (key: string, otherwise?: unknown) => settings[`${section}.${key}`] ?? otherwise,
    }),
    createFileSystemWatcher: () => withTheRest({}, event),
    findFiles: async () => documents.map(({ uri }) => uri),
    saveAll: async () => true,
  };
  const languages = {
    createDiagnosticCollection: () => ({
      set: (uri: URI, diagnostics: readonly StubDiagnostic[] = []) => {
        found.set(uri.toString(), diagnostics);
        fire("onDidChangeDiagnostics");
      },
      delete: (uri: URI) => found.delete(uri.toString()),
      clear: () => found.clear(),
      ...disposable(),
    }),
    getDiagnostics: () => [...found].map(([uri, diagnostics]) => [URI.parse(uri), diagnostics]),
    match: (selector: unknown, document: StubDocument) => (matches(selector, document) ? 1 : 0),
  };
  const module = {
    version: "1.91.0",
    Uri: URI,
    TabInputText,
    window: withTheRest(window, event),
    workspace: withTheRest(workspace, event),
    languages: withTheRest(languages, event),
    env: {
      appName: "stub",
      language: "en",
      asExternalUri: async (uri: URI) =>
        URI.parse((options.external ?? ((address) => address))(uri.toString(true))),
    },
    commands: {
      registerCommand: (name: string, call: () => unknown) => {
        commands.set(name, call);
        return { dispose: () => commands.delete(name) };
      },
      executeCommand: async (name: string, key: unknown, value: unknown) => {
        if (name === "setContext" && key === "citedeck.inBrief") state.context = value;
      },
    },
    tasks: { executeTask: async ({ line }: Line) => tasks.push(line) },
    ShellExecution: class {
      readonly line: readonly string[];
      constructor(first: { readonly value: string }, rest: readonly { readonly value: string }[]) {
        this.line = [first, ...rest].map(({ value }) => value);
      }
    },
    Task: class {
      readonly line: readonly string[];
      constructor(_: object, __: unknown, ___: string, ____: string, { line }: Line) {
        this.line = line;
      }
    },
    CodeActionKind: class CodeActionKind {
      static readonly Empty = new CodeActionKind();
      readonly append = (): CodeActionKind => this;
    },
    DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
    Diagnostic: class {
      readonly range: unknown;
      readonly message: string;
      readonly severity: number;
      constructor(range: unknown, message: string, severity: number) {
        [this.range, this.message, this.severity] = [range, message, severity];
      }
    },
    EventEmitter: class {
      readonly #events = stubEvents();
      readonly event = this.#events.on("event");
      readonly fire = (value: unknown): void => this.#events.fire("event", value);
      readonly dispose = nothing;
    },
    CancellationTokenSource: class {
      readonly token = { isCancellationRequested: false, onCancellationRequested: on("cancel") };
      readonly cancel = nothing;
      readonly dispose = nothing;
    },
  };
  return {
    ...{ told, log, panels, terminals, tasks },
    module: withTheRest(module, event),
    commands: () => [...commands.keys()].sort(),
    isInBrief: () => state.context,
    grantTrust: () => {
      state.isTrusted = true;
      fire("onDidGrantWorkspaceTrust");
    },
    open: (path, text) => {
      const document = documentOf(path, text);
      documents.push(document);
      state.editor = { document, selection: { active: { line: 0, character: 0 } } };
      fire("onDidOpenTextDocument", document);
      fire("onDidChangeActiveTextEditor", state.editor);
      return document;
    },
    moveCursor: (line, character) => {
      if (state.editor === undefined) throw new Error("No document is open.");
      state.editor = { ...state.editor, selection: { active: { line, character } } };
      fire("onDidChangeTextEditorSelection", { textEditor: state.editor });
    },
    run: async (command) => {
      await commands.get(command)?.();
    },
    diagnostics: ({ uri }) => found.get(uri.toString()) ?? [],
    statusBar: () => (item.isShown ? item.text : undefined),
  };
}

function nothing(): void {}

class TabInputText {
  readonly uri: URI;
  constructor(uri: URI) {
    this.uri = uri;
  }
}

const LANGUAGES: Readonly<Record<string, string>> = {
  ".yaml": "yaml",
  ".md": "markdown",
  ".ts": "typescript",
};

function documentOf(path: string, text: string): StubDocument {
  const languageId = LANGUAGES[extname(path)] ?? "plaintext";
  const rest = { fileName: path, version: 1, isClosed: false, isDirty: false, eol: 1 };
  return { ...rest, uri: URI.file(path), languageId, getText: () => text };
}

interface Filter {
  readonly scheme?: string;
  readonly language?: string;
  readonly pattern?: string;
}

function matches(selector: unknown, { uri, languageId }: StubDocument): boolean {
  const filters: readonly Filter[] = [selector].flat().map((one) => Object(one));
  return filters.some(
    ({ scheme = uri.scheme, language = languageId, pattern }) =>
      scheme === uri.scheme &&
      language === languageId &&
      (pattern === undefined || matchesGlob(uri.fsPath, `/${pattern}`) || matchesGlob(uri.fsPath, pattern)),
  );
}
