#!/bin/sh
# A file of ours in VOSviewer Online, in Chromium: vosviewer.sh FILE FOLDER
# 77: left out, as it is heavy (DGG_HEAVY=1 asks for it), or this machine lacks a part.
set -eu
file=$1
folder=$2
here=$(cd "$(dirname "$0")" && pwd)
[ -n "${DGG_HEAVY:-}" ] || { echo "skipped: heavy, DGG_HEAVY=1 runs it"; exit 77; }
for program in node npm chromium; do
    command -v "$program" >/dev/null 2>&1 || { echo "skipped: no $program"; exit 77; }
done
mkdir -p "$folder"
cp "$here"/vosviewer/* "$here"/vosviewer/.npmrc "$folder"
(cd "$folder" && npm ci >npm.log 2>&1) || { echo "skipped: npm could not install the packages"; exit 77; }
exec node "$folder/open.mjs" "$file"
