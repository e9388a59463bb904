/** Many pages that follow one brief: each comes back again and again, and a few take nothing of what they are sent. */
import { connect, type Socket } from "node:net";
import type { ServedApart } from "./served-apart.ts";

interface Page {
  readonly socket: Socket;
  /** What it has been told since it came. */
  readonly said: { text: string };
}

/** Of all pages, one in so many never reads. */
const DEAF = 10;

/**
 * After each save, waits until every page that reads is told of it; then each third one goes and comes back. Returns how often
 * a page was told, and how many MB more are held once all are gone.
 */
export async function reloadingPages(options: {
  readonly served: ServedApart;
  readonly count: number;
  readonly saves: readonly number[];
  readonly save: (save: number) => void;
}): Promise<{ failures: string[]; told: number; more: number }> {
  const { served, count, saves, save } = options;
  const { port } = served;
  const failures: string[] = [];
  const pages = Array.from({ length: count }, () => openPage(port));
  await Promise.all(pages.map((page) => untilTold(page, '"kind":"brief"')));
  deafen(pages);
  let told = 0;
  const round = async (number: number): Promise<void> => {
    for (const { said } of pages) said.text = "";
    save(number);
    const reading = pages.filter((_, at) => at % DEAF !== 1);
    const lost = (await Promise.all(reading.map((page) => untilTold(page, '"kind":"deck"')))).filter(
      (isTold) => !isTold,
    );
    told += reading.length;
    if (lost.length > 0)
      failures.push(`save ${number}: ${lost.length} of ${reading.length} pages are not told`);
    const left = pages.flatMap((page, at) => (at % 3 === 0 && at % DEAF !== 1 ? [{ page, at }] : []));
    for (const { page, at } of left) {
      page.socket.destroy();
      pages[at] = openPage(port);
    }
    await Promise.all(left.map(({ at }) => untilTold(pages[at], '"kind":"brief"')));
  };
  const [first, ...others] = saves;
  if (first !== undefined) await round(first);
  const before = await bytesWithout(pages, served);
  pages.splice(0, count, ...Array.from({ length: count }, () => openPage(port)));
  await Promise.all(pages.map((page) => untilTold(page, '"kind":"brief"')));
  deafen(pages);
  for (const number of others) await round(number);
  const after = await bytesWithout(pages, served);
  if (after.connections > 0) failures.push(`${after.connections} connections are still open`);
  return { failures, told, more: Math.round((after.bytes - before.bytes) / 1e6) };
}

function deafen(pages: readonly Page[]): void {
  for (const [at, { socket }] of pages.entries()) if (at % DEAF === 1) socket.pause();
}

async function bytesWithout(pages: readonly Page[], served: ServedApart) {
  for (const { socket } of pages) socket.destroy();
  return await served.held();
}

function openPage(port: number): Page {
  const said = { text: "" };
  const socket = connect(port, "127.0.0.1", () =>
    socket.write(`GET /events HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`),
  );
  socket.on("data", (part) => {
    // Only the kinds of messages are looked for, which stand at their beginnings.
    said.text +=
      part
        .toString("latin1")
        .match(/"kind":"\w+"/g)
        ?.join() ?? "";
  });
  socket.on("error", () => undefined);
  return { socket, said };
}

/** For what is lost: a busy machine may take long over anything. */
const PATIENCE_MS = 90_000;

function untilTold(page: Page | undefined, words: string): Promise<boolean> {
  return new Promise((resolve) => {
    const started = performance.now();
    const look = (): void => {
      const isTold = page?.said.text.includes(words) === true;
      const isOver = page?.socket.destroyed === true || performance.now() - started > PATIENCE_MS;
      if (isTold || isOver) resolve(isTold);
      else setTimeout(look, 50);
    };
    look();
  });
}
