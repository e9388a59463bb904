#!/usr/bin/env bash
# Runs the tests that need no browser on the lowest Node that package.json promises to work with.
set -euo pipefail
cd "$(dirname "$0")/.."
bash scripts/on-lowest-node.sh bash scripts/test-without-browser.sh "$@"
