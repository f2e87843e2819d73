#!/bin/sh
# Builds two strangers' programs on an installed dggraph, one found by CMake and one by pkg-config, and
# compiles every installed header alone, as C11 and as C++.
# Usage: install_and_consume.sh PREFIX FOLDER CC [FLAGS]
set -eu
prefix=$1
folder=$2
cc=$3
flags=${4:-}
here=$(cd "$(dirname "$0")" && pwd)
rm -rf "$folder"
mkdir -p "$folder"

headers=$prefix/include/dggraph
find "$headers" -name '*.h' | LC_ALL=C sort >"$folder/headers"
[ -s "$folder/headers" ]
while read -r header; do
    printf '#include "%s"\n' "${header#"$headers"/}" >"$folder/alone.c"
    cp "$folder/alone.c" "$folder/alone.cc"
    "$cc" -std=c11 -Wall -Wextra -Wpedantic -Werror -fsyntax-only -I"$headers" "$folder/alone.c"
    g++ -std=c++17 -Wall -Wextra -Wpedantic -Werror -fsyntax-only -I"$headers" "$folder/alone.cc"
done <"$folder/headers"

cmake -S "$here/consumer" -B "$folder/cmake" -G Ninja -DCMAKE_PREFIX_PATH="$prefix" \
    -DCMAKE_C_COMPILER="$cc" -DCMAKE_C_FLAGS="$flags" >/dev/null
cmake --build "$folder/cmake" >/dev/null
"$folder/cmake/consumer"

PKG_CONFIG_PATH=$(dirname "$(find "$prefix" -name dggraph.pc)")
export PKG_CONFIG_PATH
# shellcheck disable=SC2046,SC2086 # flags are words
"$cc" -std=c11 $flags $(pkg-config --cflags dggraph) "$here/consumer/consumer.c" -o "$folder/consumer" \
    $(pkg-config --libs dggraph)
"$folder/consumer"
