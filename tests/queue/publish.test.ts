/** What is published in a bucket, as readers see it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { publishedTo } from "../../src/queue/publish.ts";
import type { Released } from "../../src/queue/release.ts";
import { openStore } from "../../src/queue/store/open-store.ts";
import { folderWith } from "../support/folder.ts";
import { s3Double } from "./s3-double.ts";

const PLACE = "s3://decks/published";

const RELEASED: Released = {
  ...{ id: "1", brief: "brief.yaml", audience: "press" },
  ...{ outcome: "published", why: undefined, diagnostics: [], outputs: [] },
};

async function publish(html: string): Promise<readonly string[]> {
  const { outputs } = await publishedTo(PLACE, async (out) => {
    const folder = join(out, "brief", "press");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "deck.html"), html);
    return { released: RELEASED, folder };
  });
  return outputs;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("a bucket that readers look into", () => {
  it("has the set that counts and no former one, as types that a browser shows", async () => {
    using folder = folderWith({});
    await using double = await s3Double({ folder: folder.path, bucket: "decks" });
    for (const [name, value] of Object.entries(double.env)) vi.stubEnv(name, value);
    const store = await openStore(PLACE, double.env);
    await store.put("brief/owners/current.json", Buffer.from("none of ours"));
    const [first] = await publish("<p>One</p>");
    const [second] = await publish("<p>Other</p>");
    expect(await publish("<p>Other</p>")).toEqual([second]);
    expect(first).not.toBe(second);
    const keys = (await store.list("")).map(({ key }) => `${PLACE}/${key}`);
    expect(keys.toSorted()).toEqual(
      [second, `${PLACE}/brief/press/current.json`, `${PLACE}/brief/owners/current.json`].toSorted(),
    );
    const address = second?.replace("s3:/", double.env.AWS_ENDPOINT_URL_S3 ?? "") ?? "";
    const answer = await fetch(address);
    expect([answer.headers.get("content-type"), await answer.text()]).toEqual([
      "text/html; charset=utf-8",
      "<p>Other</p>",
    ]);
  });
});
