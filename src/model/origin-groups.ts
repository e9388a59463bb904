/** How many independent groups a set of sources falls into. */

/**
 * Takes the origins of each source; a source without any is a group of its own. Two that share an origin, directly or
 * through others, are one group.
 */
export function countGroups(origins: readonly (readonly string[])[]): number {
  const groups = origins.reduce<readonly ReadonlySet<string>[]>((found, keys) => {
    const isRelated = (group: ReadonlySet<string>): boolean => keys.some((key) => group.has(key));
    const related = found.filter(isRelated).flatMap((group) => [...group]);
    return [...found.filter((group) => !isRelated(group)), new Set([...keys, ...related])];
  }, []);
  return groups.length;
}
