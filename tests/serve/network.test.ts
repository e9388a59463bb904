/** A preview that others can reach answers whoever has its token, and nobody else. */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Preview, startPreview } from "../../src/serve/preview/start-preview.ts";
import { folderWith } from "../support/folder.ts";
import { smallBrief } from "../support/small-brief.ts";

const TOKEN = "a-secret-of-the-author";
const folder = folderWith(
  smallBrief("slides: [ { id: one, title: One, points: [ { text: Words., kind: context } ] } ]\n"),
);
const at: { preview?: Preview } = {};

// Every other system reaches 127.0.0.1 alone: what a host is makes no difference to the routes.
beforeAll(async () => {
  const brief = join(folder.path, "brief.yaml");
  at.preview = await startPreview({
    ...{ brief, host: "127.0.0.1", port: 0, networkToken: TOKEN },
    openEditor: () => undefined,
  });
});
afterAll(async () => {
  await at.preview?.[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${at.preview?.url}${path}`, { headers, redirect: "manual" });
}

function cookieName(): string {
  return `citedeck-${new URL(at.preview?.url ?? "").port}`;
}

/** What a browser keeps of an earlier preview. */
const OLD_COOKIE = () => ({ cookie: `${cookieName()}=of-an-earlier-run` });

describe("a preview with a token", () => {
  it.each(["", "events", "print", "handout", "files/slides.pdf", "preview/main.js"])(
    "does not answer /%s without it",
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(403);
      expect(await answer.text()).not.toContain("Words.");
    },
  );

  it("keeps it from the address, and knows the browser that brought it", async () => {
    const first = await get(`print?audience=everyone&token=${TOKEN}`);
    expect([first.status, first.headers.get("location")]).toEqual([302, "/print?audience=everyone"]);
    const cookie = first.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/HttpOnly.*SameSite=Strict|SameSite=Strict.*HttpOnly/);
    const [pair = ""] = cookie.split(";");
    const page = await get("print", { cookie: pair });
    expect([page.status, (await page.text()).includes("Words.")]).toEqual([200, true]);
    expect((await get("print", { cookie: `${pair}x` })).status).toBe(403);
  });

  it("leads nowhere else, whatever address brings the token", async () => {
    const answer = await get(`/evil.example/?token=${TOKEN}`);
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/evil.example/"]);
  });

  it("counts a wrong token that comes again as one", async () => {
    for (let again = 0; again < 20; again += 1) expect((await get("", OLD_COOKIE())).status).toBe(403);
  });

  it("looks at no more tokens of who has tried ten, in addresses, headers and cookies alike", async () => {
    const ways = [
      (guess: string) => get(`?token=${guess}`),
      (guess: string) => get("", { "x-citedeck-token": guess }),
      (guess: string) => get("", { cookie: `${cookieName()}=${guess}` }),
    ];
    const seen: number[] = [];
    for (let at = 0; at < 12; at += 1) seen.push((await ways[at % 3]?.(`guess-${at}`))?.status ?? 0);
    expect(seen.slice(-2)).toEqual([429, 429]);
    expect(seen.filter((status) => status === 403).length).toBeLessThanOrEqual(10);
    expect((await get(`?token=${TOKEN}`)).status).toBe(429);
  });
});
