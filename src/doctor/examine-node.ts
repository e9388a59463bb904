/** Looks at the Node that runs, against the one that the package needs. */
import { neededNode } from "../workspace/package-files.ts";
import { type Finding, finding } from "./finding.ts";

export function examineNode(running: string = process.versions.node): Finding {
  const needed = neededNode();
  if (isOlder(running, needed)) {
    const message = `Node ${running} is older than citedeck needs, which is ${needed}.`;
    return finding("node", "broken", message, "Install a newer Node, such as the current LTS version.");
  }
  return finding("node", "ok", `Node ${running} runs it; ${needed} or newer is needed.`);
}

function isOlder(running: string, needed: string): boolean {
  const [parts, least] = [running, needed].map((version) => version.split(".").map(Number));
  const at = least?.findIndex((number, place) => number !== parts?.[place]) ?? -1;
  return at !== -1 && (parts?.[at] ?? 0) < (least?.[at] ?? 0);
}
