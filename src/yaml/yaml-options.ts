/** How the YAML of a brief is read, by whoever reads it: to check it, or to see whether an edit can be read again. */

/** Values are what they look like, whatever their tags; a key that stands twice is reported by us, with its place. */
export const YAML_OPTIONS = {
  keepSourceTokens: true,
  prettyErrors: false,
  resolveKnownTags: false,
  stringKeys: true,
  uniqueKeys: false,
} as const;
