#!/bin/sh
# Installs the Debian packages that building (build) or testing (test) dggraph needs.
# Usage: sh cmake/packages.sh build|test
set -eu

build="cmake ninja-build pkg-config gcc libc6-dev libigraph-dev libgraphviz-dev libcjson-dev
       libutf8proc-dev zlib1g-dev libzstd-dev libmd-dev libcsv-dev libxml2-dev libyaml-dev
       librsvg2-dev libmicrohttpd-dev"
test="g++ clang clang-format clang-tidy libclang-rt-14-dev libcunit1-dev valgrind zstd locales graphviz
      libxml2-utils cmark python3-igraph python3-networkx python3-jsonschema python3-nltk
      python3-sklearn bibutils jq libbtparse-dev python3-bibtexparser python3-pybtex chromium nodejs npm
      fonts-liberation fonts-dejavu-core fonts-noto-core fonts-noto-cjk"

case "${1:-}" in
build) wanted=$build ;;
test) wanted="$build $test" ;;
*)
    echo "usage: sh cmake/packages.sh build|test" >&2
    exit 2
    ;;
esac

# Node may come from elsewhere and then brings its own npm, which Debian's would conflict with.
has() {
    case $1 in
    nodejs) command -v node >/dev/null 2>&1 ;;
    npm) command -v npm >/dev/null 2>&1 ;;
    *) dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'install ok installed' ;;
    esac
}

missing=
for package in $wanted; do
    if ! has "$package"; then
        missing="$missing $package"
    fi
done
if [ -z "$missing" ]; then
    exit 0
fi
echo "dggraph: installing$missing" >&2
as_root=
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        echo "dggraph: please install as root:$missing" >&2
        exit 69
    fi
    as_root=sudo
fi
$as_root apt-get update -qq
# shellcheck disable=SC2086 # the list is words
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $missing \
    >/dev/null
