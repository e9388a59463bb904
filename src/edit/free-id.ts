/** Makes unused IDs for new entries. */

/** Returns `wanted`, followed by the first number from 2 on that makes it unused, where it is taken. */
export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (!isTaken(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
