#!/usr/bin/env bash
# Makes docs/pictures/*.png from the running demo; needs Debian's chromium-headless-shell.
set -euo pipefail
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
tests=CompetenceMatch.Browser.Tests
most=200000
cd -- "$root"

dotnet build "tests/$tests" -v quiet
CM_PICTURES="$root/docs/pictures" dotnet "tests/$tests/bin/Debug/net10.0/$tests.dll" \
  --filter-class '*PictureTests' --no-progress

# A README must open fast on a slow line.
big=$(find docs/pictures -name '*.png' -size +"${most}c")
[ -z "$big" ] || { printf 'larger than %s bytes:\n%s\n' "$most" "$big" >&2; exit 1; }
