#!/bin/sh
# Write the lock files anew from the *.in files: newest versions, for every Python from 3.11 on and every system.
# No address of a package index is written, so each machine asks its own.
set -eu
cd "$(dirname "$0")"
compile() {
    lock=$1.lock
    shift
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
        --no-emit-find-links --no-header --no-annotate "$@" -o "$lock"
}
compile installer installer.in "$@"
compile base base.in "$@"
compile embedded base.in embedded.in -c base.lock "$@"
compile dev dev.in -c embedded.lock "$@"
