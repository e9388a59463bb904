#!/usr/bin/env bash
# Runs the tests that need no browser on the lowest Node that package.json promises to work with.
set -euo pipefail
cd "$(dirname "$0")/.."
# That Node strips types only when told to, and then warns of it: for the processes that tests start.
NODE_OPTIONS="--experimental-strip-types --disable-warning=ExperimentalWarning" \
  bash scripts/on-lowest-node.sh node node_modules/vitest/vitest.mjs run --project browserless
