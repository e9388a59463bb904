/**
 * Loaded into a process before all else (`--import`): writes down each connection, each place that it listens at and each name
 * that it looks up, a line each, in the file that `NETWORK_LOG` names. What only leads to a file of this machine is not the network.
 */
import dgram from "node:dgram";
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

type Called = (...args: never[]) => unknown;

function watched<Watched extends Called>(what: string, original: Watched): Watched {
  return new Proxy(original, {
    apply: (called, self, args: readonly unknown[]) => {
      const where = placeIn(args);
      if (where !== undefined) appendFileSync(process.env.NETWORK_LOG ?? "", `${what} ${where}\n`);
      return Reflect.apply(called, self, args);
    },
  });
}

/** Undefined for a file. Node itself passes the options of a connection in a list. */
function placeIn(args: readonly unknown[]): string | undefined {
  const [first] = args.flat();
  const { path, host, port } = Object(first);
  if (typeof path === "string" || (typeof first === "string" && first.startsWith("/"))) return undefined;
  return typeof first === "object" ? `${host}:${port}` : String(first);
}

net.Socket.prototype.connect = watched("connects to", net.Socket.prototype.connect);
net.Server.prototype.listen = watched("listens at", net.Server.prototype.listen);
dgram.Socket.prototype.bind = watched("listens at", dgram.Socket.prototype.bind);
dgram.Socket.prototype.send = watched("sends", dgram.Socket.prototype.send);
dns.lookup = watched("looks up", dns.lookup);
dns.promises.lookup = watched("looks up", dns.promises.lookup);
syncBuiltinESMExports();
