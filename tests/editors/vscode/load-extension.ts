/** Loads a bundled extension as an editor does: one CommonJS file, with a `vscode` module of the editor's own. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import type { EditorStub } from "./editor-stub.ts";

export interface ActiveExtension extends AsyncDisposable {
  readonly deactivate: () => Promise<void>;
}

/** Activates the extension in `editor`. It is deactivated in the end. */
export function activateExtension(file: string, editor: EditorStub): ActiveExtension {
  const own = createRequire(file);
  const module: { exports: Record<string, (...given: readonly unknown[]) => unknown> } = { exports: {} };
  const names = ["require", "module", "exports"];
  const run = compileFunction(readFileSync(file, "utf8"), names, { filename: file });
  run((id: string) => (id === "vscode" ? editor.module : own(id)), module, module.exports);
  const subscriptions: { dispose: () => unknown }[] = [];
  module.exports.activate?.({ subscriptions });
  const deactivate = async (): Promise<void> => {
    await module.exports.deactivate?.();
    for (const one of subscriptions.splice(0)) one.dispose();
  };
  return { deactivate, [Symbol.asyncDispose]: deactivate };
}
