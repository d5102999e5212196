#!/usr/bin/env bash
# The compiler as ./dev build calls it: leptos brings one library that puts a hash of the folder in which it lies into
# the module, as the name of something that nobody uses. With this it lies in the same folder everywhere.
[ "${CARGO_PKG_NAME:-}" != wasm_split_helpers ] || export CARGO_MANIFEST_PATH=libraries/wasm_split_helpers
# What cuts the guide's module into pieces (tools/dev/stages.sh) reads in it which of its bytes name what.
[ "${CARGO_BIN_NAME:-}" != guide ] || set -- "$@" -C link-arg=--emit-relocs
exec "$@"
