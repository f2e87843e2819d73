#!/bin/sh
# What is built and committed is what its sources give: bundles.sh SOURCES FOLDER
# 77 says that this machine cannot build it.
set -eu
sources=$1
folder=$2
for program in node npm; do
    command -v "$program" >/dev/null 2>&1 || { echo "skipped: no $program"; exit 77; }
done
mkdir -p "$folder/built"
for file in "$sources"/package.json "$sources"/package-lock.json "$sources"/.npmrc "$sources"/*.mjs "$sources"/*.js; do
    [ ! -e "$file" ] || cp "$file" "$folder"
done
(cd "$folder" && npm ci >npm.log 2>&1) || { echo "skipped: npm could not install the packages"; exit 77; }
(cd "$folder" && node build.mjs built)
for bundle in "$folder"/built/*; do
    cmp "$bundle" "$sources/$(basename "$bundle")" || {
        echo "$(basename "$bundle") is not what its sources give: npm ci && npm run build" >&2
        exit 1
    }
done
