/**
 * Every address at which something is served, under attack. Addresses other than 127.0.0.1 are not tried, and neither is how
 * long the comparison of a token takes: Node's own `timingSafeEqual` makes it.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { previewEdits } from "../../src/serve/preview/edits.ts";
import { createSession } from "../../src/session/create-session.ts";
import { briefResources } from "../../src/workspace/brief-resources.ts";
import { diskWorld } from "../../src/workspace/open-session.ts";
import { fileReader } from "../../src/workspace/read-file.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { runs, some } from "../support/in-full.ts";
import { prove } from "../support/proof.ts";
import { smallBrief } from "../support/small-brief.ts";
import { type Door, type Doors, openDoors, SERVED_SLIDES } from "./servers/doors.ts";
import { CHANGING_ROUTES, FOREIGN, FORMS, METHODS, SMUGGLED } from "./servers/foreign-requests.ts";
import { LETS_IN, own, statusAt } from "./servers/knock.ts";
import { type RawAnswer, sendRaw } from "./servers/raw-requests.ts";
import { ROUTES, STEPS, TARGETS } from "./servers/traversals.ts";

const SUBJECT = "Servers";

const GUESSES: readonly ((port: number, guess: string) => string)[] = [
  (_, guess) => `GET /?token=${guess} HTTP/1.1\r\n`,
  (_, guess) => `GET /?t%6fken=${guess} HTTP/1.1\r\n`,
  (_, guess) => `GET /speaker?x=1&token=${guess} HTTP/1.1\r\n`,
  (_, guess) => `POST /do HTTP/1.1\r\nContent-Length: 0\r\nX-Citedeck-Token: ${guess}\r\n`,
  (port, guess) => `GET / HTTP/1.1\r\nCookie: citedeck-${port}=${guess}\r\n`,
];
/** Words that only who is let in may read. */
const GIVEN_AWAY = [
  "Words of the deck",
  "Nobody asked for this",
  "root:",
  '"token"',
  "title: The cranes",
  "PATH=",
];

const at: { folder?: Folder; elsewhere?: Folder; doors?: Doors } = {};
beforeAll(async () => {
  at.elsewhere = folderWith({ "secret.txt": "Nobody asked for this." });
  at.folder = folderWith({ ...smallBrief(SERVED_SLIDES), "secret.txt": "Nobody asked for this." });
  if (process.platform !== "win32") symlinkSync(at.elsewhere.path, join(at.folder.path, "link"));
  at.doors = await openDoors(join(at.folder.path, "brief.yaml"));
});
afterAll(async () => {
  await at.doors?.[Symbol.asyncDispose]();
  at.folder?.[Symbol.dispose]();
  at.elsewhere?.[Symbol.dispose]();
});

function doors(): readonly Door[] {
  return at.doors?.all ?? [];
}

const hasLetIn = ({ status, body }: RawAnswer): boolean =>
  status < 400 || GIVEN_AWAY.some((words) => body.includes(words));

/** Sends each attempt, a few at a time, and returns a sentence for each that did not hold. */
async function tryAll<T>(attempts: readonly T[], attempt: (one: T) => Promise<string | undefined>) {
  const failures: string[] = [];
  const waiting = [...attempts];
  const work = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      const failure = await attempt(one);
      if (failure !== undefined) failures.push(failure);
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return failures;
}

function shown(answers: readonly RawAnswer[]): string {
  return answers.map(({ status, body }) => `${status} ${body.slice(0, 60)}`).join("; ");
}

describe("the servers", () => {
  it("answer who is let in, at every address", async () => {
    for (const door of doors()) {
      expect([door.name, LETS_IN.includes(await statusAt(door))]).toEqual([door.name, true]);
    }
  });

  it("refuse other names, other pages and other sites, whatever they ask for", async (context) => {
    const paths = ["/", "/events", "/speaker/events", "/preview/main.js"];
    const attempts = some(
      doors().flatMap((door) =>
        FOREIGN.flatMap((one) => [door.good, ...paths].map((path) => ({ door, one, path }))),
      ),
      13,
    );
    const failures = await tryAll(attempts, async ({ door, one, path }) => {
      const head = one.head(door.port, path);
      const answers = await sendRaw(door.port, `${head}Connection: close\r\n\r\n`);
      const isLetIn = answers.some(
        (answer) => hasLetIn(answer) || answer.headers.has("access-control-allow-origin"),
      );
      return isLetIn ? `${door.name}, ${path}, ${one.what}: ${shown(answers)}` : undefined;
    });
    prove(context, {
      subject: SUBJECT,
      kind: "foreign names, pages and sites",
      tried: attempts.length,
      failures,
    });
  });

  it("have no file at any path, in forty encodings", async (context) => {
    expect(new Set(STEPS).size).toBe(40);
    const ways = ROUTES.flatMap((route) =>
      STEPS.flatMap((step) =>
        TARGETS.flatMap((target) => [`${route}${step}${target}`, `${route}${step.repeat(8)}${target}`]),
      ),
    );
    const attempts = some(
      doors().flatMap((door) => ways.map((path) => ({ door, path }))),
      131,
    );
    const failures = await tryAll(attempts, async ({ door, path }) => {
      const token = door.token === "" ? "" : `X-Citedeck-Token: ${door.token}\r\n`;
      const answers = await sendRaw(
        door.port,
        Buffer.from(`GET ${path} HTTP/1.1\r\n${own(door)}${token}\r\n`, "latin1"),
      );
      return answers.some(hasLetIn) && !leadsHome(path, answers)
        ? `${door.name}, ${path}: ${shown(answers)}`
        : undefined;
    });
    prove(context, { subject: SUBJECT, kind: "traversal in 40 encodings", tried: attempts.length, failures });
  });

  it("change nothing for forms, other methods and requests in requests", async (context) => {
    const before = bytesOf();
    const forms = doors().flatMap((door) =>
      CHANGING_ROUTES.flatMap((path) =>
        METHODS.flatMap((method) =>
          FORMS.map(([type, body]) => ({
            ...{ door, what: `${method} ${path} as "${type}"` },
            text: `${method} ${path} HTTP/1.1\r\n${own(door)}${type === "" ? "" : `Content-Type: ${type}\r\n`}Content-Length: ${body.length}\r\n\r\n${body}`,
          })),
        ),
      ),
    );
    const smuggled = doors().flatMap((door) =>
      SMUGGLED.map(([what, head, body]) => ({
        ...{ door, what },
        text: `POST /do HTTP/1.1\r\n${own(door).replace("close", "keep-alive")}${head}\r\n${body}GET ${door.good} HTTP/1.1\r\n${own(door)}\r\n`,
      })),
    );
    const attempts = [...some(forms, 41), ...some(smuggled, 5)];
    const failures = await tryAll(attempts, async ({ door, what, text }) => {
      const answers = await sendRaw(door.port, Buffer.from(text, "latin1"));
      return answers.some((answer) => hasLetIn(answer) || answer.headers.has("access-control-allow-methods"))
        ? `${door.name}, ${what}: ${shown(answers)}`
        : undefined;
    });
    if (bytesOf() !== before) failures.push("A file of the brief was changed.");
    prove(context, {
      subject: SUBJECT,
      kind: "methods, forms, requests in requests",
      tried: attempts.length,
      failures,
    });
  });

  it("say with every answer what a browser may do with it, and repeat nothing of the question", async (context) => {
    const mark = "zqx<b>7</b>";
    const paths = [
      ...[
        "/",
        "/events",
        "/print",
        "/nowhere",
        `/${mark}`,
        `/files/${mark}`,
        `/sources/${mark}`,
        `/preview/${mark}.js`,
      ],
      ...[`/?audience=${mark}`, `/outline?x=${mark}`, `/find?words=${mark}`, "/sources", "/preview/main.js"],
      ...[
        "/speaker",
        "/speaker/slides",
        "/speaker/phone",
        "/present/display.js",
        `/?token=${mark}`,
        `/%0d%0aX-Own:%20${mark}`,
      ],
    ];
    const attempts = some(
      doors().flatMap((door) =>
        paths.flatMap((path) =>
          ["GET", "HEAD", "POST", "OPTIONS"].map((method) => ({ door, path, method, token: door.token })),
        ),
      ),
      7,
    );
    const failures = await tryAll(attempts, async ({ door, path, method, token }) => {
      const brought = token === "" || path.includes("token=") ? "" : `X-Citedeck-Token: ${token}\r\n`;
      const text = `${method} ${path} HTTP/1.1\r\n${own(door)}${brought}X-${mark.slice(0, 3)}: ${mark}\r\nContent-Length: 0\r\n\r\n`;
      const answers = await sendRaw(door.port, text, { until: "event-stream" });
      const why = answers.flatMap((answer) => [
        ...missingFrom(answer),
        ...(answer.body.includes(mark) ? ["repeats"] : []),
      ]);
      return why.length === 0
        ? undefined
        : `${door.name}, ${method} ${path}: ${why.join(", ")} in ${shown(answers)}`;
    });
    prove(context, {
      subject: SUBJECT,
      kind: "headers and words of answers",
      tried: attempts.length,
      failures,
    });
  });

  it("let nobody guess tokens, in any way or from many addresses", async (context) => {
    const failures: string[] = [];
    let tried = 0;
    for (const door of doors().filter(({ isFar }) => isFar)) {
      const seen: number[] = [];
      for (let guess = 0; guess < 40; guess += 1) {
        const way = GUESSES[guess % GUESSES.length];
        const head = way?.(door.port, `guess-${guess}`) ?? "";
        const forged = `X-Forwarded-For: 10.0.0.${guess}\r\nForwarded: for=10.0.0.${guess}\r\nX-Real-IP: 10.0.0.${guess}\r\n`;
        const [answer] = await sendRaw(door.port, `${head}${own(door)}${forged}\r\n`);
        seen.push(answer?.status ?? 0);
      }
      tried += seen.length;
      const looked = seen.filter((status) => status === 403).length;
      const last = await statusAt(door);
      // a clicker and a phone know no cookies
      const most = door.name.startsWith("preview") ? 10 : 10 + Math.ceil(40 / GUESSES.length);
      if (looked > most) failures.push(`${door.name}: ${looked} guesses were looked at`);
      if (last !== 429) failures.push(`${door.name}: the right token is answered ${last}`);
    }
    prove(context, { subject: SUBJECT, kind: "guesses of tokens", tried, failures });
  });

  it.skipIf(process.platform === "win32")(
    "read and write nothing outside of the folder while links change places",
    async (context) => {
      const failures: string[] = [];
      using folder = folderWith({
        ...Object.fromEntries(
          Object.entries(smallBrief(SERVED_SLIDES)).map(([path, text]) => [`brief/${path}`, text]),
        ),
        "brief/real/memo.txt": "the same",
        "elsewhere/memo.txt": "the same",
        "elsewhere/secret.txt": "Nobody asked for this.",
        "brief/real/secret.txt": "ours",
      });
      const [inside, outside] = [join(folder.path, "brief"), join(folder.path, "elsewhere")];
      await using _ = await swapping(join(inside, "sub"), join(inside, "real"), outside);
      const reads = runs(20_000);
      for (let read = 0; read < reads; read += 1) {
        const bytes = fileReader({ within: inside })(join(inside, "sub/secret.txt"));
        if (bytes !== undefined && Buffer.from(bytes).toString() !== "ours")
          failures.push(`read ${read} left the folder`);
      }
      const brief = join(inside, "brief.yaml");
      const session = createSession({
        ...{ world: diskWorld({}), brief },
        resources: ({ read, list }) => briefResources(brief, read, list),
      });
      const edits = previewEdits({ session, brief, onEdited: () => undefined });
      const writes = runs(1_000) / 5;
      for (let write = 0; write < writes; write += 1) {
        const texts = new Map([[join(inside, "sub/memo.txt"), `another ${write}`]]);
        await edits.make(() => ({ kind: "planned", title: "Write", texts }));
        if (readFileSync(join(outside, "memo.txt"), "utf8") !== "the same")
          failures.push(`write ${write} left the folder`);
      }
      prove(context, { subject: SUBJECT, kind: "links swapped meanwhile", tried: reads + writes, failures });
    },
  );
});

/** A path that a server reads as one of its own pages, such as `//`, is answered with that page. */
function leadsHome(path: string, answers: readonly RawAnswer[]): boolean {
  const { pathname } = new URL(path.replaceAll("\0", ""), "http://x");
  return (
    (pathname === "/" || /\/$/.test(pathname)) &&
    answers.every(({ body }) => !body.includes("Nobody asked") && !body.includes("root:"))
  );
}

function bytesOf(): string {
  const { path = "" } = at.folder ?? {};
  return readdirSync(path)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => readFileSync(join(path, name), "utf8"))
    .join("\0");
}

/** An answer that has no word in it, as Node gives to what is no request, needs none. */
function missingFrom({ status, headers, body }: RawAnswer): readonly string[] {
  if (status === 400 && body === "") return [];
  const policy = headers.get("content-security-policy") ?? "";
  return [
    ...(headers.get("x-content-type-options") === "nosniff" ? [] : ["no nosniff"]),
    ...(headers.get("cache-control")?.includes("no-store") === true ? [] : ["no no-store"]),
    ...(headers.get("referrer-policy") === "no-referrer" ? [] : ["no referrer policy"]),
    ...(headers.get("cross-origin-resource-policy") === "same-origin" ? [] : ["no resource policy"]),
    ...(headers.get("x-frame-options") === "SAMEORIGIN" ? [] : ["no frame options"]),
    ...(policy.startsWith("default-src 'none'") && policy.includes("frame-ancestors 'self'")
      ? []
      : ["no policy"]),
    ...(headers.has("x-own") || headers.has("access-control-allow-origin")
      ? ["a header that it must not have"]
      : []),
  ];
}

async function swapping(...args: readonly string[]): Promise<AsyncDisposable> {
  const child = spawn(process.execPath, [resolve("tests/proof/servers/swap-links.ts"), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  const ended = once(child, "close");
  return {
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
