#!/usr/bin/env bash
# Runs the tests that need no browser, or those that are named, on the Node that comes first in PATH: npm's scripts put the repository's own there.
set -euo pipefail
cd "$(dirname "$0")/.."
# Node before 22.18 strips types only when told to, and then warns of it: for the processes that tests start.
NODE_OPTIONS="--experimental-strip-types --disable-warning=ExperimentalWarning" \
  node node_modules/vitest/vitest.mjs run --project browserless "$@"
