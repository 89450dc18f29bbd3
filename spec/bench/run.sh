#!/bin/sh
# Builds dixit and measures it, beside the peers that are installed: sh spec/bench/run.sh [MB]
# Peers, all optional: libicu-dev, libpcre2-dev, lua-lpeg. Prints Markdown tables; takes a few minutes with 10 MB.
set -eu

cd "$(dirname "$0")/../.."
. examples/setup.sh

megabytes=${1:-10}
folder=build/bench

install_missing $DIXIT_PACKAGES
build -DDIXIT_BUILD_TESTS=OFF >&2
mkdir -p "$folder"
lua5.4 spec/bench/write.lua "$folder" "$megabytes"

# peer NAME MACRO: adds the library to the flags if pkg-config knows it.
flags=""
peer() {
    if command -v pkg-config >/dev/null && pkg-config --exists "$1"; then
        flags="$flags -D$2 $(pkg-config --cflags --libs "$1")"
    else
        echo "$1 is not installed: its rows are left out" >&2
    fi
}
peer icu-uc BENCH_ICU
peer libpcre2-8 BENCH_PCRE2

# The stages are no part of the interface, so the sources are compiled in.
${CC:-cc} -std=c11 -O3 -Icsrc/include -Icsrc/core spec/bench/bench.c csrc/core/*.c -o "$folder/bench" -lutf8proc $flags
"$folder/bench" "$folder"
echo
lua5.4 spec/bench/bench.lua "$megabytes"
