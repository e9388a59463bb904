#!/bin/sh
# What a worker runs: it takes jobs until it is told to stop, and hands back what is not made a minute later.
exec citedeck queue work --jobs "${JOBS:-1}" --limit 600 --memory 2000 --grace 60
