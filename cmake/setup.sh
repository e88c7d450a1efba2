# What `run` and `check` share: set-up and building. Read with `.`; expects $root, the folder of the project.
# Everything said here goes to standard error; what tools print goes to a log in build/.

build_packages='build-essential cmake ninja-build pkg-config qt6-base-dev libqt6sql6-sqlite qt6-svg-dev libqt6svg6 qt6-l10n-tools
qt6-tools-dev-tools qt6-tools-dev qt6-pdf-dev libzip-dev libgl1-mesa-dev libsqlite3-dev libboost-math-dev tzdata fonts-dejavu-core'
check_packages="$build_packages ccache mold sqlite3 xvfb xauth fonts-noto-core"
full_packages="$check_packages clang-14 libclang-rt-14-dev clang-format-14 clang-tidy-14 dbus at-spi2-core
python3-pyatspi"

needs='It needs: CMake 3.25, Ninja, pkg-config, a C++20 compiler (g++ 12 or clang 14, or newer), Qt 6.4 (Core, Gui, Widgets, PrintSupport, Svg,
Pdf, Sql with its SQLite driver, Test, Linguist tools) and the libraries SQLite 3.40, libzip 1.7 and Boost.Math 1.74, or newer ones, with their development files.'

say() {
    printf '%s\n' "$*" >&2
}

heading() {
    printf '\n== %s ==\n' "$*" >&2
}

give_up() {
    say "$me: $*"
    exit 1
}

# The end of a log, for when something failed.
show_end_of() {
    tail -n "${2:-40}" "$1" >&2
    say "$me: all of it is in $1."
}

# Programs read and print UTF-8, whatever the machine's language; sessions without a login have no runtime folder.
set_surroundings() {
    case "$(locale charmap 2>/dev/null)" in
    UTF-8) ;;
    *) export LC_ALL=C.UTF-8 ;;
    esac
    if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
        export XDG_RUNTIME_DIR="$root/build/runtime-$(id -u)"
        [ -d "$XDG_RUNTIME_DIR" ] || mkdir -m 700 "$XDG_RUNTIME_DIR" 2>/dev/null || unset XDG_RUNTIME_DIR
    fi
}

# The folder for builds and logs. One set-up or build at a time: who comes second waits for the first.
open_build_folder() {
    mkdir -p "$root/build" 2>/dev/null && [ -w "$root/build" ] ||
        give_up "The folder $root/build cannot be written. Use a copy of the project in a folder of your own."
    if command -v flock >/dev/null; then
        exec 9>"$root/build/.lock"
        flock -n 9 || {
            say "$me: another one is building here; waiting for it."
            flock 9
        }
    fi
}

# After this, what is started no longer holds the others up.
close_build_folder() {
    exec 9>&-
}

missing_packages() {
    # shellcheck disable=SC2086 # a list of words
    dpkg-query -W -f '${Package} ${db:Status-Status}\n' $1 2>/dev/null | awk -v wanted="$1" '
        $2 == "installed" { there[$1] = 1 }
        END { n = split(wanted, names, " "); for (i = 1; i <= n; ++i) if (!(names[i] in there)) printf " %s", names[i] }'
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@" </dev/null 9>&-
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@" </dev/null 9>&-
    fi
}

install_packages() {
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; } ||
            give_up "Packages are missing, and only root may install them. As root: apt-get install --no-install-recommends$1"
    fi
    heading "Installing$1"
    log="$root/build/setup.log"
    {
        as_root apt-get update -o DPkg::Lock::Timeout=600 &&
            # shellcheck disable=SC2086 # a list of words
            as_root apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=600 $1
    } >"$log" 2>&1 || {
        show_end_of "$log"
        give_up "The packages could not be installed. Debian 12 and Ubuntu 24.04 have them. $needs"
    }
}

# Installs what is missing of a list of packages. Where there is no apt, looks for the tools that nothing goes without.
# Who has them from elsewhere sets SHORTLIST_NO_SETUP=1.
set_up() {
    [ -z "${SHORTLIST_NO_SETUP:-}" ] || return 0
    if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        missing=$(missing_packages "$1")
        [ -z "$missing" ] || install_packages "$missing"
        return 0
    fi
    for tool in cmake ninja c++; do
        command -v "$tool" >/dev/null ||
            give_up "There is no $tool, and on this system nothing can be installed from here. $needs"
    done
}

# A build folder that was made elsewhere (the project was moved or copied) is of no use here.
drop_foreign() {
    [ ! -f "$1/CMakeCache.txt" ] || grep -Fqx "CMAKE_HOME_DIRECTORY:INTERNAL=$2" "$1/CMakeCache.txt" || rm -rf "$1"
}

# configure PRESET [OPTION...]
configure() {
    preset=$1
    shift
    drop_foreign "$root/build/$preset" "$root"
    mkdir -p "$root/build/$preset"
    log="$root/build/$preset/configure.log"
    cmake -S "$root" --preset "$preset" "$@" >"$log" 2>&1 </dev/null || {
        show_end_of "$log"
        say "$needs"
        return 1
    }
}

# build PRESET TARGET [OPTION OF NINJA...]: a terminal sees how far it is, anything else only what went wrong.
build() {
    folder="$root/build/$1"
    log="$folder/build.log"
    target=$2
    shift 2
    if [ -t 2 ]; then
        cmake --build "$folder" --target "$target" -- "$@" >&2 </dev/null
    else
        cmake --build "$folder" --target "$target" -- "$@" >"$log" 2>&1 </dev/null || {
            show_end_of "$log" 80
            return 1
        }
    fi
}
