#!/bin/sh
# Makes the pictures of README.md anew: the windows of the demo as a test of the screens shows them.
# Usage: resources/readme/make.sh [BUILD_FOLDER]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=${1:-$here/../../build/ci}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC SHORTLIST_AUDIT=wide SHORTLIST_PICTURES="$work" \
    "$build/tests/test_journeys_screen_audit" screens:inspector dialogs:review dialogs:scorecard
cp "$work/inspector_wide_1_light.png" "$here/board.png"
cp "$work/review_wide_1_light.png" "$here/review.png"
cp "$work/scorecard_wide_1_light.png" "$here/scorecard.png"
