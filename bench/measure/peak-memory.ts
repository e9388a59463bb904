/** How much memory a command's Node processes held at most. */
import { existsSync, readFileSync, rmSync } from "node:fs";

/** Runs in each Node process as it ends. The peak of the address space, since the one that Node gives can be the parent's. */
const NOTE_PEAK = `
import { appendFileSync, readFileSync } from "node:fs";
process.on("exit", () => {
  let peak = process.resourceUsage().maxRSS;
  try {
    peak = Number(/^VmHWM:\\s+(\\d+)/m.exec(readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {}
  appendFileSync(process.env.BENCH_PEAKS, peak + "\\n");
});`;

/** Returns the environment in which a command notes its peaks in `file`. Loading the note costs some milliseconds. */
export function notingPeaks(file: string): Readonly<Record<string, string>> {
  rmSync(file, { force: true });
  return {
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(NOTE_PEAK)}`,
    BENCH_PEAKS: file,
  };
}

/** Returns the sum of the peaks in MB (of 1,000,000 bytes), which is more than was ever held at once; undefined where none was noted. */
export function peakMemory(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const peaks = readFileSync(file, "utf8").trim().split("\n").map(Number);
  return peaks.reduce((sum, peak) => sum + (peak * 1024) / 1e6, 0);
}
