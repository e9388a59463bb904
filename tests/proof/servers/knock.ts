/** What whoever may come in asks at a door, and how it is answered. */
import type { Door } from "./doors.ts";
import { sendRaw } from "./raw-requests.ts";

/** Heads of a request by its own name. */
export function own({ port }: Pick<Door, "port">): string {
  return `Host: 127.0.0.1:${port}\r\nConnection: close\r\n`;
}

/** The answers of a door that lets in: a page, or the way to one. */
export const LETS_IN: readonly number[] = [200, 302];

/** Returns the status of the answer to what the door lets in; 0 where it does not answer. */
export async function statusAt(door: Door): Promise<number> {
  const [answer] = await sendRaw(door.port, `GET ${door.good} HTTP/1.1\r\n${own(door)}\r\n`);
  return answer?.status ?? 0;
}
