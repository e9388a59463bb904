import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

/** Returns the files and packages that are loaded with a file, except those that are loaded later by `import()`. */
function loadedWith(file: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = readFileSync(file, "utf8").matchAll(
    /^(?:import|export) (?!type )[^;"]*? from "(?<from>[^"]+)";$/gm,
  );
  for (const { groups } of imports) {
    const from = groups?.from ?? "";
    if (from.startsWith(".")) loadedWith(join(dirname(file), from), seen);
    else if (!from.startsWith("node:")) seen.add(from);
  }
  return seen;
}

describe("a help text", () => {
  const loaded = [...loadedWith("src/cli/main.ts")];

  it("is printed without what commands work with", () => {
    const packages = loaded.filter((one) => !one.startsWith("src/"));
    const rooms = new Set(loaded.flatMap((one) => /^src\/([a-z]+)\//.exec(one)?.[1] ?? []));
    expect(packages).toEqual(["commander"]);
    expect([...rooms].sort()).toEqual(["cli", "diagnostics", "model", "text", "workspace"]);
  });

  it("is printed with few modules, which are bundled into one", () => {
    expect(loaded).toContain("src/cli/commands/check.ts");
    expect(loaded.filter((one) => one.startsWith("src/cli/calls/"))).toEqual([]);
    expect(loaded.length).toBeLessThan(45);
  });
});
