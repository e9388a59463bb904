/** The addresses of this machine in the networks that it shares with others. */
import { networkInterfaces } from "node:os";

/** Returns them in the system's order, IPv4 first. */
export function ownAddresses(interfaces = networkInterfaces()): readonly string[] {
  const all = Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, address }) => !internal && !isLinkLocal(address));
  return (["IPv4", "IPv6"] as const).flatMap((kind) =>
    all.filter(({ family }) => family === kind).map(({ address }) => address),
  );
}

/** RFC 3927 and RFC 4291: given to an interface by itself, and good on its own wire only. */
function isLinkLocal(address: string): boolean {
  return address.startsWith("169.254.") || /^fe[89ab]/i.test(address);
}
