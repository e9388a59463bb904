/**
 * What the server can do: one line for each request, with what is announced to clients. The answers stand in files of
 * their own.
 */
import {
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  type ServerCapabilities,
} from "vscode-languageserver";
import { COMPLETION, complete, resolveCompletion } from "./complete.ts";
import { atPlace, type Feature, inFile, ofAll } from "./define-feature.ts";
import { documentLinks } from "./document-links.ts";
import { findReferences, highlightName } from "./find-references.ts";
import { goToDefinition } from "./go-to-definition.ts";
import { prepareRename, rename } from "./rename.ts";

export const FEATURES: readonly Feature[] = [
  atPlace(CompletionRequest.type, COMPLETION, complete),
  ofAll(CompletionResolveRequest.type, {}, resolveCompletion),
  atPlace(DefinitionRequest.type, { definitionProvider: true }, goToDefinition),
  atPlace(ReferencesRequest.type, { referencesProvider: true }, findReferences),
  atPlace(DocumentHighlightRequest.type, { documentHighlightProvider: true }, highlightName),
  atPlace(PrepareRenameRequest.type, {}, prepareRename),
  atPlace(RenameRequest.type, { renameProvider: { prepareProvider: true } }, rename),
  inFile(DocumentLinkRequest.type, { documentLinkProvider: {} }, documentLinks),
];

/** Returns what `initialize` announces for `features`. */
export function announced(features: readonly Feature[]): ServerCapabilities {
  return Object.assign({}, ...features.map(({ capabilities }) => capabilities));
}
