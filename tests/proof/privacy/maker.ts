/** Somebody who makes outputs: a home, a name, a machine, a time zone and a language that a search would recognise. */
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { COMMAND } from "../../support/command.ts";
import { isInFull } from "../../support/in-full.ts";

export interface Maker {
  readonly user: string;
  readonly host: string;
  /** Folders from the home down to the work. */
  readonly folders: readonly [string, ...string[]];
  readonly zone: string;
  readonly locale: string;
  /** Whether commands are given whole paths, or such as begin in the working folder. */
  readonly namesWholePaths: boolean;
}

export const HAZEL: Maker = {
  user: "hazelquillfeather",
  host: "pangolinworkstation",
  folders: ["ministryofmarmosets", "deskofkestrels"],
  zone: "Pacific/Kiritimati",
  locale: "tr_TR.UTF-8",
  namesWholePaths: true,
};

export const OSWIN: Maker = {
  user: "oswinthistlewaite",
  host: "wombatlaptopseven",
  folders: ["Küstenbüro Süd", "a", "b"],
  zone: "America/St_Johns",
  locale: "ja_JP.UTF-8",
  namesWholePaths: false,
};

/** Whether a process may give itself another name of the machine, as in CI. */
export const canRenameHost = process.platform === "linux" && process.getuid?.() === 0;

export interface Workplace extends Disposable {
  readonly path: string;
  /** Copies `from` to `name`, and returns its whole path. */
  copy(from: string, name: string): string;
  /** Runs citedeck as this maker; rejects where it fails. */
  run(args: readonly string[]): Promise<string>;
  /** Every file below `name`, by its path there. */
  files(name: string): ReadonlyMap<string, Uint8Array>;
}

/** Words that tell who made something, and where. */
export function tellTales({ user, host, folders }: Maker): readonly string[] {
  return [user, host, ...folders.filter((name) => name.length > 6), `tmpof${user}`];
}

export function workplaceOf(maker: Maker): Workplace {
  const top = mkdtempSync(join(tmpdir(), "citedeck-"));
  const home = join(top, "home", maker.user);
  const path = join(home, ...maker.folders);
  const temporary = join(top, `tmpof${maker.user}`);
  for (const folder of [path, temporary]) mkdirSync(folder, { recursive: true });
  return {
    path,
    copy: (from, name) => {
      cpSync(from, join(path, name), { recursive: true, filter: (one) => !/sources\/\d/.test(one) });
      return join(path, name);
    },
    run: (args) => runAs(maker, { args, path, home, temporary }),
    files: (name) =>
      new Map(
        readdirSync(join(path, name), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
          .map((file) => [file.slice(join(path, name).length + 1), new Uint8Array(readFileSync(file))]),
      ),
    [Symbol.dispose]: () => rmSync(top, { recursive: true, force: true }),
  };
}

/** In short, the cache of whoever tests: to unpack a browser for each maker takes longer than to make the outputs. */
function cacheOf(home: string): string {
  return isInFull ? join(home, ".cache") : (process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"));
}

async function runAs(
  { user, host, zone, locale }: Maker,
  {
    args,
    path,
    home,
    temporary,
  }: Readonly<Record<"path" | "home" | "temporary", string>> & { readonly args: readonly string[] },
): Promise<string> {
  const own = { HOME: home, USERPROFILE: home, USER: user, LOGNAME: user, USERNAME: user, HOSTNAME: host };
  const places = {
    TMPDIR: temporary,
    TZ: zone,
    LANG: locale,
    LC_ALL: locale,
    XDG_CACHE_HOME: cacheOf(home),
  };
  const call = [process.execPath, COMMAND, ...args];
  const [program = "", ...rest] = canRenameHost
    ? ["unshare", "--uts", "sh", "-c", 'hostname "$0" && exec "$@"', host, ...call]
    : call;
  const env = { ...process.env, NO_COLOR: "1", SOURCE_DATE_EPOCH: "", ...own, ...places };
  const child = spawn(program, rest, { cwd: path, env });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => output.push(text));
  const exit = await new Promise<number | null>((done, failed) =>
    child.on("close", done).on("error", failed),
  );
  if (exit !== 0) throw new Error(`citedeck ${args.join(" ")} ended with ${exit}: ${output.join("")}`);
  return output.join("");
}
