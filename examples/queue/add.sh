#!/bin/sh
# What the trusted machine runs: it adds all briefs of the project, and publishes what was made once it has searched it.
set -eu
citedeck queue add --wait --format "${FORMATS:-html,pdf,handout,evidence}" --out "${OUT:-dist}"
citedeck queue status
