/** What was measured on, for the report. */
import { spawnSync } from "node:child_process";
import { cpus, release, totalmem, type } from "node:os";

export interface MachineFacts {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  readonly node: string;
  readonly browser: string;
}

/** `browser` is the path of the browser; undefined where there is none. */
export function machineFacts(browser: string | undefined): MachineFacts {
  const version = browser === undefined ? "" : spawnSync(browser, ["--version"], { encoding: "utf8" }).stdout;
  return {
    processor: cpus()[0]?.model.trim() || "unknown processor",
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 1e9),
    system: `${type()} ${release()}`,
    node: process.version,
    browser: version?.trim() || "no browser",
  };
}

export function machineLine({ processor, cores, memoryGb, system, node, browser }: MachineFacts): string {
  return `${processor}, ${cores} cores, ${memoryGb} GB; ${system}; Node ${node}; ${browser}`;
}
