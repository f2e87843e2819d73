#!/bin/sh
# Fuzzes each reader for ten minutes of processor time, one after the other, from the seeds of our own
# tests and the dictionary. What has been done is kept in build/fuzz/long and goes on from there.
#   sh tests/fuzz/long.sh                     every reader, those first whose engines many share
#   sh tests/fuzz/long.sh bibtex ris          these
#   DGG_FUZZ_MINUTES=1 sh tests/fuzz/long.sh  another time for each
# Exit 1 if anything was found: the inputs are in build/fuzz/long/READER/found.
set -eu
cd "$(dirname "$0")/../.."

fuzzer=build/fuzz/tests/fuzz_readers
folder=build/fuzz/long
wanted=$((${DGG_FUZZ_MINUTES:-10} * 60))
slice=60 # seconds; what is lost when a run is broken off
first="bibtex ris scopus_csv wos openalex_json csl_json pasted endnote_xml medline table"

if [ ! -x "$fuzzer" ]; then
    echo "long.sh: first: cmake --preset fuzz && cmake --build build/fuzz --target fuzz_readers" >&2
    exit 69
fi

readers() {
    for name in $first; do
        echo "$name"
    done
    sed -nE 's/^ROW\(([a-z_]+).*/\1/p' corpus/readers.def | while read -r name; do
        case " $first " in
        *" $name "*) ;;
        *) echo "$name" ;;
        esac
    done
}

# Runs one slice; prints the seconds of processor time that its children took, and its executions.
run_slice() {
    state=$folder/$1
    (
        DGG_FUZZ_READER=$1 "$fuzzer" "$state/inputs" "$state/seeds" -dict=tests/fuzz/readers.dict \
            -max_total_time=$slice -max_len=4096 -timeout=60 -reload=0 -print_final_stats=1 \
            -artifact_prefix="$state/found/" >"$state/log" 2>&1 || true
        times
    ) | awk 'END { split($0, part, /[ms ]+/); printf "%.0f", part[1] * 60 + part[2] + part[3] * 60 + part[4] }'
    echo " $(sed -nE 's/^stat::number_of_executed_units: *([0-9]+)/\1/p' "$state/log" | grep . || echo 0)"
}

found_by() {
    find "$folder/$1/found" -type f | wc -l | tr -d ' '
}

fuzz() {
    if [ ! -f "tests/corpus/readers/$1.c" ]; then
        echo "long.sh: there is no reader '$1'" >&2
        exit 2
    fi
    mkdir -p "$folder/$1/inputs" "$folder/$1/seeds" "$folder/$1/found"
    python3 tests/fuzz/seeds.py reader "$1" "$folder/$1/seeds" >&2
    seconds=0
    executions=0
    if [ -f "$folder/$1/done" ]; then
        read -r seconds executions <"$folder/$1/done"
    fi
    while [ "$seconds" -lt "$wanted" ]; do
        taken=$(run_slice "$1")
        if [ "${taken%% *}" -eq 0 ]; then
            tail -n 5 "$folder/$1/log" >&2
            break # it does not even start
        fi
        seconds=$((seconds + ${taken%% *}))
        executions=$((executions + ${taken##* }))
        echo "$seconds $executions" >"$folder/$1/done"
    done
    echo "| $1 | $seconds | $executions | $(found_by "$1") |"
}

echo "| reader | seconds | executions | findings |"
echo "| --- | ---: | ---: | ---: |"
all=0
if [ $# -eq 0 ]; then
    # shellcheck disable=SC2046 # a list of names
    set -- $(readers)
fi
for reader in "$@"; do
    fuzz "$reader"
    all=$((all + $(found_by "$reader")))
done
[ "$all" -eq 0 ]
