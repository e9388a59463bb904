#!/usr/bin/env node
/**
 * The command's first step, which any version of Node can read: says which version is needed before anything newer is
 * loaded.
 */
const NEEDED = [22, 12] as const;

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(`citedeck needs Node ${NEEDED.join(".")} or newer; this is Node ${process.versions.node}.`);
  process.exitCode = 2;
} else {
  const { prepare } = await import("./prepare.ts");
  await prepare();
  const { main } = await import("./main.ts");
  process.exitCode = await main(process.argv.slice(2));
}
