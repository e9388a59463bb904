/** The bill of materials of the package, from the one that npm makes of everything in package-lock.json. */
import { z } from "zod";
import type { InsidePackage } from "../inside-packages.ts";
import { type LockedPackage, reachedAs } from "./locked-packages.ts";

const Component = z.looseObject({ "bom-ref": z.string(), name: z.string(), version: z.string() });
const Bill = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({ "bom-ref": z.string(), name: z.string() }) }),
  components: z.array(Component),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

interface Parts {
  readonly locked: readonly LockedPackage[];
  readonly inside: readonly InsidePackage[];
}

/**
 * Returns it without what is for development alone. A component that is inside says so in its property `citedeck:inside`. Throws
 * where a package that is installed or inside is not in `everything`.
 */
export function billOfMaterials(everything: unknown, { locked, inside }: Parts): z.infer<typeof Bill> {
  const bill = Bill.parse(everything);
  // npm may put the same package in several places, for others
  const required = new Set(reachedAs("production", locked).map(keyOf));
  const optional = new Set(reachedAs("optional", locked).map(keyOf));
  const installed = new Set([...required, ...optional]);
  const within = new Set(inside.map(keyOf));
  const components = bill.components
    .filter((one) => installed.has(keyOf(one)) || within.has(keyOf(one)))
    .map((one) => ({
      ...one,
      scope: optional.has(keyOf(one)) && !required.has(keyOf(one)) ? "optional" : "required",
      properties: within.has(keyOf(one)) ? [{ name: "citedeck:inside", value: "true" }] : [],
    }));
  const found = new Set(components.map(keyOf));
  const lacking = [...installed, ...within].filter((key) => !found.has(key));
  if (lacking.length > 0) throw new Error(`npm's bill of materials lacks ${lacking.join(", ")}.`);
  const root = bill.metadata.component;
  const refs = new Set([root["bom-ref"], ...components.map((one) => one["bom-ref"])]);
  return {
    ...bill,
    // npm calls it after the folder
    metadata: { ...bill.metadata, component: { ...root, name: "citedeck" } },
    components,
    dependencies: bill.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map((one) => ({ ...one, dependsOn: one.dependsOn.filter((ref) => refs.has(ref)) })),
  };
}

function keyOf({ name, version }: { readonly name: string; readonly version: string }): string {
  return `${name}@${version}`;
}
