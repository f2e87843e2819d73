#!/bin/sh
# The worker is found in libexec/dggraph beside bin, or next to the program, wherever both stand.
#   sh beside.sh WRITE_FORMATS WORKER
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
unset DGGRAPH_GRAPHVIZ
mkdir -p "$folder/bin" "$folder/libexec/dggraph"
cp "$1" "$folder/bin/write_formats"
cd "$folder"

expect_dot() {
    rm -f graph.dot
    bin/write_formats
    grep -q 'digraph dggraph' graph.dot || {
        echo "no DOT with the worker $1"
        exit 1
    }
}

cp "$2" libexec/dggraph/dggraph-graphviz
expect_dot "in libexec"
mv libexec/dggraph/dggraph-graphviz bin/
expect_dot "next to the program"
rm bin/dggraph-graphviz
if bin/write_formats 2>reason; then
    echo "DOT without a worker"
    exit 1
fi
grep -q 'install it, or name it in DGGRAPH_GRAPHVIZ' reason
