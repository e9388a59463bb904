/** Many pages that follow one brief: each comes back again and again, and a few take nothing of what they are sent. */
import { connect, type Socket } from "node:net";
import type { ServedApart } from "./served-apart.ts";

interface Page {
  /** Of its last connection. */
  socket: Socket;
  /** Whether it has gone for good: one that has lost its connection comes back, as an EventSource does. */
  isGone: boolean;
  /** What it has been told since it came: kinds of messages, and the words of saves. */
  readonly said: { text: string };
}

/** Of all pages, one in so many never reads. */
const DEAF = 10;

/**
 * After each save, waits until every page that reads is told of it; then each third one goes, and comes back while the next
 * is saved. Returns how often a page was told, and how many MB more are held once all are gone.
 */
export async function reloadingPages(options: {
  readonly served: ServedApart;
  readonly count: number;
  readonly saves: readonly number[];
  /** Returns words that a page is told of this save alone, which {@link WORDS} finds. */
  readonly save: (save: number) => string;
}): Promise<{ failures: string[]; told: number; more: number }> {
  const { served, count, saves, save } = options;
  const { port } = served;
  const failures: string[] = [];
  const pages = Array.from({ length: count }, () => openPage(port));
  await Promise.all(pages.map((page) => untilTold(page, '"kind":"brief"')));
  deafen(pages);
  let told = 0;
  const round = async (number: number): Promise<void> => {
    const words = save(number);
    const reading = pages.filter((_, at) => at % DEAF !== 1);
    const lost = (await Promise.all(reading.map((page) => untilTold(page, words)))).filter(
      (isTold) => !isTold,
    );
    told += reading.length;
    if (lost.length > 0)
      failures.push(`save ${number}: ${lost.length} of ${reading.length} pages are not told`);
    for (const [at, page] of pages.entries()) {
      if (at % 3 !== 0 || at % DEAF === 1) continue;
      leave(page);
      pages[at] = openPage(port);
    }
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
  for (const page of pages) leave(page);
  return await served.held();
}

/** Everything else of what pages are told is forgotten: hundreds of them are told whole decks. */
const WORDS = /"kind":"brief"|save [a-z]{2} /g;
const LONGEST = '"kind":"brief"'.length - 1;

function openPage(port: number): Page {
  const page: Page = { socket: connect(port, "127.0.0.1"), isGone: false, said: { text: "" } };
  listen(page, port);
  return page;
}

function leave(page: Page): void {
  page.isGone = true;
  page.socket.destroy();
}

const COMES_BACK_MS = 200;

function listen(page: Page, port: number): void {
  const { socket, said } = page;
  socket.write(`GET /events HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
  let end = "";
  socket.on("data", (part) => {
    // A part may end in the midst of what is looked for.
    const text = end + part.toString("latin1");
    said.text += (text.match(WORDS) ?? []).join();
    end = text.slice(-LONGEST);
  });
  socket.on("error", () => undefined);
  socket.on("close", () => {
    setTimeout(() => {
      if (page.isGone) return;
      page.socket = connect(port, "127.0.0.1");
      listen(page, port);
    }, COMES_BACK_MS);
  });
}

/** For what is lost: a busy machine may take long over anything. */
const PATIENCE_MS = 90_000;

function untilTold(page: Page, words: string): Promise<boolean> {
  return new Promise((resolve) => {
    const started = performance.now();
    const look = (): void => {
      const isTold = page.said.text.includes(words);
      const isOver = page.isGone || performance.now() - started > PATIENCE_MS;
      if (isTold || isOver) resolve(isTold);
      else setTimeout(look, 50);
    };
    look();
  });
}
