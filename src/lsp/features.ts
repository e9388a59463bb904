/**
 * What the server can do: one line for each request, with what is announced to clients. The answers stand in files of
 * their own.
 */
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  FoldingRangeRequest,
  HoverRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensRequest,
  type ServerCapabilities,
  WorkspaceSymbolRequest,
} from "vscode-languageserver";
import { briefLenses } from "./brief-lenses.ts";
import { briefSymbols, workspaceSymbols } from "./brief-symbols.ts";
import { ACTION_KINDS, codeActions } from "./code-actions.ts";
import { COMPLETION, complete, resolveCompletion } from "./complete.ts";
import { atPlace, type Feature, heard, inFile, ofAll, together } from "./define-feature.ts";
import { documentLinks } from "./document-links.ts";
import { findReferences, highlightName } from "./find-references.ts";
import { foldingRanges, selectionRanges } from "./folding-ranges.ts";
import { goToDefinition } from "./go-to-definition.ts";
import { hover } from "./hover.ts";
import {
  CursorNotification,
  hearCursor,
  PreviewRequest,
  showPreview,
  withCursor,
} from "./preview/preview-requests.ts";
import { prepareRename, rename } from "./rename.ts";
import { runCommand, SHOW_PLACE } from "./show-place.ts";
import { sourceLenses } from "./source-lenses.ts";
import { sourceSymbols } from "./source-symbols.ts";
import { LEGEND, sourceTokens } from "./source-tokens.ts";

export const FEATURES: readonly Feature[] = [
  atPlace(CompletionRequest.type, COMPLETION, complete),
  ofAll(CompletionResolveRequest.type, {}, resolveCompletion),
  atPlace(DefinitionRequest.type, { definitionProvider: true }, goToDefinition),
  atPlace(ReferencesRequest.type, { referencesProvider: true }, findReferences),
  atPlace(DocumentHighlightRequest.type, { documentHighlightProvider: true }, withCursor(highlightName)),
  atPlace(PrepareRenameRequest.type, {}, prepareRename),
  atPlace(RenameRequest.type, { renameProvider: { prepareProvider: true } }, rename),
  atPlace(HoverRequest.type, { hoverProvider: true }, hover),
  ofAll(WorkspaceSymbolRequest.type, { workspaceSymbolProvider: true }, workspaceSymbols),
  inFile(FoldingRangeRequest.type, { foldingRangeProvider: true }, foldingRanges),
  inFile(SelectionRangeRequest.type, { selectionRangeProvider: true }, selectionRanges),
  inFile(DocumentLinkRequest.type, { documentLinkProvider: {} }, documentLinks),
  inFile(CodeActionRequest.type, { codeActionProvider: { codeActionKinds: [...ACTION_KINDS] } }, codeActions),
  ofAll(ExecuteCommandRequest.type, { executeCommandProvider: { commands: [SHOW_PLACE] } }, runCommand),
  inFile(DocumentSymbolRequest.type, { documentSymbolProvider: true }, together(briefSymbols, sourceSymbols)),
  inFile(CodeLensRequest.type, { codeLensProvider: {} }, together(briefLenses, sourceLenses)),
  inFile(
    SemanticTokensRequest.type,
    { semanticTokensProvider: { legend: LEGEND, full: true } },
    sourceTokens,
  ),
  ofAll(PreviewRequest, {}, showPreview),
  heard(CursorNotification, hearCursor),
];

/** Returns what `initialize` announces for `features`. */
export function announced(features: readonly Feature[]): ServerCapabilities {
  return Object.assign({}, ...features.map(({ capabilities }) => capabilities));
}
