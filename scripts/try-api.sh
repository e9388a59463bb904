#!/usr/bin/env bash
# Tries the API of the package that is installed in the working folder: its types, and the config of docs/api.md. The argument is the project's folder.
set -euo pipefail
root=$1
work=$(mktemp -d ./api.XXXXXX)
trap 'rm -rf "$work"' EXIT
export PATH="$PWD/node_modules/.bin:$PATH"

cp -R "$root/briefs/harbour-bridge" "$work/brief"
cd "$work"
export XDG_STATE_HOME=$PWD/state
echo '{ "type": "module" }' > package.json
node -e '
  const { readFileSync, writeFileSync } = require("node:fs");
  const [, config] = /```js\n(\/\/ citedeck\.config\.js\n[^]*?)```/.exec(readFileSync(process.argv[1], "utf8"));
  writeFileSync("citedeck.config.js", config);
  writeFileSync("typed.ts", config);
' "$root/docs/api.md"
cat > wrong.ts <<'TS'
import { build, type BuildOptions, type CheckedBrief, check, type Diagnostic, defineRule, type RuleBrief } from "citedeck";
const options: BuildOptions = { briefs: ["brief/brief.yaml"], formats: ["html", "x/briefing"] };
const found: readonly Diagnostic[] = check({ briefs: [] }).flatMap((one: CheckedBrief) => one.diagnostics);
const titles = (brief: RuleBrief): readonly string[] => brief.slides.map(({ title }) => title?.words ?? "");
export const all: unknown[] = [options, found, titles, build];
// @ts-expect-error a code begins with x/
defineRule({ code: "dated", severity: "info", summary: "It has no date.", check: () => [] });
TS
# declarations are read strictly, as by whoever does not skip them
"$root/node_modules/.bin/tsc" --noEmit --strict --skipLibCheck false --target es2023 --module nodenext \
  --lib es2024,esnext.disposable,dom,dom.iterable --types node --typeRoots "$root/node_modules/@types" typed.ts wrong.ts

citedeck check brief | grep -q "untrusted-config" || { echo "The package runs a config that nobody trusted"; exit 1; }
citedeck trust
# where a Node is too old for configs, that is an error
{ citedeck check brief || true; } | tee report.txt
if node -e 'process.exit("registerHooks" in require("node:module") ? 0 : 1)'; then
  grep -q "x/slide-without-date" report.txt || { echo "The package runs no rule of a project's own"; exit 1; }
else
  grep -q "Node 22.15" report.txt || { echo "The package does not say that this Node runs no config"; exit 1; }
fi
echo "The API works on Node $(node --version)."
