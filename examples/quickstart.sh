#!/bin/sh
# Builds dixit and shows who said what in an article: sh examples/quickstart.sh [FILE...]
# Installs the Debian packages that are missing (as root, or with sudo). Without FILE, it reads an article of its own.
set -eu

# FILEs are meant from where the script was started, the rest from the top folder.
started_in=$PWD
cd "$(dirname "$0")/.."
. examples/setup.sh

install_missing $DIXIT_PACKAGES
build -DDIXIT_BUILD_TESTS=OFF

if [ $# -eq 0 ]; then
    set -- "$PWD/examples/articles/harbour.fr.txt"
fi
echo "Running: build/dixit extract $*"
echo
dixit=$PWD/build/dixit
cd "$started_in"
exec "$dixit" extract "$@"
