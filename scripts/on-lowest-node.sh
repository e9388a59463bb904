#!/usr/bin/env bash
# Runs a command with the lowest Node that package.json promises to work with first in PATH; npm's `node` package brings it.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
range=$(node -p "require('$root/package.json').engines.node")
lowest=${range#>=}
npx --yes --package "node@$lowest" -- bash -c '
  [[ $(node --version) == "v$0."* ]] || { echo "Node $0 is wanted, and $(node --version) is there." >&2; exit 1; }
  exec "$@"
' "$lowest" "$@"
