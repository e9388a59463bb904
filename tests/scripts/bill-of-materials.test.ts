import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { billOfMaterials } from "../../scripts/dependencies/bill-of-materials.ts";
import { lockedPackages, reachedAs } from "../../scripts/dependencies/locked-packages.ts";

const ARGUMENTS = ["sbom", "--sbom-format=cyclonedx", "--package-lock-only"];
const everything: unknown = JSON.parse(
  execFileSync("npm", ARGUMENTS, { encoding: "utf8", maxBuffer: 100_000_000 }),
);
const locked = lockedPackages();
const inside = locked
  .filter(({ name }) => name === "yaml")
  .map(({ name, version, license }) => ({ name, version, license }));
const bill = billOfMaterials(everything, { locked, inside });

/** Returns what the schema of CycloneDX finds wrong. */
function faultsOf(data: unknown): unknown {
  const manifest = createRequire(import.meta.url).resolve("@cyclonedx/cyclonedx-library/package.json");
  const schema = (name: string): object =>
    JSON.parse(readFileSync(join(dirname(manifest), "res/schema", `${name}.SNAPSHOT.schema.json`), "utf8"));
  const ajv = new Ajv({ unknownFormats: "ignore", logger: false });
  for (const name of ["spdx", "jsf-0.82"])
    ajv.addSchema({ ...schema(name), $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json` });
  ajv.validate(schema("bom-1.5"), data);
  return ajv.errors;
}

describe("the bill of materials of a release", () => {
  it("is valid CycloneDX 1.5", () => {
    expect(faultsOf(bill)).toBe(null);
    expect(faultsOf({ ...bill, components: [{ name: "of no type" }] })).not.toBe(null);
  });

  it("has what is installed and what is inside, with hashes and licences, and nothing that is for development alone", () => {
    const names = bill.components.map(({ name }) => name);
    expect(names).toContain("puppeteer-core");
    expect(names).not.toContain("vitest");
    const without = bill.components.filter((one) => one.hashes === undefined || one.licenses === undefined);
    // its licence is "BSD", which is no name of SPDX's
    expect(without.map(({ name }) => name)).toEqual(["duck"]);
    const yaml = bill.components.find(({ name }) => name === "yaml");
    expect(yaml).toMatchObject({
      scope: "required",
      properties: [{ name: "citedeck:inside", value: "true" }],
    });
    expect(bill.components.find(({ name }) => name === "puppeteer")).toMatchObject({ scope: "optional" });
  });

  it("says of a package whether it may be left out, which one that is needed elsewhere may not", () => {
    const scopeOf = (packages: typeof locked, wanted: string) =>
      billOfMaterials(everything, { locked: packages, inside }).components.find(({ name }) => name === wanted)
        ?.scope;
    const optional = reachedAs("optional", locked);
    expect(optional.map(({ name }) => name)).toContain("@napi-rs/canvas");
    for (const { name } of optional) expect([name, scopeOf(locked, name)]).toEqual([name, "optional"]);
    const elsewhere = optional
      .filter(({ name }) => name === "puppeteer")
      .map((one) => ({ ...one, path: `node_modules/other/${one.path}`, reach: "production" as const }));
    expect(scopeOf([...locked, ...elsewhere], "puppeteer")).toBe("required");
  });

  it("is of citedeck, and names what each part depends on among its own parts", () => {
    expect(bill.metadata.component.name).toBe("citedeck");
    const refs = new Set(bill.components.map((one) => one["bom-ref"]));
    expect(bill.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual(
      [],
    );
  });

  it("is refused where something is inside that npm does not know", () => {
    const strange = [{ name: "nobody-knows-it", version: "1.0.0", license: "MIT" }];
    expect(() => billOfMaterials(everything, { locked, inside: strange })).toThrow("nobody-knows-it@1.0.0");
  });
});
