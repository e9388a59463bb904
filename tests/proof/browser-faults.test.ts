/**
 * A browser that breaks in eight ways, at each phase of a run. The browser is a real one. A program between it and the tool breaks it, and
 * what is a signal or a limit of memory is a real one as well. Not tried are a page and its memory before there is a page, and memory where a
 * small page takes no more of it.
 */
import { execFile } from "node:child_process";
import { hash } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import fastCheck from "fast-check";
import pLimit from "p-limit";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { FoundBrowser } from "../../src/browser/find-browser.ts";
import { findTestBrowser, writeScript } from "../browser/test-browser.ts";
import { COMMAND } from "../support/command.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { isInFull, onlyInFull, some } from "../support/in-full.ts";
import { needs } from "../support/needs.ts";
import { prove } from "../support/proof.ts";
import { type CommandResult, citedeck } from "../support/run-command.ts";
import { smallBrief } from "../support/small-brief.ts";
import { buildWithFault, type FaultyBuild } from "./browser-faults/build-with-fault.ts";
import type { BrowserFault, Harm, Phase } from "./browser-faults/faulty-browser.ts";
import { judgeGivenUp, judgeMended } from "./browser-faults/judge-build.ts";

const SUBJECT = "A browser that fails";

/** No font that ships has its letter, so that the last slide must be measured. */
const BRIEF = smallBrief(`audiences:
  press: { label: Press }
slides:
  - { id: start, layout: title }
  - { id: cranes, title: Cranes, points: ["Three of five stand still. [@cranes]"] }
  - { id: ships, title: Ships, points: ["Ships wait in the roads. [@plain]"] }
  - { id: heavy, title: Heavier than others 橋, points: ["Three of five stand still. [@cranes]"] }
`);
const HEAVY = "Heavier than others";

let found: FoundBrowser;
let folder: Folder;

beforeAll(async () => {
  found = await findTestBrowser();
  folder = folderWith(BRIEF);
});
afterAll(() => folder[Symbol.dispose]());

type Fault = Omit<BrowserFault, "browser" | "env" | "log">;

/** In s: what is frozen is waited for, and nothing else. */
const PATIENT = 300;

function build(fault: Fault, timeout = PATIENT): Promise<FaultyBuild> {
  const name = nameOf(fault).replaceAll(/\W+/g, "-");
  return buildWithFault({ folder, name, found, fault, formats: formatOf(fault.phase), timeout });
}

/** What is made in the least time of what has the phase. */
function formatOf(phase: Phase): "html" | "pdf" | "png" {
  if (phase === "picturing") return "png";
  return phase === "measuring" ? "html" : "pdf";
}

function nameOf({ phase, harm, times, only = "", at }: Fault): string {
  return `${harm} at ${phase} ${at ?? ""}, ${times} times ${only}`.trim();
}

const atOnce = pLimit(3);

/** Returns what was found of each fault, after its name. */
async function tryAll(
  faults: readonly Fault[],
  judge: (fault: Fault) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const judged = await Promise.all(
    faults.map((fault) =>
      atOnce(async () => (await judge(fault)).map((sentence) => `${nameOf(fault)}: ${sentence}`)),
    ),
  );
  return judged.flat();
}

const wells = new Map<string, Promise<FaultyBuild>>();

/** The build of a browser that is well. */
function wellFor(phase: Phase): Promise<FaultyBuild> {
  const format = formatOf(phase);
  const well = wells.get(format) ?? build({ phase, harm: "killed", times: 0 });
  wells.set(format, well);
  return well;
}

const BEFORE_PAGES: readonly Phase[] = ["start", "page"];
const PHASES: readonly Phase[] = [
  ...(["measuring", "printing", "start", "page", "content"] as const),
  ...(["fonts", "reading", "picturing", "closing"] as const),
];
const HARMS: readonly Harm[] = [
  ...(["killed", "frozen", "page killed", "out of memory"] as const),
  ...(["failing", "with a closed pipe", "with garbage on its pipe"] as const),
];
const FAULTS = PHASES.flatMap((phase) => HARMS.map((harm) => ({ phase, harm }))).filter(
  ({ phase, harm }) =>
    !(harm === "page killed" && [...BEFORE_PAGES, "closing"].includes(phase)) &&
    !(harm === "out of memory" && !["content", "printing", "picturing"].includes(phase)),
);

/** What is printed is the browser's: a page that dies while it is read may die too late to be missed. */
function mayMiss({ phase, harm }: Fault): boolean {
  return phase === "reading" && harm === "page killed";
}

describe.skipIf(process.platform !== "linux")("a browser that breaks", { timeout: 1_800_000 }, () => {
  it("once, at any phase, is replaced, and the outputs are what they always are", async (context) => {
    const faults = some(FAULTS, FAULTS.length).map((fault) => ({ ...fault, times: 1 }));
    const failures = await tryAll(faults, async (fault) => {
      const well = await wellFor(fault.phase);
      // the tool's own limit, which is to be over once
      const built = await build(fault, fault.harm === "frozen" ? 25 : PATIENT);
      if (mayMiss(fault)) return judgeMended(built, well, built.starts === 1 ? 1 : 2);
      return judgeMended(built, well, fault.phase === "closing" ? 1 : 2);
    });
    prove(context, { subject: SUBJECT, kind: "once, at each phase", tried: faults.length, failures });
  });

  it("always, at every other of these, ends the run with a diagnostic, and nothing is written", async (context) => {
    onlyInFull(context);
    const faults = FAULTS.filter((_, at) => at % 2 === 0).map((fault) => ({ ...fault, times: 99 }));
    const failures = await tryAll(faults, async (fault) => {
      // enough for what comes before its phase, on a machine that has much else to do
      const built = await build(fault, fault.harm === "frozen" ? 12 : PATIENT);
      if (fault.phase === "closing" || (mayMiss(fault) && built.exit === 0))
        return judgeMended({ ...built, faults: 1 }, await wellFor(fault.phase), built.starts === 1 ? 1 : 2);
      const named = built.err.includes("It fails on the slide") ? ["It names a slide that is well."] : [];
      return [...named, ...judgeGivenUp(built, fault.phase === "start" ? ["does not start"] : ['"press"'])];
    });
    prove(context, { subject: SUBJECT, kind: "always, at every other", tried: faults.length, failures });
  });

  it("on one slide has it named", async (context) => {
    onlyInFull(context);
    const phases: readonly Phase[] = ["content", "printing", "picturing"];
    const harms: readonly Harm[] = ["killed", "page killed", "frozen", "failing"];
    const faults = phases.flatMap((phase) =>
      // the first picture is that of the first slide
      harms.map((harm) => ({ phase, harm, times: 99, only: phase === "picturing" ? undefined : HEAVY })),
    );
    const failures = await tryAll(faults, async (fault) => {
      const built = await build(fault, fault.harm === "frozen" ? 30 : PATIENT);
      return judgeGivenUp(built, ['"press"', `the slide "${fault.only === undefined ? "start" : "heavy"}"`]);
    });
    prove(context, { subject: SUBJECT, kind: "on one slide", tried: faults.length, failures });
  });

  it("at any message is replaced", async (context) => {
    onlyInFull(context);
    const { messages } = await wellFor("printing");
    const harms: readonly Harm[] = ["killed", "with a closed pipe", "with garbage on its pipe"];
    const seed = 15;
    const faults = fastCheck
      .sample(
        fastCheck.tuple(fastCheck.integer({ min: 1, max: messages - 1 }), fastCheck.constantFrom(...harms)),
        {
          ...{ numRuns: 18, seed },
        },
      )
      .map(([at, harm]) => ({ phase: "message" as const, harm, at, times: 1 }));
    const failures = await tryAll(faults, async (fault) =>
      judgeMended(await build(fault), await wellFor("printing"), 2),
    );
    const note = `seed ${seed}, of ${messages} messages`;
    prove(context, { subject: SUBJECT, kind: "once, at any message", tried: faults.length, failures, note });
  });

  it("in its version is named as such, and not tried twice", async (context) => {
    onlyInFull(context);
    const phases: readonly Phase[] = ["start", "page", "content", "printing", "picturing"];
    const faults = phases.map((phase) => ({ phase, harm: "of another version" as const, times: 99 }));
    const failures = await tryAll(faults, async (fault) => {
      const built = await build(fault);
      const repeated = built.starts === 1 ? [] : [`It started ${built.starts} browsers.`];
      return [...repeated, ...judgeGivenUp(built, ["does not know the command", "citedeck browser install"])];
    });
    prove(context, { subject: SUBJECT, kind: "of another version", tried: faults.length, failures });
  });

  it("by hanging is given up within 90 seconds, with the slide at fault", async (context) => {
    onlyInFull(context);
    const fault = { phase: "content", harm: "frozen", times: 98, only: HEAVY } as const;
    const built = await buildWithFault({ folder, found, fault, formats: "pdf", name: "ninety" });
    const late = built.seconds <= 90 ? [] : [`It took ${Math.round(built.seconds)} s.`];
    const note = `${Math.round(built.seconds)} s`;
    const failures = [...late, ...judgeGivenUp(built, ['"press"', 'the slide "heavy"', "--timeout"])];
    prove(context, { subject: SUBJECT, kind: "with the limit that is set", tried: 1, failures, note });
  });
});

/** What a browser says that does not start, and what the tool is to say of it. */
const SILENT_STARTS = [
  {
    line: "echo 'x: error while loading shared libraries: libnss3.so: cannot open shared object file' >&2; exit 127",
    says: ['lacks the system\'s library "libnss3.so"', "citedeck browser install"],
  },
  {
    line: "echo '[1:FATAL:zygote_host_impl_linux.cc(132)] No usable sandbox!' >&2; kill -6 $$",
    says: ["may not make its sandbox", "user namespaces", "seccomp=unconfined"],
  },
  { line: "kill -9 $$", says: ["does not start", "SIGKILL", "citedeck doctor"] },
  { line: "exec sleep 600", says: ["does not start within 2 seconds", "--timeout", "citedeck doctor"] },
  {
    line: "printf 'x\\0' >&4; exec sleep 600",
    says: ["no message of the DevTools protocol", "citedeck doctor"],
  },
  { line: "exec 3<&- 4>&-; exec sleep 600", says: ["does not start", "citedeck doctor"] },
] as const;

/** Runs a command with a browser that is a line of a shell. */
async function withStart(line: string, args: readonly string[]): Promise<CommandResult> {
  const place = join(folder.path, "starts");
  const browser = await writeScript(join(place, `browser-${hash("sha1", line)}`), line);
  return await citedeck(args, { cwd: folder.path, env: { PUPPETEER_EXECUTABLE_PATH: browser } });
}

describe.skipIf(process.platform === "win32")("a browser that does not start", { timeout: 1_800_000 }, () => {
  it("has a true reason told, in a build and by the doctor", async (context) => {
    const failures: string[] = [];
    const starts = some(SILENT_STARTS, SILENT_STARTS.length);
    for (const { line, says } of starts) {
      const out = `dist-${hash("sha1", line)}`;
      const built = await withStart(line, ["build", "--format", "pdf", "--timeout", "2", "--out", out]);
      const isWhole = built.exit === 3 && says.every((words) => built.err.includes(words));
      if (!isWhole) failures.push(`${line}: ${built.exit} ${built.err}`);
      // the doctor is only asked in full
      if (!isInFull || line.includes("sleep 600")) continue;
      const looked = await withStart(line, ["doctor"]);
      const [reason] = says;
      if (looked.exit !== 3 || !looked.out.includes(reason)) failures.push(`doctor, ${line}: ${looked.out}`);
    }
    prove(context, { subject: SUBJECT, kind: "at its start, by stand-ins", tried: starts.length, failures });
  });

  it("for lack of memory is told as such", async (context) => {
    onlyInFull(context);
    const line = `ulimit -v 1000000; exec '${found.path}' "$@"`;
    const { exit, err } = await withStart(line, ["build", "--format", "pdf", "--out", "dist-memory"]);
    const isTold = exit === 3 && /does not start: .*memory/i.test(err);
    const failures = isTold ? [] : [`${exit} ${err}`];
    prove(context, { subject: SUBJECT, kind: "at its start, with 1 GB of addresses", tried: 1, failures });
  });

  it("where nobody may make user namespaces has that told, in a build and by the doctor", async (context) => {
    onlyInFull(context);
    const canBar = process.platform === "linux" && (await runsWithoutNamespaces("true"));
    needs(canBar, "User namespaces cannot be barred here.", context);
    const start = `'${process.execPath}' '${COMMAND}'`;
    const browser = `PUPPETEER_EXECUTABLE_PATH='${found.path}'`;
    const built = await withoutNamespaces(
      `cd '${folder.path}'; ${browser} ${start} build --format pdf --out barred`,
    );
    const looked = await withoutNamespaces(`cd '${folder.path}'; ${browser} ${start} doctor`);
    const failures = [
      ...lacks(built, [
        "error[browser-failed]",
        "may not make its sandbox",
        "user namespaces",
        "citedeck doctor",
      ]),
      ...lacks(looked, ["may not make its sandbox", "sysctl user.max_user_namespaces", "Broken: browser."]),
    ];
    prove(context, { subject: SUBJECT, kind: "without rights to a sandbox", tried: 2, failures });
  });
});

function lacks(said: string, words: readonly string[]): readonly string[] {
  return words.filter((word) => !said.includes(word)).map((word) => `"${word}" is not in: ${said}`);
}

/** Runs a line of a shell as an ordinary user of a namespace that allows no other inside. Returns all that it prints. */
async function withoutNamespaces(line: string): Promise<string> {
  const bar =
    "echo 0 > /proc/sys/user/max_user_namespaces || exit 99; exec setpriv --ambient-caps=-all --inh-caps=-all";
  const inside = ["sh", "-c", `${bar} sh -c "$0" 2>&1`, `${line} 2>&1`];
  const run = promisify(execFile)("unshare", [
    "-U",
    "--map-user=1000",
    "--map-group=1000",
    "--keep-caps",
    ...inside,
  ]);
  return await run.then(
    ({ stdout }) => stdout,
    (error: { readonly stdout?: string }) => error.stdout ?? "",
  );
}

async function runsWithoutNamespaces(line: string): Promise<boolean> {
  return (await withoutNamespaces(`${line} && echo it-ran`)).includes("it-ran");
}
