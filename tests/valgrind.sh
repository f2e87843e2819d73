#!/bin/sh
# The installed program under valgrind, on the example and on bad input: no error, no leak.
# Usage: valgrind.sh DGGRAPH LIST; exits with 77 where there is no valgrind.
set -eu
dggraph=$1
list=$2
command -v valgrind >/dev/null 2>&1 || exit 77

# What the program says is not the matter here; which exit it ends with is.
watch() {
    wanted=$1
    shift
    ended=0
    valgrind --quiet --leak-check=full --show-leak-kinds=definite,indirect,possible \
        --errors-for-leak-kinds=definite,indirect,possible --error-exitcode=99 \
        "$dggraph" "$@" >valgrind.out 2>valgrind.err || ended=$?
    if [ "$ended" -ne "$wanted" ]; then
        echo "dggraph $*: ended with $ended, not $wanted"
        cat valgrind.err
        exit 1
    fi
}

watch 0 export "$list" --to json
watch 0 export "$list" --to dot
watch 0 export "$list" --to graphml
watch 0 export "$list" --nodes --to csv
watch 0 rank "$list" --network cotheme --by eigenvector
watch 0 communities "$list" --quality cpm --resolution 0.1
watch 0 stats "$list"
watch 0 explain "Stability maintenance" "$list"
: >valgrind.empty
watch 65 stats valgrind.empty
watch 66 stats valgrind.missing
watch 2 rank "$list" --by papyrus
