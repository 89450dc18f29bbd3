#!/bin/sh
# Builds dixit and runs all its tests: sh spec/run.sh
# Installs the Debian packages that are missing (as root, or with sudo). The last line is "N passed, N failed": specs
# under Busted, tests in C, and luacheck as one.
set -eu

cd "$(dirname "$0")/.."
. examples/setup.sh

install_missing $DIXIT_PACKAGES lua-busted lua-check lua-filesystem pkg-config
build -DDIXIT_BUILD_TESTS=ON

passed=0
failed=0

# count PATTERN FILE: how many lines match; none is no error.
count() {
    grep -c "$1" "$2" || true
}

# tally PASSED FAILED STATUS: adds to the totals; a run that failed without a failed test counts as one.
tally() {
    passed=$((passed + $1))
    failed=$((failed + $2))
    if [ "$3" -ne 0 ] && [ "$2" -eq 0 ]; then
        failed=$((failed + 1))
    fi
}

echo "Specs: busted"
status=0
busted --output=TAP >build/busted.log 2>&1 || status=$?
grep -v '^ok ' build/busted.log || true
tally "$(count '^ok ' build/busted.log)" "$(count '^not ok ' build/busted.log)" $status

echo "Tests in C: ctest"
status=0
(cd build && ctest --verbose) >build/ctest.log 2>&1 || status=$?
[ $status -eq 0 ] || grep -v '^[0-9]*: ok ' build/ctest.log
tally "$(count '^[0-9]*: ok ' build/ctest.log)" "$(count '^[0-9]*: not ok ' build/ctest.log)" $status

echo "Lint: luacheck"
status=0
luacheck --quiet --no-color lua spec examples || status=$?
tally $((status == 0)) $((status != 0)) 0

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
