/** The guessing of tokens from one address, and from many. */
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { limitGuesses } from "../../src/serve/limit-guesses.ts";

function server() {
  const clock = { now: 0 };
  const app = new Hono().use(
    limitGuesses({
      given: (c) => [c.req.query("token"), c.req.header("x-citedeck-token")],
      isWrong: (token) => token !== "right",
      now: () => clock.now,
    }),
  );
  app.get("/", (c) => c.text("ok"));
  const ask = async (address: string, token: string, headers: Readonly<Record<string, string>> = {}) => {
    const env = { incoming: { socket: { remoteAddress: address } } };
    return (await app.request(`/?token=${token}`, { headers }, env)).status;
  };
  return { ask, clock };
}

describe("the guessing of tokens", () => {
  it("ends after ten for an address, which no header changes, and begins anew after a minute", async () => {
    const { ask, clock } = server();
    const seen: number[] = [];
    for (let at = 0; at < 12; at += 1)
      seen.push(
        await ask("10.0.0.1", `w${at}`, { "x-forwarded-for": `10.1.1.${at}`, forwarded: `for=${at}` }),
      );
    expect(seen).toEqual([...Array.from({ length: 10 }, () => 403), 429, 429]);
    expect(await ask("10.0.0.1", "right")).toBe(429);
    expect(await ask("10.0.0.2", "right")).toBe(200);
    clock.now = 60_001;
    expect(await ask("10.0.0.1", "right")).toBe(200);
  });

  it("ends for all addresses of one network of IPv6 together", async () => {
    const { ask } = server();
    for (let at = 0; at < 10; at += 1) await ask(`2001:db8:0:1::${at}`, `w${at}`);
    expect(await ask("2001:db8:0:1:ffff::1", "right")).toBe(429);
    expect(await ask("2001:db8:0:2::1", "right")).toBe(200);
  });

  it("ends after a hundred from many addresses, but not for who has brought a right one", async () => {
    const { ask } = server();
    expect(await ask("10.0.0.1", "right")).toBe(200);
    const seen: number[] = [];
    for (let at = 0; at < 120; at += 1) seen.push(await ask(`10.9.0.${at}`, `w${at}`));
    expect(seen.filter((status) => status === 403)).toHaveLength(100);
    expect([await ask("10.0.0.1", "right"), await ask("10.0.0.9", "right")]).toEqual([200, 429]);
  });
});
