/** Ends a run with one line on the tests that were skipped, and why: a run that left something out does not look whole. */
import type { Reporter, TestModule } from "vitest/node";

export class TellSkipped implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const line = skippedLine(modules.flatMap(reasonsIn));
    if (line !== undefined) process.stdout.write(`${line}\n\n`);
  }
}

/** `reasons` has one for each skipped test, undefined where it gave none; undefined where none was skipped. */
export function skippedLine(reasons: readonly (string | undefined)[]): string | undefined {
  if (reasons.length === 0) return undefined;
  const counts = [...Map.groupBy(reasons, (reason) => reason ?? OTHER)].map(
    ([reason, tests]) => `${tests.length}: ${reason}`,
  );
  return `Skipped ${reasons.length === 1 ? "1 test" : `${reasons.length} tests`}. ${counts.join(" ")}`;
}

const OTHER = "They are not for this system or this user.";

function reasonsIn(module: TestModule): readonly (string | undefined)[] {
  return [...module.children.allTests("skipped")].map((test) => {
    const result = test.result();
    return result.state === "skipped" ? result.note : undefined;
  });
}
