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

  it("looks at no more tokens of who has tried ten", async () => {
    const tries = Array.from({ length: 10 }, (_, at) => get(`?token=guess-${at}`));
    expect((await Promise.all(tries)).map(({ status }) => status)).toEqual(tries.map(() => 403));
    expect((await get(`?token=${TOKEN}`)).status).toBe(429);
  });
});
