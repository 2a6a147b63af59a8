# Sourced by ./run, ./test and ./cm: says in one line what the machine lacks, before anything is built.
# shellcheck shell=bash

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

fail() {
  printf '%s: %s\n' "$(basename "$0")" "$1" >&2
  exit "${2:-1}"
}

require_dotnet() {
  command -v dotnet >/dev/null 2>&1 ||
    fail "the .NET 10 SDK is missing. Install it from https://dotnet.microsoft.com/download/dotnet/10.0"
  dotnet --list-sdks 2>/dev/null | grep -q '^10\.' ||
    fail "the .NET 10 SDK is missing; this machine has: $(dotnet --list-sdks 2>/dev/null | cut -d' ' -f1 | tr '\n' ' ')"
}

require_node() {
  command -v node >/dev/null 2>&1 || fail "Node.js 20 or newer is missing (it builds the style sheets)."
  command -v npm >/dev/null 2>&1 || fail "npm is missing; it comes with Node.js 20."
  [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] ||
    fail "Node.js 20 or newer is needed; this machine has $(node --version)."
}

# .NET uses libicu for Norwegian, Ukrainian and Arabic; without it the app cannot start. macOS has its own.
require_icu() {
  case "${DOTNET_SYSTEM_GLOBALIZATION_INVARIANT:-}" in
    1 | true) fail "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT is set, but the app needs languages. Unset it." ;;
  esac
  [ "$(uname -s)" = Linux ] || return 0
  { ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null; } | grep -q 'libicuuc\.so' && return 0
  [ -n "$(find /usr/lib /usr/lib64 /usr/local/lib /lib -name 'libicuuc.so*' 2>/dev/null | head -n 1)" ] ||
    fail "the library libicu is missing. On Debian: apt-get install libicu-dev (or libicu72)."
}

# Silent when it works; the compiler's words when it does not.
build() {
  local words
  words=$(dotnet build "$@" -v quiet --nologo -clp:ErrorsOnly 2>&1) || {
    printf '%s\n' "$words" >&2
    fail "the build failed; the reason is above"
  }
}
