/** Says what a release still lacks before it may be published. */

export interface Release {
  readonly manifest: { readonly version: string; readonly repository?: unknown };
  /** Of `npm create citedeck`. */
  readonly create: { readonly version: string; readonly dependencies: Readonly<Record<string, string>> };
  readonly changelog: string;
  /** Names of the files in .changeset/. */
  readonly changesets: readonly string[];
}

/** Returns one sentence each, none where nothing is missing. */
export function releaseFaults({ manifest, create, changelog, changesets }: Release): readonly string[] {
  const { version, repository } = manifest;
  const waiting = changesets.filter((name) => name.endsWith(".md") && name !== "README.md");
  const isInStep = create.version === version && create.dependencies.citedeck === `^${version}`;
  return [
    // npm shows pictures and links of the README by it, and refuses a statement of provenance that names another
    ...(repository === undefined ? ["package.json names no repository."] : []),
    ...(changelog.includes(`\n## ${version}\n`) ? [] : [`CHANGELOG.md says nothing of ${version}.`]),
    ...(isInStep ? [] : [`create-citedeck/package.json is not that of ${version}.`]),
    ...(waiting.length > 0
      ? [
          `Changesets are not in CHANGELOG.md yet: ${waiting.join(", ")}. \`npm run release:version\` takes them in.`,
        ]
      : []),
  ];
}
