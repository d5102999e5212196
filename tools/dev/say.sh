# shellcheck shell=bash
# How ./dev speaks. Sourced by ./dev.

say() { printf '%s\n' "$*"; }

# Ends with one sentence that says what to do.
fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# Runs a long step without its output; if it fails, shows the end of what it said.
quietly() { # command...
  local log
  log=$(mktemp "${TMPDIR:-/tmp}/klagevejviser.XXXXXX")
  if "$@" >"$log" 2>&1; then
    rm -f "$log"
  else
    tail -n 25 "$log" >&2
    rm -f "$log"
    return 1
  fi
}
