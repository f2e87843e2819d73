#!/bin/sh
# The main job on the example: installs what building needs, builds dggraph, and turns the reading list
# beside this file into a graph, rankings, communities and a first review.
# Usage: sh examples/digital_governance/run.sh [FOLDER]     default: build/digital_governance
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
out=${1:-$root/build/digital_governance}

sh "$root/cmake/packages.sh" build
cd "$root"
echo "dggraph: building" >&2
mkdir -p build
if ! { cmake --preset release -DBUILD_TESTING=OFF -B build/example &&
    cmake --build build/example; } >build/example.log 2>&1; then
    tail -n 40 build/example.log >&2
    exit 70
fi
dggraph=$root/build/example/dggraph
list=$here/reading-list.txt

mkdir -p "$out"
"$dggraph" export "$list" --to json -o "$out/graph.json"
"$dggraph" export "$list" --to dot -o "$out/graph.dot" --quiet
"$dggraph" export "$list" --to graphml -o "$out/graph.graphml" --quiet
"$dggraph" export "$list" --to csv -o "$out/tables" --quiet
"$dggraph" rank "$list" --kind theme --by pagerank --top 10 --to markdown --quiet >"$out/themes.md"
"$dggraph" communities "$list" --to markdown --quiet >"$out/communities.md"
"$dggraph" stats "$list" --quiet >"$out/stats.md"

cat "$out/themes.md"
cat <<END

The files are in $out:
  graph.json      nodes, links, evidence, scores and communities, for web pages
  graph.dot       for Graphviz, for instance: neato -Tsvg graph.dot
  graph.graphml   for Gephi, igraph and networkx
  tables/         nodes.csv and links.csv, for a spreadsheet
  themes.md communities.md stats.md   for the literature review
END
