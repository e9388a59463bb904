/** Tells addresses on the open Internet from all others. */
import { BlockList, isIP } from "node:net";

/**
 * Beyond private networks: addresses that IANA's special-purpose registries reserve, and those at which clouds serve
 * metadata.
 */
const SPECIAL_IPV4: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8], // "this network" (RFC 791)
  ["10.0.0.0", 8], // private (RFC 1918)
  ["100.64.0.0", 10], // shared behind carriers' NAT (RFC 6598)
  ["127.0.0.0", 8], // loopback
  ["168.63.129.16", 32], // Azure's platform
  ["169.254.0.0", 16], // link-local, and the metadata of most clouds (RFC 3927)
  ["172.16.0.0", 12], // private
  ["192.0.0.0", 24], // protocol assignments (RFC 6890)
  ["192.0.2.0", 24], // documentation
  ["192.88.99.0", 24], // 6to4 relays (RFC 7526)
  ["192.168.0.0", 16], // private
  ["198.18.0.0", 15], // benchmarks (RFC 2544)
  ["198.51.100.0", 24], // documentation
  ["203.0.113.0", 24], // documentation
  ["224.0.0.0", 4], // multicast
  ["240.0.0.0", 4], // reserved, and broadcast
];

/** Within 2000::/3, the only block of addresses that is assigned. Everything outside it is refused. */
const SPECIAL_IPV6: readonly (readonly [string, number])[] = [
  ["2001::", 23], // protocol assignments, Teredo among them (RFC 2928)
  ["2001:db8::", 32], // documentation
  ["2002::", 16], // 6to4: carries an IPv4 address, which may be a private one
  ["3fff::", 20], // documentation
];

/**
 * Addresses where nobody keeps a source: link-local ones, and those at which clouds hand out keys to their computers.
 */
const NEVER_IPV4: readonly (readonly [string, number])[] = [
  ["100.100.100.200", 32], // Alibaba's metadata
  ["168.63.129.16", 32], // Azure's platform
  ["169.254.0.0", 16], // link-local, and the metadata of most clouds
  ["192.0.0.192", 32], // Oracle's metadata
];

/** The same, and IPv6 addresses that contain 169.254.0.0/16: IPv4-compatible, NAT64 (RFC 6052) and 6to4. */
const NEVER_IPV6: readonly (readonly [string, number])[] = [
  ["fe80::", 10], // link-local
  ["fd00:ec2::", 32], // Amazon's metadata
  ["fd20:ce::", 32], // Google's metadata
  ["::169.254.0.0", 112],
  ["64:ff9b::169.254.0.0", 112],
  ["64:ff9b::168.63.129.16", 128],
  ["64:ff9b::100.100.100.200", 128],
  ["64:ff9b:1::", 48], // local NAT64, which may lead anywhere
  ["2002:a9fe::", 32],
];

/** Names under which clouds serve metadata, whatever address they resolve to. */
const NEVER_NAMES =
  /^(?:metadata|instance-data|.*\.?metadata\.(?:google\.internal|goog|azure\.internal|tencentyun\.com|platformequinix\.com)|instance-data\.ec2\.internal)$/;

const never = new BlockList();
for (const [network, prefix] of NEVER_IPV4) never.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of NEVER_IPV6) never.addSubnet(network, prefix, "ipv6");

const special = new BlockList();
for (const [network, prefix] of SPECIAL_IPV4) special.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of SPECIAL_IPV6) special.addSubnet(network, prefix, "ipv6");

const given = new BlockList();
given.addSubnet("2000::", 3, "ipv6");

/** True for an address that anyone on the Internet may connect to; false for what is not an address, or has a zone. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !special.check(address, "ipv4");
    case 6:
      return !address.includes("%") && given.check(address, "ipv6") && !special.check(address, "ipv6");
    default:
      return false;
  }
}

/**
 * True for an address from which nothing is ever fetched, even if the user trusts it. An address with a zone is
 * link-local.
 */
export function isNeverFetched(address: string): boolean {
  const bare = address.replace(/%.*$/s, "");
  return isIP(bare) === 6 ? address !== bare || never.check(bare, "ipv6") : never.check(bare, "ipv4");
}

/** True for a name that resolves to such an address in some cloud. */
export function isMetadataName(hostname: string): boolean {
  return NEVER_NAMES.test(hostname.toLowerCase().replace(/\.$/, ""));
}
