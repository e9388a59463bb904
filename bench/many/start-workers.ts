/** Starts workers of a queue, and waits until each takes jobs. */
import { type ChildProcess, spawn } from "node:child_process";
import type { Command } from "../measure/measure-command.ts";

/** Disposing of them ends them as an administrator would. Throws what a worker says that ends by itself. */
export async function startWorkers(count: number, command: Command): Promise<AsyncDisposable> {
  const workers = await Promise.all(Array.from({ length: count }, () => startWorker(command)));
  return {
    [Symbol.asyncDispose]: async () => {
      await Promise.all(workers.map(end));
    },
  };
}

async function startWorker({ argv, cwd, env }: Command): Promise<ChildProcess> {
  const [file = "", ...args] = argv;
  const child = spawn(file, args, { cwd, env: { ...env }, stdio: ["ignore", "pipe", "inherit"] });
  await new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (text.includes("Working")) resolve();
    });
    child.once("error", reject).once("close", () => reject(new Error("A worker ended by itself.")));
  });
  return child;
}

async function end(worker: ChildProcess): Promise<void> {
  const closed = new Promise((resolve) => worker.once("close", resolve));
  worker.kill("SIGTERM");
  await closed;
}
