/** What pages forbid themselves: each that a build makes says it in a policy of its own. */
import { describe, expect, it } from "vitest";
import { readTemplateFiles } from "../support/render-assets.ts";

/** What may be had from inside of the page, or from beside it, and from nowhere else. */
const INSIDE = new Set(["'none'", "data:", "'unsafe-inline'", "'self'", "file:"]);

const PAGES = ["deck", "print", "handout", "index", "audiences"];

/** Returns the policy of a template, by directive. */
function policyOf(name: string): ReadonlyMap<string, readonly string[]> {
  const text = readTemplateFiles().get(`${name}.hbs`)?.text ?? "";
  const policies = [...text.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g)];
  expect(policies).toHaveLength(1);
  const [before = "", policy = ""] = [text.slice(0, policies[0]?.index), policies[0]?.[1]];
  // what stands before a policy is not under it
  expect(before).toMatch(/<head>\s*<meta charset="utf-8">\s*$/);
  return new Map(
    policy.split("; ").map((part) => {
      const [directive = "", ...sources] = part.split(" ");
      return [directive, sources];
    }),
  );
}

describe.each(PAGES)("the page of %s.hbs", (name) => {
  it("forbids itself everything from elsewhere, forms, and another base for addresses", () => {
    const policy = policyOf(name);
    for (const directive of ["default-src", "base-uri", "form-action"])
      expect([directive, policy.get(directive)]).toEqual([directive, ["'none'"]]);
    expect([...policy.values()].flat().filter((source) => !INSIDE.has(source))).toEqual([]);
  });

  it("runs scripts only where it is the deck", () => {
    expect(policyOf(name).has("script-src")).toBe(name === "deck");
  });
});
