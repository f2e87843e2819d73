#!/bin/sh
# Runs a test of pages in Debian's Chromium: run.sh FOLDER TEST.mjs [ARGUMENT…]
# The packages it needs are installed into the folder once. 77 says that this machine lacks a part.
set -eu
folder=$1
name=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)

lack() {
    echo "skipped: $1"
    exit 77
}

for program in node npm chromium; do
    command -v "$program" >/dev/null 2>&1 || lack "no $program"
done
mkdir -p "$folder"
exec 9>"$folder/lock"
flock 9 # tests of two presets or two pages may start at once
if ! cmp -s "$here/package-lock.json" "$folder/installed.json"; then
    cp "$here/package.json" "$here/package-lock.json" "$here/.npmrc" "$folder"
    (cd "$folder" && npm ci >npm.log 2>&1 9>&-) || lack "npm could not install the packages: see $folder/npm.log"
    cp "$here/package-lock.json" "$folder/installed.json"
fi
cp "$here"/*.mjs "$folder"
exec 9>&-
exec node "$folder/$name" "$@"
