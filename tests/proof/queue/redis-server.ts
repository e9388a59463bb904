/** A Redis of a test's own: started, killed and started again with what its append-only file kept. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { listen } from "../../support/listen.ts";
import { needs, type Skippable } from "../../support/needs.ts";

/** Skips a test where there is no `redis-server`. */
export function needsRedis(context: Skippable): void {
  const isThere = spawnSync("redis-server", ["--version"]).error === undefined;
  needs(isThere, "redis-server is not installed: Debian's package redis-server has it.", context);
}

export interface RedisServer extends AsyncDisposable {
  readonly port: number;
  readonly url: string;
  /** Ends it as a failure of its machine would. */
  kill(): Promise<void>;
  /** Has it say nothing more, on connections that stay. */
  hang(): void;
  /** Kills it, and starts it again. */
  restart(): Promise<void>;
}

interface RedisOptions {
  readonly folder: string;
  readonly password?: string;
  /** Files in PEM: it then speaks TLS alone. */
  readonly tls?: { readonly certificate: string; readonly key: string };
}

export async function redisServer(options: RedisOptions): Promise<RedisServer> {
  const port = await freePort();
  const state = { child: await start(port, options) };
  const kill = async (): Promise<void> => {
    const { child } = state;
    if (child.signalCode !== null) return;
    const closed = new Promise((resolve) => child.once("close", resolve));
    child.kill("SIGKILL");
    await closed;
  };
  const user = options.password === undefined ? "" : `:${options.password}@`;
  return {
    ...{ port, url: `${options.tls === undefined ? "redis" : "rediss"}://${user}127.0.0.1:${port}` },
    kill,
    hang: () => void state.child.kill("SIGSTOP"),
    restart: async () => {
      await kill();
      state.child = await start(port, options);
    },
    [Symbol.asyncDispose]: kill,
  };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function start(port: number, options: RedisOptions): Promise<ChildProcess> {
  const flags = [
    ...["--bind", "127.0.0.1", "--dir", options.folder, "--save", "", "--appendonly", "yes"],
    ...portFlags(port, options),
    ...(options.password === undefined ? [] : ["--requirepass", options.password]),
  ];
  const child = spawn("redis-server", flags, { stdio: ["ignore", "pipe", "ignore"] });
  await new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (text.includes("Ready to accept connections")) resolve();
    });
    child.once("error", reject).once("close", () => reject(new Error("Redis ended.")));
  });
  return child;
}

function portFlags(port: number, { tls }: RedisOptions): readonly string[] {
  if (tls === undefined) return ["--port", String(port)];
  const files = ["--tls-cert-file", tls.certificate, "--tls-key-file", tls.key];
  return ["--port", "0", "--tls-port", String(port), "--tls-auth-clients", "no", ...files];
}
