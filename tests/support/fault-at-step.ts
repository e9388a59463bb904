/**
 * Loaded before a program under test (`node --import`): counts what it does to files below one folder, and at one of these steps sends it
 * a signal, or fails the step as a file system does. `FAULT` is JSON.
 */
import fs from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { join, resolve } from "node:path";

interface Fault {
  /** Steps are counted on paths that begin so. */
  readonly below: string;
  /** From 1; 0 for none. */
  readonly step: number;
  /** A signal, or the code of an error. */
  readonly how: string;
  /** Where the number of steps is written as the program exits. */
  readonly countTo?: string;
  /** Where all that is below is listed as the fault comes, as JSON. */
  readonly seenTo?: string;
}

const fault: Fault = JSON.parse(process.env.FAULT ?? "");
const steps = { count: 0 };

/** Returns true where the step is only to be half done, as its process is killed in it. */
function step(path: unknown, halfWay?: () => void): void {
  if (typeof path !== "string" || !resolve(path).startsWith(fault.below)) return;
  steps.count++;
  if (steps.count !== fault.step) return;
  if (fault.seenTo !== undefined) {
    const seen = real.readdirSync(fault.below, { recursive: true });
    real.writeFileSync(fault.seenTo, JSON.stringify(seen));
  }
  if (fault.how.startsWith("SIG")) {
    if (fault.how === "SIGKILL") halfWay?.();
    process.kill(process.pid, fault.how);
  } else
    throw Object.assign(new Error(`${fault.how}: as ordered`), { code: fault.how, path, syscall: "test" });
}

type Call = (...args: unknown[]) => unknown;

const real = { ...fs };

for (const name of ["mkdirSync", "rmdirSync", "unlinkSync", "chmodSync", "chownSync", "openSync"] as const) {
  const original: Call = Reflect.get<object, string>(real, name);
  Reflect.set(fs, name, (path: unknown, ...rest: unknown[]) => {
    step(path);
    return original(path, ...rest);
  });
}

for (const name of ["renameSync", "linkSync", "copyFileSync"] as const) {
  const original: Call = Reflect.get<object, string>(real, name);
  Reflect.set(fs, name, (from: unknown, to: unknown, ...rest: unknown[]) => {
    step(to);
    return original(from, to, ...rest);
  });
}

fs.writeFileSync = (path, data, options) => {
  step(path, () => real.writeFileSync(path, half(data), options));
  real.writeFileSync(path, data, options);
};

/** File by file, so that a run can be killed in the midst of it. */
fs.rmSync = (path, options) => {
  const found = real.lstatSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() === true && options?.recursive === true) {
    for (const name of real.readdirSync(path)) fs.rmSync(join(String(path), name), options);
    fs.rmdirSync(path);
  } else {
    step(path);
    real.rmSync(path, options);
  }
};

const realWriteFile = promises.writeFile;
promises.writeFile = async (path, data, options) => {
  step(path, () => real.writeFileSync(String(path), half(data)));
  await realWriteFile(path, data, options);
};

const realOpen = promises.open;
promises.open = async (path, flags, mode) => {
  step(path);
  const file = await realOpen(path, flags, mode);
  const write = file.writeFile.bind(file);
  file.writeFile = async (data, options) => {
    step(path, () => real.writeFileSync(path, half(data)));
    await write(data, options);
  };
  const sync = file.sync.bind(file);
  file.sync = async () => {
    step(path);
    await sync();
  };
  return file;
};

for (const name of ["mkdir", "rename", "rm"] as const) {
  const original: Call = Reflect.get<object, string>(promises, name);
  Reflect.set(promises, name, async (path: unknown, ...rest: unknown[]) => {
    step(path);
    return original(path, ...rest);
  });
}

syncBuiltinESMExports();

if (fault.countTo !== undefined) {
  const file = fault.countTo;
  process.on("exit", () => real.writeFileSync(file, String(steps.count)));
}

function half(data: unknown): string | Uint8Array {
  if (typeof data === "string") return data.slice(0, data.length / 2);
  return data instanceof Uint8Array ? data.subarray(0, data.length / 2) : "";
}
