/**
 * Writes a bill of materials (CycloneDX 1.5) of the package: what is installed with it, and what is inside. Run by `npm run sbom -- FILE`,
 * after a compile, for each release.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { billOfMaterials } from "./dependencies/bill-of-materials.ts";
import { lockedPackages } from "./dependencies/locked-packages.ts";
import { readInside } from "./inside-packages.ts";

const [, , file] = process.argv;
if (file === undefined) throw new Error("Say which file to write: npm run sbom -- FILE");
const everything: unknown = JSON.parse(
  execFileSync("npm", ["sbom", "--sbom-format=cyclonedx", "--package-lock-only"], {
    encoding: "utf8",
    maxBuffer: 100_000_000,
  }),
);
const bill = billOfMaterials(everything, { locked: lockedPackages(), inside: readInside() });
writeFileSync(file, `${JSON.stringify(bill, undefined, 2)}\n`);
