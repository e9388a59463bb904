/**
 * What the server can do: one line for each request, with what is announced to clients. The answers stand in files of
 * their own.
 */
import { CompletionRequest, CompletionResolveRequest, type ServerCapabilities } from "vscode-languageserver";
import { COMPLETION, complete, resolveCompletion } from "./complete.ts";
import { atPlace, type Feature, ofAll } from "./define-feature.ts";

export const FEATURES: readonly Feature[] = [
  atPlace(CompletionRequest.type, COMPLETION, complete),
  ofAll(CompletionResolveRequest.type, {}, resolveCompletion),
];

/** Returns what `initialize` announces for `features`. */
export function announced(features: readonly Feature[]): ServerCapabilities {
  return Object.assign({}, ...features.map(({ capabilities }) => capabilities));
}
