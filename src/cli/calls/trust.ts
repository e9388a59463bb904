/** `citedeck trust`: lets the config of a project run, lists what may, and takes the leave back. */
import { resolve } from "node:path";
import { type ConfigFiles, readConfigFiles } from "../../config/config-files.ts";
import { type ConfigTrust, configTrust, trustOf } from "../../config/config-trust.ts";
import { shownPath } from "../../config/place-in-config.ts";
import { isTrustNewer, readTrusted, trustFile, writeTrusted } from "../../config/trust-store.ts";
import { counted } from "../../diagnostics/counted.ts";
import { visibleLine } from "../../text/visible-text.ts";
import { NewerFile } from "../../workspace/newer-file.ts";
import type { CommandContext } from "../command-context.ts";
import type { TrustFlags } from "../commands/trust.ts";
import { EXIT, UsageError } from "../exit-code.ts";
import { painter } from "../terminal.ts";

export async function runTrust(
  { list, remove }: TrustFlags,
  { terminal: { out }, finish }: CommandContext,
): Promise<void> {
  if (isTrustNewer()) throw new NewerFile(trustFile());
  if (list) listTrusted();
  else if (remove === false) await trust();
  else await distrust(remove === true ? undefined : String(remove));
  finish(EXIT.good);

  async function trust(): Promise<void> {
    const known = knownTrust();
    // what is trusted is what is printed: it is read once
    const files = readConfigFiles(known.config);
    const { hash, hashes } = files;
    await writeTrusted(new Map([...readTrusted(), [known.config, { hash, hashes }]]));
    const names = Object.keys(hashes).map((name) => `  ${visibleLine(name)}`);
    out.write(`${painter(out)("bold", shown(known.config))} is trusted ${asItIs(known, files)}:\n`);
    out.write(`${names.join("\n")}\n`);
  }

  function listTrusted(): void {
    const trusted = [...readTrusted().keys()];
    if (trusted.length === 0) out.write(`No config is trusted (${shown(trustFile())}).\n`);
    for (const config of trusted) out.write(`${visibleLine(config)}${stateOf(config)}\n`);
  }

  async function distrust(named: string | undefined): Promise<void> {
    const config = named === undefined ? knownTrust().config : resolve(named);
    const trusted = new Map(readTrusted());
    if (!trusted.delete(config)) throw new UsageError(`${shown(config)} is not trusted.`);
    await writeTrusted(trusted);
    out.write(`${shown(config)} is not trusted any more.\n`);
  }
}

function shown(path: string): string {
  return visibleLine(shownPath(path));
}

function asItIs({ kind }: KnownTrust, { files }: ConfigFiles): string {
  const what = `with the ${counted(files.size, "file")} that it is made of`;
  return kind === "trusted" ? `already, ${what}` : what;
}

function stateOf(config: string): string {
  const files = readConfigFiles(config);
  if (files.files.size === 0) return " (is not there any more)";
  const { kind, changes } = trustOf(config, files);
  return kind === "changed" ? ` (has changed since: ${visibleLine(changes.join(", "))})` : "";
}

type KnownTrust = Extract<ConfigTrust, { readonly hash: string }>;

function knownTrust(): KnownTrust {
  const trust = configTrust();
  switch (trust.kind) {
    case "none":
      throw new UsageError("This project has no citedeck.config.", [
        "It lies in the nearest folder with a package.json or .git, as citedeck.config.js, .mjs or .ts.",
      ]);
    case "several":
      throw new UsageError(`This project has several configs: ${trust.configs.map(shown).join(", ")}.`, [
        "Take all but one away.",
      ]);
    case "trusted":
    case "changed":
    case "untrusted":
      return trust;
  }
}
