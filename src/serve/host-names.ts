/** The names under which a server is reached. */
import { isIP } from "node:net";
import { hostname, networkInterfaces } from "node:os";

/** As an address has it. */
export function shownHost(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}

/** Returns what the `Host` of a request may be. A browser leaves out the port 80. */
export function hostsOf({ host, port }: { readonly host: string; readonly port: number }): readonly string[] {
  const names = isLoopback(host) ? ["127.0.0.1", "localhost", "[::1]"] : [inAddress(host)];
  return names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
}

/** However the address is written: `127.1` and `0x7f000001` are this machine, and `127.example` is a name like others. */
export function isLoopback(host: string): boolean {
  const name = inAddress(host);
  return name === "localhost" || name === "[::1]" || (name.startsWith("127.") && isIP(name) === 4);
}

/** True for what stands for all addresses of a machine, as no name at all does. */
export function isEveryAddress(host: string): boolean {
  return ["", "0.0.0.0", "[::]", "[::ffff:0:0]"].includes(inAddress(host));
}

/** As a browser has it in `Host`: lower case, and addresses in their shortest form. */
function inAddress(host: string): string {
  const shown = shownHost(host);
  const isName = /^[\w.:[\]-]+$/.test(shown) && URL.canParse(`http://${shown}`);
  return isName ? new URL(`http://${shown}`).hostname : shown;
}

/** True where an address, as `URL` has its host, certainly leads to this machine. */
export function isThisMachine(shown: string): boolean {
  const host = shown.startsWith("[") ? shown.slice(1, -1) : shown;
  if (isIP(host) === 0) {
    const name = hostname().toLowerCase();
    return [name, `${name}.local`, "localhost"].includes(host);
  }
  if (isLoopback(host) || isEveryAddress(host)) return true;
  return Object.values(networkInterfaces()).some((own) => own?.some(({ address }) => address === host));
}
