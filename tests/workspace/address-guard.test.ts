import { describe, expect, it } from "vitest";
import { isPublicAddress } from "../../src/workspace/address-guard.ts";

describe("isPublicAddress", () => {
  it.each([
    "8.8.8.8",
    "1.1.1.1",
    "172.15.255.255",
    "172.32.0.1",
    "100.63.255.255",
    "100.128.0.0",
    "223.255.255.255",
  ])("lets %s through", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each(["2606:4700::1111", "2a00:1450:4001::200e", "2001:200::1"])("lets %s through", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ["0.0.0.0", "this network"],
    ["10.1.2.3", "private"],
    ["100.64.0.1", "carriers' NAT"],
    ["100.100.100.200", "a cloud's metadata"],
    ["127.0.0.1", "loopback"],
    ["127.255.255.254", "loopback"],
    ["168.63.129.16", "a cloud's platform"],
    ["169.254.169.254", "a cloud's metadata"],
    ["172.16.0.1", "private"],
    ["172.31.255.255", "private"],
    ["192.0.0.192", "a cloud's metadata"],
    ["192.168.1.1", "private"],
    ["198.18.0.1", "benchmarks"],
    ["203.0.113.7", "documentation"],
    ["224.0.0.1", "multicast"],
    ["255.255.255.255", "broadcast"],
    ["::", "nothing"],
    ["::1", "loopback"],
    ["fe80::1", "link-local"],
    ["fe80::1%eth0", "link-local with a zone"],
    ["fc00::1", "unique local"],
    ["fd00:ec2::254", "a cloud's metadata"],
    ["ff02::1", "multicast"],
    ["::ffff:127.0.0.1", "loopback as IPv6"],
    ["::ffff:8.8.8.8", "IPv4 as IPv6"],
    ["::ffff:a00:1", "private as IPv6"],
    ["64:ff9b::7f00:1", "NAT64"],
    ["2001:0:a00:1::", "Teredo"],
    ["2001:db8::1", "documentation"],
    ["2002:7f00:1::", "6to4"],
    ["3fff::1", "documentation"],
    ["localhost", "no address"],
    ["", "no address"],
    ["0x7f.1", "no address"],
  ])("stops %s (%s)", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
