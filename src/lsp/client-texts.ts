/** The texts that a client has open, by the paths of their files. */
import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type FileText, openText } from "./file-text.ts";
import { pathOfUri } from "./uri-path.ts";

export interface ClientText {
  /** As the client writes it: clients differ in what they encode. */
  readonly uri: string;
  /** Absolute, with `/`. */
  readonly path: string;
  readonly text: () => FileText;
}

export interface ClientTexts {
  readonly at: (path: string) => ClientText | undefined;
  readonly all: () => readonly ClientText[];
}

export function clientTexts(documents: TextDocuments<TextDocument>): ClientTexts {
  const all = (): readonly ClientText[] =>
    documents.all().flatMap((document) => {
      const path = pathOfUri(document.uri);
      return path === undefined ? [] : [{ uri: document.uri, path, text: () => openText(document) }];
    });
  return { all, at: (path) => all().find((one) => one.path === path) };
}
