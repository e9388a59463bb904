/** The other tools: where they are, and how each makes the same deck. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchDeck } from "../deck/make-deck.ts";
import { marpMarkdown, pandocMarkdown, revealMarkdown, slidevMarkdown } from "../deck/write-markdown.ts";

export type PeerName = "marp" | "reveal-md" | "slidev" | "decktape" | "pandoc";

export interface PeerJob {
  readonly deck: BenchDeck;
  /** An empty folder for what it reads and writes. */
  readonly folder: string;
  readonly browser: string;
  /** Makes our own deck.html of the same slides, and returns its path. */
  readonly html: () => string;
}

export interface Peer {
  readonly title: string;
  /** Undefined where it is not here. */
  readonly version: string | undefined;
  /** Writes what it reads, and returns the command and the file that it makes. */
  readonly make: (job: PeerJob) => { readonly argv: readonly string[]; readonly output: string };
}

/** It holds the package that names the peers, and is where they are installed. */
export const PEERS_FOLDER = join(import.meta.dirname, "../peers");

/** Installs the peers that npm has, where they are missing; they are given a browser, so theirs are not downloaded. */
export function installPeers(): void {
  if (existsSync(join(PEERS_FOLDER, "node_modules"))) return;
  console.error(
    "Installing the tools that citedeck is measured beside, in bench/peers/. This takes some minutes.",
  );
  const skipped = {
    PUPPETEER_SKIP_DOWNLOAD: "true",
    PUPPETEER_SKIP_CHROMIUM_DOWNLOAD: "true",
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1",
  };
  const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund"], {
    cwd: PEERS_FOLDER,
    env: { ...process.env, ...skipped },
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) console.error("npm could not install all of them; those that are missing are left out.");
}

/** Returns all peers, also those that are not here. */
export function findPeers(): Readonly<Record<PeerName, Peer>> {
  return {
    marp: {
      title: "Marp CLI",
      version: versionOf("@marp-team/marp-cli"),
      make: ({ deck, folder }) => {
        const [input, output] = [join(folder, "deck.md"), join(folder, "deck.html")];
        writeFileSync(input, marpMarkdown(deck));
        const flags = ["--no-stdin", "--no-config-file", "--output", output];
        return { argv: nodeCommand("@marp-team/marp-cli/marp-cli.js", input, ...flags), output };
      },
    },
    "reveal-md": {
      title: "reveal-md",
      version: versionOf("reveal-md"),
      make: ({ deck, folder }) => {
        const [input, site] = [join(folder, "deck.md"), join(folder, "site")];
        writeFileSync(input, revealMarkdown(deck));
        const argv = nodeCommand("reveal-md/bin/reveal-md.js", input, "--static", site);
        return { argv, output: join(site, "index.html") };
      },
    },
    slidev: {
      title: "Slidev",
      version: versionOf("@slidev/cli"),
      make: ({ deck, folder }) => {
        const [input, site] = [join(folder, "slides.md"), join(folder, "site")];
        writeFileSync(input, slidevMarkdown(deck));
        // It looks for its theme beside the slides.
        symlinkSync(join(PEERS_FOLDER, "node_modules"), join(folder, "node_modules"));
        const argv = nodeCommand("@slidev/cli/bin/slidev.mjs", "build", input, "--out", site);
        return { argv, output: join(site, "index.html") };
      },
    },
    decktape: {
      title: "Decktape",
      version: versionOf("decktape"),
      make: ({ folder, browser, html }) => {
        const output = join(folder, "deck.pdf");
        const flags = [
          "--chrome-path",
          browser,
          "--chrome-arg=--no-sandbox",
          "--pause",
          "0",
          "--load-pause",
          "0",
        ];
        return {
          argv: nodeCommand("decktape/decktape.js", "reveal", ...flags, `file://${html()}`, output),
          output,
        };
      },
    },
    pandoc: {
      title: "pandoc",
      version: /pandoc (\S+)/.exec(
        spawnSync("pandoc", ["--version"], { encoding: "utf8" }).stdout ?? "",
      )?.[1],
      make: ({ deck, folder }) => {
        const [input, output] = [join(folder, "deck.md"), join(folder, "deck.html")];
        writeFileSync(input, pandocMarkdown(deck));
        return { argv: ["pandoc", "--to", "revealjs", "--standalone", "--output", output, input], output };
      },
    },
  };
}

function nodeCommand(file: string, ...args: readonly string[]): readonly string[] {
  return [process.execPath, join(PEERS_FOLDER, "node_modules", file), ...args];
}

function versionOf(name: string): string | undefined {
  const file = join(PEERS_FOLDER, "node_modules", name, "package.json");
  if (!existsSync(file)) return undefined;
  const { version }: { readonly version?: string } = JSON.parse(readFileSync(file, "utf8"));
  return version;
}
