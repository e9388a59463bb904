/** Loads a config that was found, where the user has trusted it. */
import { diagnose } from "../diagnostics/diagnostic.ts";
import type { Span } from "../diagnostics/span.ts";
import { errorText } from "../project/error-text.ts";
import { NO_PROJECT, type Project } from "../project/project.ts";
import { readDefinitions } from "../project/read-definitions.ts";
import { NEWER_HINT, NewerFile } from "../workspace/newer-file.ts";
import { type ConfigFiles, readConfigFiles } from "./config-files.ts";
import { type KnownTrust, trustOf } from "./config-trust.ts";
import { placeInConfig, shownPath } from "./place-in-config.ts";
import { ConfigError, runConfig } from "./run-config.ts";
import { isTrustNewer, trustFile } from "./trust-store.ts";

/** `other` is a second config beside it, which is a mistake. */
export async function loadFound(
  config: string,
  { other, trustConfig }: { readonly other: string | undefined; readonly trustConfig: boolean },
): Promise<Project> {
  if (other !== undefined)
    return invalid(config, [{ why: `stands beside ${shownPath(other)}`, hints: [ONE] }]);
  const files = readConfigFiles(config);
  const trust = trustOf(config, files);
  return trustConfig || trust.kind === "trusted" ? await runTrusted(config, files) : untrusted(trust, files);
}

const ONE = "A project has one config: take the other away.";

async function runTrusted(config: string, files: ConfigFiles): Promise<Project> {
  const placeOf: Project["placeOf"] = (name, error) => placeInConfig(files, name, error);
  try {
    const { rules, formats, mistakes } = readDefinitions(await runConfig(config, files));
    if (mistakes.length > 0)
      return invalid(
        config,
        mistakes.map((why) => ({ why, span: placeInConfig(files, "") })),
      );
    const { hash } = files;
    return { ...NO_PROJECT, config: shownPath(config), hash, rules, formats, placeOf };
  } catch (error) {
    const span = placeInConfig(files, "", error);
    const hints = error instanceof ConfigError ? error.hints : [];
    return invalid(config, [{ why: `cannot be run: ${errorText(error)}`, span, hints }]);
  }
}

interface Mistake {
  /** Follows "The config citedeck.config.js", without the full stop. */
  readonly why: string;
  readonly span?: Span | undefined;
  readonly hints?: readonly string[];
}

function invalid(config: string, mistakes: readonly Mistake[]): Project {
  const file = shownPath(config);
  const diagnostics = mistakes.map(({ why, span = { file, start: 0, end: 0 }, hints = [] }) =>
    diagnose("invalid-config", { message: `The config ${file} ${why}.`, span, hints }),
  );
  return { ...NO_PROJECT, config: file, isUnknown: true, diagnostics };
}

function untrusted({ kind, config, changes }: KnownTrust, files: ConfigFiles): Project {
  const file = shownPath(config);
  const isNewer = isTrustNewer();
  const message =
    kind === "changed"
      ? `${file} has changed since it was trusted (${changes.join(", ")}): nothing of it runs.`
      : `${file} is not trusted: nothing of it runs.${isNewer ? ` ${new NewerFile(trustFile()).message}` : ""}`;
  const hints = [
    isNewer
      ? NEWER_HINT
      : "Read it, as it runs on your machine; then run `citedeck trust`, and again when it changes.",
  ];
  const diagnostics = [diagnose("untrusted-config", { message, span: placeInConfig(files, ""), hints })];
  return { ...NO_PROJECT, config: file, isUnknown: true, diagnostics };
}
