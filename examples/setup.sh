# Shared by quickstart.sh here and by spec/run.sh; read with ".", from the top folder.
# shellcheck shell=sh

# What dixit needs to be built and to run, on Debian.
DIXIT_PACKAGES="cmake make gcc libc6-dev libutf8proc-dev liblua5.4-dev lua5.4 lua-argparse lua-cjson lua-filesystem lua-luv"

# Installs those of the Debian packages that are missing; without any, it touches neither apt nor the network.
install_missing() {
    if ! command -v dpkg-query >/dev/null; then
        echo "This is no Debian: going on with what is here. The Debian packages are: $*"
        return 0
    fi
    missing=""
    for package in "$@"; do
        case $(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) in
            "install ok installed") ;;
            *) missing="$missing $package" ;;
        esac
    done
    [ -n "$missing" ] || return 0
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These Debian packages are missing, and there is no sudo to install them:$missing" >&2
            return 1
        fi
        as_root=sudo
    fi
    echo "Installing the Debian packages that are missing:$missing"
    $as_root apt-get update -q &&
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
}

# Configures and builds into build/; takes options for cmake. The output is shown if something fails.
build() {
    echo "Building into build/"
    mkdir -p build
    if ! { cmake -S . -B build "$@" && cmake --build build -j "$(nproc)"; } >build/build.log 2>&1; then
        cat build/build.log >&2
        return 1
    fi
}
