#!/bin/sh
# Installs what the tests need, builds, runs every test: plain with gcc, with clang under AddressSanitizer
# and UndefinedBehaviorSanitizer, then clang-tidy, clang-format and a minute of fuzzing.
#   sh tests/run.sh           all of that
#   sh tests/run.sh --quick   gcc without sanitizers only: for the daily round
#   sh tests/run.sh --all     also plain with clang, gcc's sanitizers, and the heavy tests (long fuzzing, large inputs);
#                             the analyser follows every path instead of the first 50,000 states of a function
set -eu
cd "$(dirname "$0")/.."

presets="dev clang-asan"
others="tidy format fuzz"
for word in "$@"; do
    case $word in
    --quick)
        presets=dev
        others=format
        ;;
    --all)
        presets="dev asan clang clang-asan"
        others="tidy-deep format fuzz"
        DGG_HEAVY=1
        DGG_FUZZ_SECONDS=120
        export DGG_HEAVY DGG_FUZZ_SECONDS
        ;;
    *)
        echo "usage: sh tests/run.sh [--quick|--all]" >&2
        exit 2
        ;;
    esac
done

sh cmake/packages.sh test
mkdir -p build
passed=0
failed=0
broken=

# Adds what ctest counted in the log to the sums.
count() {
    line=$(grep -E 'tests passed, [0-9]+ tests? failed out of [0-9]+' "$1" | tail -n 1)
    all=$(echo "$line" | sed -E 's/.*out of ([0-9]+).*/\1/')
    bad=$(echo "$line" | sed -E 's/.*passed, ([0-9]+) tests? failed.*/\1/')
    passed=$((passed + ${all:-0} - ${bad:-0}))
    failed=$((failed + ${bad:-0}))
}

# Runs a step, tells how long it took, and remembers whether it failed.
step() {
    name=$1
    shift
    started=$(date +%s)
    log=build/$name.log
    if "$@" >"$log" 2>&1; then
        verdict=ok
    else
        verdict=FAILED
        broken="$broken $name"
        tail -n 80 "$log"
    fi
    count "$log"
    echo "$name: $verdict ($(($(date +%s) - started)) s)"
}

formatted() {
    git ls-files '*.c' '*.h' | xargs clang-format --dry-run -Werror
}

for preset in $presets; do
    step "$preset" cmake --workflow --preset "$preset"
    # What a test had to leave out is said, not hidden.
    grep -hE '\*\*\*Skipped' "build/$preset.log" || true
done
for other in $others; do
    case $other in
    format) step format formatted ;;
    *) step "$other" cmake --workflow --preset "$other" ;;
    esac
done
if [ -n "$broken" ]; then
    echo "broken:$broken (logs in build/)"
    [ "$failed" -gt 0 ] || failed=1
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
