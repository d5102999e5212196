# shellcheck shell=bash
# Installs what ./dev needs and does not find. Sourced by ./dev.
#
# Each need_* function makes sure of one thing, says so if that takes a while, and is silent otherwise.
# The times it tells were measured on two cores.

CACHE="${XDG_CACHE_HOME:-$HOME/.cache}/klagevejviser"

# Keeps two clones from installing the same thing at once, where the system has flock. Where it has not,
# the work is done twice, and the first to be ready wins: everything is made elsewhere and moved at the end.
with_lock() { # command...
  mkdir -p "$CACHE"
  if have flock; then
    (
      flock -n 9 || { say "Waiting: another clone is installing."; flock 9; }
      "$@" 9>&-
    ) 9>"$CACHE/lock" || exit 1
  else
    ("$@") || exit 1
  fi
}

# Makes an empty folder beside the one wanted; it goes when this shell ends, however that comes.
make_beside() { # wanted
  made="$1.$$"
  # shellcheck disable=SC2064 # expanded now
  trap "rm -rf '$made'" EXIT
  rm -rf "$made"
  mkdir -p "$made"
}

# --- Debian ---------------------------------------------------------------------------------------------

is_root_on_debian() { have apt-get && [ "$(id -u)" = 0 ]; }

need_packages() { # what it is for, seconds, packages...
  local what=$1 seconds=$2
  shift 2
  is_root_on_debian || fail "./dev needs $what: install them with your system's packages (Debian calls them $*) and try again."
  say "Installing $what with apt-get: $* (about $seconds seconds)."
  with_lock apt_install "$what" "$@"
}

apt_install() { # what it is for, packages...
  local what=$1
  shift
  quietly apt-get update -q || say "apt-get update failed; trying with the lists that are there."
  DEBIAN_FRONTEND=noninteractive quietly apt-get install -y -q --no-install-recommends --no-remove "$@" ||
    fail "$what could not be installed: apt-get says why above. Install these packages and try again: $*"
}

# The two servers for which deploy/ has a configuration.
need_servers() {
  { have nginx || [ -x /usr/sbin/nginx ]; } && have caddy && [ -f /usr/lib/nginx/modules/ngx_http_brotli_static_module.so ] ||
    need_packages "the servers nginx and Caddy" 20 nginx-light libnginx-mod-http-brotli-static caddy
}

# --- Rust -----------------------------------------------------------------------------------------------

need_rust() {
  { have cargo && have rustc; } || fail "Rust is missing: install it with rustup (https://rustup.rs) and try again."
  have cc || need_packages "a C linker for Rust" 20 gcc libc6-dev
}

# The lints and the formatter, which a minimal installation of Rust lacks.
need_lints() {
  cargo clippy --version >/dev/null 2>&1 && cargo fmt --version >/dev/null 2>&1 && return
  have rustup || fail "clippy or rustfmt is missing: install both with your Rust and try again."
  say "Installing clippy and rustfmt with rustup (a few seconds)."
  quietly rustup component add clippy rustfmt ||
    fail "rustup could not install clippy and rustfmt, and says why above: install both and try again."
}

# Whether this compiler has the library for the browser.
can_build_wasm() { # [toolchain]
  local library
  library=$(RUSTUP_TOOLCHAIN=${1:-${RUSTUP_TOOLCHAIN:-}} \
    rustc --print target-libdir --target wasm32-unknown-unknown 2>/dev/null) &&
    [ -n "$(find "$library" -name 'libstd-*.rlib' 2>/dev/null)" ]
}

need_wasm_target() {
  if [ "${KLAGEVEJVISER_WASM:-}" != debian ]; then
    can_build_wasm && return
    if have rustup && ! can_build_wasm debian; then
      say "Installing the WebAssembly target with rustup (about 10 seconds)."
      quietly rustup target add wasm32-unknown-unknown && return
      say "rustup could not install it; trying Debian's compiler instead."
    fi
  fi
  . tools/dev/debian-wasm.sh
  need_debian_wasm
}

# The source of Rust's library, which is built along with the modules for the browser.
has_library_source() { [ -f "$(rustc --print sysroot)/lib/rustlib/src/rust/library/Cargo.lock" ]; }

need_library_source() {
  has_library_source && return
  if have rustup; then
    say "Installing the source of Rust's library with rustup (about 10 seconds)."
    quietly rustup component add rust-src && return
    say "rustup could not install it; trying Debian's compiler instead."
  fi
  KLAGEVEJVISER_WASM=debian need_wasm_target
  has_library_source || fail "The source of Rust's library is missing: install it (rustup component add rust-src) and try again."
}

# A program from crates.io, in a folder of its own in the cache.
need_cargo_tool() { # crate, version, folder, how long, options of cargo install...
  local folder=$CACHE/$3-$2
  if [ ! -d "$folder" ]; then
    say "Installing $1 $2 with cargo ($4)."
    with_lock cargo_install "$1" "$2" "$folder" "${@:5}"
  fi
  PATH=$folder/bin:$PATH
}

cargo_install() { # crate, version, folder, options...
  local made
  [ ! -d "$3" ] || return 0
  make_beside "$3"
  # Without optimising: that takes a third of the time, and the tools are no slower where it counts.
  quietly env CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=false \
    CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_DEBUG=0 \
    cargo install "$1" --version "$2" "${@:4}" --root "$made" --target-dir "$made/target" ||
    fail "cargo could not install $1 $2, and says why above. Install it yourself so that it is on PATH, and try again."
  rm -rf "$made/target"
  [ -d "$3" ] || mv "$made" "$3"
}

need_trunk() {
  case $(trunk --version 2>/dev/null) in
    "trunk 0.21."*)
      local patch
      patch=$(trunk --version | sed 's/^trunk 0\.21\.//; s/[^0-9].*//')
      [ "$patch" -lt "${TRUNK_VERSION##*.}" ] || return 0
      ;;
  esac
  need_cargo_tool trunk "$TRUNK_VERSION" trunk "about 3 minutes, once" --locked
}

# Lists what a module consists of.
need_twiggy() {
  have twiggy || need_cargo_tool twiggy "$TWIGGY_VERSION" twiggy "about 1 minute, once" --locked
}

need_wasm_bindgen() {
  local version
  version=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p;}' Cargo.lock 2>/dev/null) || true
  [ -n "$version" ] || fail "Cargo.lock does not name wasm-bindgen: take Cargo.lock from the repository and try again."
  [ "$(wasm-bindgen --version 2>/dev/null)" = "wasm-bindgen $version" ] && have wasm-bindgen-test-runner && return
  # Not --locked: its lock file names a version that not every mirror of crates.io has.
  need_cargo_tool wasm-bindgen-cli "$version" wasm-bindgen "about 1 minute, once"
}

# Its program stands behind a feature.
need_wasm_split() {
  need_cargo_tool wasm_split_cli_support "$WASM_SPLIT_VERSION" wasm-split "about 1 minute, once" --locked --features build-binary
}

# --- npm ------------------------------------------------------------------------------------------------

need_node() { # oldest version that will do
  local version
  { have node && have npm; } || need_packages "Node and npm" 60 nodejs npm
  version=$(node --version | sed 's/^v//; s/\..*//')
  [ "$version" -ge "$1" ] || fail "Node $version is too old: install Node $1 or newer and try again."
}

need_npm_packages() {
  local version folder
  need_node "$NODE_OLDEST"
  # Another list of packages is another folder.
  folder=$CACHE/npm-$(cksum <tools/npm/package-lock.json | cut -d ' ' -f 1)
  if [ ! -d "$folder" ]; then
    say "Installing wasm-opt, esbuild, axe-core, three rules engines, two readers of files, a screen reader and two dictionaries with npm (a few seconds)."
    with_lock npm_install tools/npm "$folder"
  fi
  export ESBUILD=$folder/node_modules/.bin/esbuild
  export KLAGEVEJVISER_NPM=$folder/node_modules
  export KLAGEVEJVISER_AXE=$folder/node_modules/axe-core/axe.min.js
  version=$(wasm-opt --version 2>/dev/null | sed -n 's/^wasm-opt version \([0-9]*\).*/\1/p') || true
  [ "${version:-0}" -ge "$WASM_OPT_OLDEST" ] || PATH=$folder/node_modules/.bin:$PATH
}

# The grader of headers, in a folder of its own: it brings more packages than all others together.
need_observatory() {
  local folder
  need_node "$OBSERVATORY_NODE_OLDEST"
  folder=$CACHE/npm-observatory-$(cksum <tools/npm-observatory/package-lock.json | cut -d ' ' -f 1)
  if [ ! -d "$folder" ]; then
    say "Installing MDN's HTTP Observatory with npm (233 packages, about 15 seconds, once)."
    with_lock npm_install tools/npm-observatory "$folder"
  fi
  # It reads here which names browsers ask for by https alone, and would fetch that list from elsewhere. No name of
  # this machine is in it.
  printf '{}\n' >"$folder/node_modules/@mdn/mdn-http-observatory/conf/hsts-preload.json"
  export KLAGEVEJVISER_OBSERVATORY=$folder/node_modules
}

# Other people's engines and forms, in a folder of their own with what runs them: only ./dev bench measures them.
need_peers() {
  need_node "$OBSERVATORY_NODE_OLDEST"
  PEERS=$CACHE/npm-peers-$(cksum <tools/npm-peers/package-lock.json | cut -d ' ' -f 1)
  if [ ! -d "$PEERS" ]; then
    say "Installing the engines and forms of others with npm (18 packages, a few seconds, once)."
    with_lock npm_install tools/npm-peers "$PEERS"
  fi
  # What runs them looks for them beside itself.
  cp -R tools/npm-peers/. "$PEERS"
}

npm_install() { # folder with the list, folder
  local made
  [ ! -d "$2" ] || return 0
  make_beside "$2"
  cp "$1/package.json" "$1/package-lock.json" "$made"
  (cd "$made" && quietly npm ci --ignore-scripts --include=dev --no-audit --no-fund) ||
    fail "npm could not install the packages of $1/package.json, and says why above."
  [ -d "$2" ] || mv "$made" "$2"
}
