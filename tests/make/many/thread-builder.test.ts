import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ThreadBuilder } from "../../../src/make/many/thread-builder.ts";
import { NO_PROJECT } from "../../../src/project/project.ts";
import { folderWith } from "../../support/folder.ts";
import { briefsNamed } from "../../support/many-briefs.ts";

/** Builds evidence alone, for which no browser is started. */
function builderIn(out: string, renewedAfter: number, stop = new AbortController()) {
  const options = {
    options: { formats: ["evidence"], out, trustConfig: false, projectHash: NO_PROJECT.hash } as const,
    start: () => Promise.reject(new Error("No browser is needed.")),
    signal: stop.signal,
    onRemark: () => undefined,
    onWarning: () => undefined,
  };
  return new ThreadBuilder(options, { renewedAfter });
}

describe("a thread of a run of many briefs", () => {
  it("is replaced by a fresh one after some briefs, and goes on with the next", async () => {
    using folder = folderWith(briefsNamed("a", "b", "c"));
    const out = resolve(folder.path, "dist");
    await using builder = builderIn(out, 2);
    const kinds: string[] = [];
    for (const name of ["a", "b", "c"])
      kinds.push((await builder.build(resolve(folder.path, "briefs", name, "brief.yaml"))).kind);
    expect(kinds).toEqual(["built", "built", "built"]);
    expect(folder.files()).toContain("dist/c/press/evidence.json");
  });

  it("that works is ended by the signal, whose reason is thrown", async () => {
    using folder = folderWith(briefsNamed("a"));
    const stop = new AbortController();
    await using builder = builderIn(resolve(folder.path, "dist"), 50, stop);
    const building = builder.build(resolve(folder.path, "briefs/a/brief.yaml"));
    stop.abort(new Error("That is enough."));
    const rejected = expect(building).rejects.toThrow("That is enough.");
    await builder[Symbol.asyncDispose]();
    await rejected;
    await expect(builder.build("briefs/a/brief.yaml")).rejects.toThrow("That is enough.");
  });
});
