#!/bin/sh
# How long a whole map takes, and, of the same graph in the same run, what Graphviz takes to lay it out.
# Usage: map.sh DGGRAPH [RUNS [FILE...]]     default: 5 runs; the files of the shared folder
# Graphviz gets the graph ready-made, papers, themes and locations only, and writes an SVG; dggraph also reads,
# codes and measures, and writes page, tables, text and PNG. The best of all runs counts. Fails if a limit is not kept.
set -eu
program=$1
runs=${2:-5}
[ $# -gt 2 ] && shift 2 || shift $#
here=$(cd "$(dirname "$0")" && pwd)
shared=$here/../../../shared/data
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

if [ $# -eq 0 ]; then
    set -- "$here/../../examples/digital_governance/reading-list.txt"
    for file in seed/related-papers.txt scopus/scopus.bib; do
        if [ -f "$shared/$file" ]; then
            set -- "$@" "$shared/$file"
        fi
    done
fi

# Seconds of the fastest of the runs; nothing if the command fails or takes more than two minutes.
best() {
    least=
    for _ in $(seq "$runs"); do
        start=$(date +%s%N)
        timeout 120 "$@" >"$work/said" 2>&1 || return 0
        took=$((($(date +%s%N) - start) / 1000000))
        if [ -z "$least" ] || [ "$took" -lt "$least" ]; then
            least=$took
        fi
    done
    echo "$least" | awk '{ printf "%.2f", $1 / 1000 }'
}

# By how many times the second is more than the first.
times_more() {
    echo "$1 $2" | awk '{ if (NF < 2 || $1 == 0) print "-"; else printf "%.1f", $2 / $1 }'
}

limit_of() {
    case $1 in
    *related-papers.txt | *reading-list.txt) echo 1 ;;
    *scopus.bib) echo 5 ;;
    *) echo 999 ;;
    esac
}

export LC_ALL=C
"$program" --version
echo "| file | nodes, links | map | again | neato | times | sfdp | times | dot | times |"
echo "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
for file in "$@"; do
    # Anew each time: a map made again in its folder keeps its places and is faster.
    printf 'rm -rf "%s"; exec "%s" map -q -o "%s" "%s"\n' "$work/map" "$program" "$work/map" "$file" >"$work/anew.sh"
    anew=$(best sh "$work/anew.sh")
    again=$(best "$program" map -q -o "$work/map" "$file")
    "$program" export "$file" -q --to dot --kinds paper,document,event,theme,location -o "$work/graph.dot"
    size="$(gc -n "$work/graph.dot" | awk '{ print $1 }'), $(gc -e "$work/graph.dot" | awk '{ print $1 }')"
    row="| $(basename "$file") | $size | ${anew:-none} s | ${again:-none} s"
    for engine in neato sfdp dot; do
        took=$(best "$engine" -Goverlap=prism -Tsvg -o "$work/peer.svg" "$work/graph.dot")
        row="$row | ${took:-more than 120} s | $(times_more "$anew" "$took")"
    done
    echo "$row |"
    limit=$(limit_of "$file")
    if ! echo "${anew:-999} $limit" | awk '{ exit !($1 < $2) }'; then
        echo "$(basename "$file") took ${anew:-no} s, not under $limit" >&2
        failed=1
    fi
done
exit $failed
