/** Which addresses are this machine alone, however they are written. */
import { describe, expect, it } from "vitest";
import { hostsOf, isEveryAddress, isLoopback } from "../../src/serve/host-names.ts";

describe("an address of this machine alone", () => {
  it.each(["localhost", "LOCALHOST", "127.0.0.1", "127.1", "0x7f.1", "2130706433", "::1", "0:0:0:0:0:0:0:1"])(
    "may be written as %s",
    (host) => expect(isLoopback(host)).toBe(true),
  );

  it.each([
    ...["127.evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "::ffff:127.0.0.1"],
    ...["192.168.1.2", "0.0.0.0", "foo@127.0.0.1", "127.0.0.1#", "127.0.0.1/24", "%31%32%37.0.0.1", ""],
  ])("is not %j", (host) => expect(isLoopback(host)).toBe(false));
});

describe("all addresses of a machine", () => {
  it.each(["0.0.0.0", "::", "0", "::0", "0x0", "0:0:0:0:0:0:0:0", "::ffff:0.0.0.0", ""])(
    "are what %j stands for",
    (host) => expect(isEveryAddress(host)).toBe(true),
  );
});

describe("what a request may say of its host", () => {
  it("is the address as a browser writes it, with the port, or without the one that is usual", () => {
    expect(hostsOf({ host: "Desk", port: 4646 })).toEqual(["desk:4646"]);
    expect(hostsOf({ host: "fd00:0:0::1", port: 4646 })).toEqual(["[fd00::1]:4646"]);
    expect(hostsOf({ host: "10.0.0.7", port: 80 })).toEqual(["10.0.0.7", "10.0.0.7:80"]);
  });
});
