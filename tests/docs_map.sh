#!/bin/sh
# The map of the README is what the program draws of the example: docs_map.sh PROGRAM SOURCE
set -eu
drawn=$(mktemp)
trap 'rm -f "$drawn"' EXIT
"$1" draw concept "$2/examples/digital_governance/reading-list.txt" --quiet --to svg -o "$drawn"
cmp "$drawn" "$2/docs/map.svg" || {
    echo "docs/map.svg is not what is drawn now; renew it, and look at it:"
    echo "dggraph draw concept examples/digital_governance/reading-list.txt -o docs/map.svg"
    exit 1
}
