/** Whether a build with a browser that breaks went as it should: a sentence for each thing that did not. */
import type { FaultyBuild } from "./build-with-fault.ts";

/** Nothing crashes, hangs on, is written in part or is left behind, whatever the browser does. */
function always({ err, left }: FaultyBuild): readonly string[] {
  return [
    ...(/bug in citedeck|^\s+at /m.test(err) ? ["It takes the fault for a bug."] : []),
    ...left.map((one) => `It leaves ${one}.`),
  ];
}

/** The outputs are those of a browser that is well, made with one more start. */
export function judgeMended(built: FaultyBuild, well: FaultyBuild, starts: number): readonly string[] {
  return [
    ...always(built),
    ...(built.exit === 0 ? [] : [`It exits with ${built.exit}: ${lastLines(built.err)}`]),
    ...(built.faults === 1 ? [] : [`It broke ${built.faults} times.`]),
    ...(built.starts === starts ? [] : [`It started ${built.starts} browsers, not ${starts}.`]),
    ...(JSON.stringify(built.outputs) === JSON.stringify(well.outputs)
      ? []
      : [`Its outputs are others: ${JSON.stringify(built.outputs)}`]),
  ];
}

/** Nothing is written, and the message has all `words`, and what to do. */
export function judgeGivenUp(built: FaultyBuild, words: readonly string[]): readonly string[] {
  const lacking = ["error[browser-failed]: ", "hint: ", ...words].filter((word) => !built.err.includes(word));
  return [
    ...always(built),
    ...(built.exit === 3 ? [] : [`It exits with ${built.exit}.`]),
    ...(Object.keys(built.outputs).length === 0
      ? []
      : [`It wrote ${Object.keys(built.outputs).join(", ")}.`]),
    ...(lacking.length === 0 ? [] : [`Its message lacks ${lacking.join(", ")}: ${lastLines(built.err)}`]),
  ];
}

function lastLines(text: string): string {
  return text.trim().split("\n").slice(-4).join(" | ");
}
