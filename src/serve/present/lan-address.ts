/** Finds the address of this machine in the network that it shares with others. */
import { networkInterfaces } from "node:os";

/** Returns the first IPv4 address that does not lead to this machine alone; undefined where there is none. */
export function lanAddress(interfaces = networkInterfaces()): string | undefined {
  return Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal, address }) => family === "IPv4" && !internal && !isLinkLocal(address))
    ?.address;
}

/** RFC 3927: given to an interface that no network gave an address. */
function isLinkLocal(address: string): boolean {
  return address.startsWith("169.254.");
}
