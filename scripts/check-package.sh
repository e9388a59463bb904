#!/usr/bin/env bash
# Packs the package, installs the tarball in an empty folder, and works with it there: on this Node, and on the lowest that it is for.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

tarball=$(npm pack --silent --pack-destination "$scratch" | tail -n 1)
creator=$(cd create-citedeck && npm pack --silent --pack-destination "$scratch" | tail -n 1)
cd "$scratch"
npm init --yes >/dev/null
# The browser comes from a development dependency here, since CI may reach no download.
npm install --no-audit --no-fund "./$tarball" "./$creator" "@sparticuz/chromium@$(node -p "require('$root/node_modules/@sparticuz/chromium/package.json').version")"
bash "$root/scripts/use-package.sh" "$root"
bash "$root/scripts/try-api.sh" "$root"
bash "$root/scripts/on-lowest-node.sh" bash "$root/scripts/use-package.sh" "$root"
bash "$root/scripts/on-lowest-node.sh" bash "$root/scripts/try-api.sh" "$root"
bash "$root/scripts/on-lowest-node.sh" bash "$root/scripts/new-user.sh"
