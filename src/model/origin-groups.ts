/** Counts the independent groups in a set of sources. */

/**
 * Takes the origins of each source. A source without any is a group of its own. Sources that share an origin, directly
 * or through others, are one group.
 */
export function countGroups(origins: readonly (readonly string[])[]): number {
  const groups = origins.reduce<readonly ReadonlySet<string>[]>((found, keys) => {
    const isRelated = (group: ReadonlySet<string>): boolean => keys.some((key) => group.has(key));
    const related = found.filter(isRelated).flatMap((group) => [...group]);
    return [...found.filter((group) => !isRelated(group)), new Set([...keys, ...related])];
  }, []);
  return groups.length;
}
