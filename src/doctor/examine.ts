/** Looks at everything that citedeck needs of a machine. */
import { type Machine, thisMachine } from "../browser/machine.ts";
import { examineBriefs } from "./examine-briefs.ts";
import { examineBrowser } from "./examine-browser.ts";
import { examineCache } from "./examine-cache.ts";
import { examineConfig } from "./examine-config.ts";
import { examineFonts } from "./examine-fonts.ts";
import { examineNode } from "./examine-node.ts";
import { examineOutput } from "./examine-output.ts";
import type { Finding } from "./finding.ts";

export interface ExamineOptions {
  /** Folders or YAML files of briefs, as a command names them; those here where there are none. */
  readonly briefs: readonly string[];
  /** The folder that outputs are written to. */
  readonly out: string;
  readonly machine?: Machine;
  /** Receives each finding as soon as it is there: a browser takes seconds to start. */
  readonly onFinding?: (finding: Finding) => void;
}

/** Returns what was found, in the order of SUBJECTS. Nothing that goes wrong is thrown: it is a finding. Nothing is written but what is taken away again. */
export async function examine(options: ExamineOptions): Promise<readonly Finding[]> {
  const { briefs, out, machine = thisMachine(), onFinding = () => undefined } = options;
  const examinations: readonly (() => Promise<readonly Finding[]>)[] = [
    async () => [examineNode()],
    () => examineBrowser(machine),
    async () => examineFonts(briefs),
    () => examineOutput(out),
    () => examineCache(machine),
    async () => examineBriefs(briefs),
    async () => [examineConfig()],
  ];
  const found: Finding[] = [];
  for (const look of examinations) {
    for (const one of await look()) {
      found.push(one);
      onFinding(one);
    }
  }
  return found;
}
