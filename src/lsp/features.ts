/**
 * What the server can do: one line for each request, with what is announced to clients. The answers stand in files of
 * their own.
 */
import type { ServerCapabilities } from "vscode-languageserver";
import type { Feature } from "./define-feature.ts";

export const FEATURES: readonly Feature[] = [];

/** Returns what `initialize` announces for `features`. */
export function announced(features: readonly Feature[]): ServerCapabilities {
  return Object.assign({}, ...features.map(({ capabilities }) => capabilities));
}
