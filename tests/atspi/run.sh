#!/bin/sh
# Reads the windows as assistive technology does, on a display and a session bus of its own.
# Usage: run.sh SHORTLIST SHORTLIST_WINDOW. What is missing fails it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
launcher=
for place in /usr/libexec /usr/lib/at-spi2-core; do
    [ ! -x "$place/at-spi-bus-launcher" ] || launcher=$place/at-spi-bus-launcher
done
for tool in Xvfb dbus-run-session /usr/bin/python3 "${launcher:-at-spi-bus-launcher}"; do
    command -v "$tool" >/dev/null || {
        echo "There is no $tool: ./check --full installs it." >&2
        exit 1
    }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -m 700 "$work/runtime"
mkdir -p "$work/config/shortlist"
printf '[General]\nname=Mei Tanaka\nlanguage=en\ntheme=light\n' >"$work/config/shortlist/shortlist.ini"
export XDG_RUNTIME_DIR="$work/runtime" XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data" HOME="$work"
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
unset SESSION_MANAGER WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS

"$1" new "$work/demo.shortlist" --demo --as "Mei Tanaka" >/dev/null

# It looks for a free number itself, so that nothing else that wants a display comes in between.
mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$work/display" 2>"$work/xvfb.log" &
server=$!
trap 'kill $server 2>/dev/null || true; rm -rf "$work"' EXIT
read -r number <"$work/display"
DISPLAY=:$number dbus-run-session -- sh -c '
    "$1" --launch-immediately --a11y=1 &
    /usr/bin/python3 "$2" "$3" "$4" "$5"
    status=$?
    kill $! || true
    exit $status' sh "$launcher" "$here/read_windows.py" "$1" "$2" "$work/demo.shortlist"
