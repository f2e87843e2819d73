#!/bin/sh
# How fast map.html is in Chromium, with 500, 5,000 and 50,000 nodes: page.sh BUILD (of a preset with tests)
set -eu
build=$(cd "${1:-build/dev}" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
"$build/tests/write_pages" small.html large.html real.html coding.html blind.html none >/dev/null
DGG_HEAVY=1 sh "$here/../browser/run.sh" "$build/tests/browser" speed.mjs small.html large.html | grep '^# [0-9]\|^ok\|^not ok\|error'
