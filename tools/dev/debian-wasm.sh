# shellcheck shell=bash
# The way to WebAssembly where rustup may not load anything: Debian's compiler packages. Sourced when needed.
#
# Debian packages a compiler and the source of its library, but not the library for the browser. So that is
# built here, once, and put beside the compiler's other libraries, where every later build finds it.

need_debian_wasm() {
  # With rustup, the Debian compiler is one of its toolchains; without, it is the only one there is.
  have rustup && export RUSTUP_TOOLCHAIN=debian
  can_build_wasm && return
  is_root_on_debian || fail "The Rust target wasm32-unknown-unknown is missing: install it (rustup target add wasm32-unknown-unknown) and try again."
  need_packages "a compiler for WebAssembly" 60 rustc-web cargo-web rust-web-src rust-web-clippy rustfmt-web lld-22
  say "Building Rust's library for WebAssembly (about 1 minute, once)."
  with_lock build_debian_library
  can_build_wasm || fail "Debian's compiler still has no library for wasm32-unknown-unknown: install that target with rustup and try again."
}

build_debian_library() {
  local made library
  ! can_build_wasm || return 0
  ! have rustup || quietly rustup toolchain link debian /usr ||
    fail "rustup could not link Debian's compiler, and says why above."
  made=$(mktemp -d "${TMPDIR:-/tmp}/klagevejviser.XXXXXX")
  mkdir "$made/src"
  : >"$made/src/lib.rs"
  printf '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2021"\n[workspace]\n' >"$made/Cargo.toml"
  # With bitcode, or a build with link-time optimisation does not find its ".llvmbc" sections.
  (cd "$made" && RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes quietly /usr/bin/cargo build --release \
    -Zbuild-std=std,panic_abort,panic_unwind,test --target wasm32-unknown-unknown --target-dir target) || {
    rm -rf "$made"
    fail "Rust's library for WebAssembly could not be built; cargo says why above."
  }
  library=/usr/lib/rustlib/wasm32-unknown-unknown/lib
  mkdir -p "$library" /usr/lib/rustlib/x86_64-unknown-linux-gnu/bin
  rm -f "$made"/target/wasm32-unknown-unknown/release/deps/libempty-*
  cp "$made"/target/wasm32-unknown-unknown/release/deps/*.rlib "$library"
  [ -e /usr/lib/rustlib/x86_64-unknown-linux-gnu/bin/rust-lld ] ||
    ln -s /usr/bin/lld-22 /usr/lib/rustlib/x86_64-unknown-linux-gnu/bin/rust-lld
  rm -rf "$made"
}
