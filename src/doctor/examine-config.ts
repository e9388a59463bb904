/** Looks at the config of the project, which runs only where the user trusts it. */
import { configTrust } from "../config/config-trust.ts";
import { isTrustNewer, trustFile } from "../config/trust-store.ts";
import { NEWER_HINT, NewerFile } from "../workspace/newer-file.ts";
import { type Finding, finding } from "./finding.ts";

export function examineConfig(): Finding {
  const trust = configTrust();
  switch (trust.kind) {
    case "none":
      return finding("config", "ok", "The project has no citedeck.config, and needs none.");
    case "several": {
      const message = `The project has several configs, so that none is used: ${trust.configs.join(", ")}.`;
      return finding("config", "note", message, "Delete all but one.");
    }
    case "trusted":
      return finding("config", "ok", `${trust.config} is trusted, and runs.`);
    case "changed":
    case "untrusted": {
      const why = trust.kind === "changed" ? "has changed since it was trusted" : "is not trusted";
      const message = `${trust.config} ${why}, so that it does not run.`;
      if (isTrustNewer())
        return finding("config", "note", `${message} ${new NewerFile(trustFile()).message}`, NEWER_HINT);
      return finding("config", "note", message, "Read it, then run `citedeck trust`.");
    }
  }
}
