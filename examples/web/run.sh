#!/bin/sh
# Puts the two example pages into a folder, with the graph that they draw.
#   sh examples/web/run.sh [FOLDER] [INPUT…]   web-pages and the example list by default
# DGGRAPH names the program to run; without it, the one built by examples/digital_governance/run.sh.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=${1:-web-pages}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- "$here/../digital_governance/reading-list.txt"
dggraph=${DGGRAPH:-$here/../../build/example/dggraph}
[ -x "$dggraph" ] || { echo "build it first: sh examples/digital_governance/run.sh" >&2; exit 1; }
mkdir -p "$folder"
# graph.js is graph.json with a name in front: a page that opens from disk may not fetch a file.
"$dggraph" export "$@" --to json --quiet -o "$folder/graph.json"
{ printf 'window.graph = '; cat "$folder/graph.json"; } >"$folder/graph.js"
cp "$here"/*.html "$here"/*.css "$here"/*.bundle.js "$folder"
echo "open $folder/d3.html or $folder/cytoscape.html"
