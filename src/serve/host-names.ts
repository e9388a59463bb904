/** The names under which a server is reached. */
import { isIP } from "node:net";
import { hostname, networkInterfaces } from "node:os";

/** As an address has it. */
export function shownHost(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}

/** Returns what the `Host` of a request may be. */
export function hostsOf({ host, port }: { readonly host: string; readonly port: number }): readonly string[] {
  const names = isLoopback(host) ? ["127.0.0.1", "localhost", "[::1]"] : [shownHost(host)];
  return names.map((name) => `${name}:${port}`);
}

export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\./.test(host);
}

/** True where an address, as `URL` has its host, certainly leads to this machine. */
export function isThisMachine(shown: string): boolean {
  const host = shown.startsWith("[") ? shown.slice(1, -1) : shown;
  if (isIP(host) === 0) {
    const name = hostname().toLowerCase();
    return [name, `${name}.local`, "localhost"].includes(host);
  }
  if (isLoopback(host) || ["0.0.0.0", "::"].includes(host)) return true;
  return Object.values(networkInterfaces()).some((own) => own?.some(({ address }) => address === host));
}
