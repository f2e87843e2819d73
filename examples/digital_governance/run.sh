#!/bin/sh
# The main job on the example: installs what building needs, builds dggraph, and turns the reading list
# beside this file into a map, a page, a review and a graph.
# Usage: sh examples/digital_governance/run.sh [FOLDER]     default: build/digital_governance
# With DGGRAPH=PROGRAM in the environment that program is used and nothing is built.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
out=${1:-$root/build/digital_governance}
list=$here/reading-list.txt

if [ -z "${DGGRAPH:-}" ]; then
    sh "$root/cmake/packages.sh" build
    echo "dggraph: building" >&2
    mkdir -p "$root/build"
    if ! (cd "$root" && cmake --preset release -DBUILD_TESTING=OFF -B build/example &&
        cmake --build build/example) >"$root/build/example.log" 2>&1; then
        tail -n 40 "$root/build/example.log" >&2
        exit 70
    fi
    DGGRAPH=$root/build/example/dggraph
fi

"$DGGRAPH" map "$list" -o "$out"
"$DGGRAPH" export "$list" --to graphml -o "$out/graph.graphml" --quiet
"$DGGRAPH" rank "$list" --kind theme --by pagerank --top 10 --to markdown -o "$out/themes.md" --quiet
"$DGGRAPH" communities "$list" --to markdown -o "$out/communities.md" --quiet

cat <<END
The files are in $out:
  map.html        the page: open it in a browser; themes by locations, and the sentences behind each number
  map.svg map.png the concept map, for the web and for a word processor
  stats.md        a first text for the literature review; captions.md for its tables and the map
  graph.json      nodes, links, evidence, scores and communities, for web pages
  map.dot         for Graphviz, for instance: neato -Tsvg map.dot
  graph.graphml   for Gephi, igraph and networkx
  tables/         every table, for a spreadsheet; evidence.csv and rejected.csv beside it
  themes.md communities.md    rankings
END
