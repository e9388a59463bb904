/** Makes IDs that are not taken, for what is added. */

/** Returns `wanted`, or with the first number from 2 behind it that makes it free. */
export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number += 1) if (!isTaken(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
