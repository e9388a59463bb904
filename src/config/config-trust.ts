/** Determines whether the config of a project may run. Asking runs nothing. */

import { type ConfigFiles, readConfigFiles } from "./config-files.ts";
import { findConfigs } from "./find-config.ts";
import { readTrusted } from "./trust-store.ts";

/** For editors and assistants, which ask before they load a project. `config` is an absolute path. */
export type ConfigTrust =
  | { readonly kind: "none" }
  | { readonly kind: "several"; readonly configs: readonly string[] }
  | {
      /** `changed` means that it was trusted, and is different now. */
      readonly kind: "trusted" | "changed" | "untrusted";
      readonly config: string;
      /** SHA-256, in hexadecimal, of the config and everything that it imports by relative paths. */
      readonly hash: string;
      /**
       * Paths from the config's folder of the files that were changed, added or removed since it was trusted; empty for
       * an untrusted config.
       */
      readonly changes: readonly string[];
    };

/** Returns what is known about the config of the project that contains `folder`. Throws the file system's own error. */
export function configTrust(folder: string = "."): ConfigTrust {
  const [config, ...others] = findConfigs(folder);
  if (config === undefined) return { kind: "none" };
  if (others.length > 0) return { kind: "several", configs: [config, ...others] };
  return trustOf(config, readConfigFiles(config));
}

export type KnownTrust = Extract<ConfigTrust, { readonly hash: string }>;

export function trustOf(config: string, { hash, hashes }: ConfigFiles): KnownTrust {
  const before = readTrusted().get(config);
  if (before === undefined) return { kind: "untrusted", config, hash, changes: [] };
  if (before.hash === hash) return { kind: "trusted", config, hash, changes: [] };
  const names = new Set([...Object.keys(before.hashes), ...Object.keys(hashes)]);
  const changes = [...names].filter((name) => before.hashes[name] !== hashes[name]).sort();
  return { kind: "changed", config, hash, changes };
}
