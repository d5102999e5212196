# shellcheck shell=bash
# What ./dev does: the stages of a test run, each of which also works alone. Sourced by ./dev.
#
# A stage has two functions: need_for_* installs, stage_* does the work and ends with an error if it fails.

WEB=klagevejviser-web
TESTS=klagevejviser-tests

# The test files of tests/ that need more than Rust: engines and files run npm packages, the others look at dist/
# through a server or a browser. All others are native.
BROWSER_TESTS="engines files serving journeys"

# Cargo's options for the crate that runs in the browser.
WEB_OPTIONS=(-p "$WEB" --target wasm32-unknown-unknown --no-default-features --features csr)

need_for_check() {
  need_rust; need_wasm_target; need_lints
  need_cargo_tool cargo-deny "$CARGO_DENY_VERSION" cargo-deny "about 1 minute, once" --locked
}
stage_check() {
  cargo fmt --all --check
  cargo clippy --workspace --exclude $WEB --all-targets -- -D warnings
  cargo clippy "${WEB_OPTIONS[@]}" --all-targets -- -D warnings
  cargo clippy -p $WEB --all-targets -- -D warnings
  RUSTDOCFLAGS="-D warnings" cargo doc --no-deps --workspace --exclude $WEB
  RUSTDOCFLAGS="-D warnings" cargo doc --no-deps "${WEB_OPTIONS[@]}"
  # It reads the packages for other systems, too, which nothing above needed.
  cargo fetch --locked --quiet
  # Not the advisories, which are looked up over the network: docs/security.md.
  cargo deny --offline --locked check -D warnings licenses bans sources
}

# The dictionaries for the spelling come from npm.
need_for_native() { need_rust; need_npm_packages; }
stage_native() {
  cargo test --workspace --exclude $TESTS
  local file name options=()
  for file in tests/*.rs; do
    name=$(basename "$file" .rs)
    case " $BROWSER_TESTS " in
      *" $name "*) ;;
      *) options+=(--test "$name") ;;
    esac
  done
  [ ! -f tests/src/lib.rs ] || options+=(--lib)
  [ ${#options[@]} -eq 0 ] || cargo test -p $TESTS "${options[@]}"
}

need_for_wasm() { need_rust; need_wasm_target; need_wasm_bindgen; need_chromium; }
stage_wasm() {
  # With a driver for Firefox in sight, the runner would take that one.
  env -u GECKODRIVER CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner \
    cargo test "${WEB_OPTIONS[@]}"
}

# Where in its site the guide is to lie, if that is told: ./dev build --path.
GUIDE_PATH=()

# What the compiler is told besides: to name libraries without the folder in which they lie on the machine that builds,
# since another home would give other bytes and tell visitors of it; and to make of a panic a stop without words.
compiler_options() {
  local home=${CARGO_HOME:-$HOME/.cargo} folder flags=${CARGO_ENCODED_RUSTFLAGS:-} unit=$'\x1f'
  for folder in "$home"/registry/src/*; do
    flags="${flags:+$flags$unit}--remap-path-prefix=$folder=libraries"
  done
  printf '%s' "$flags${unit}--remap-path-prefix=$PWD=.$unit-Zunstable-options$unit-Cpanic=immediate-abort"
}

# Runs a command of cargo, or of trunk which calls cargo, so that modules are made as they are deployed: with Rust's own
# library built along, for size (docs/decisions/017-the-library-built-along.md).
as_deployed() { # command...
  # trunk reads NO_COLOR as true or false, and refuses other values.
  env -u NO_COLOR CARGO_ENCODED_RUSTFLAGS="$(compiler_options)" RUSTC_WRAPPER="$PWD/tools/dev/rustc.sh" \
    RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD=std,panic_abort "$@"
}

# Fetches all libraries that a module needs, so that it can be built without a network: also what Rust's own needs, which
# cargo fetches for a target that is named and for no other.
fetch_libraries() {
  cargo fetch --locked --quiet
  as_deployed cargo fetch --locked --quiet --target wasm32-unknown-unknown
}

# Cuts the guide's module into what everybody loads and the pieces that are fetched when a place is opened, and puts
# all of it in place of what trunk made (docs/decisions/016-places-that-come-later.md).
split_guide() {
  local made=$PWD/target/split name piece
  # As files with a hash are named, so that the end of the build names them by their bytes; shared-* is what two of
  # them need.
  local hash=0000000000000000 named='s/^split_//; s/^chunk_/shared-/'
  name=$(basename dist/guide-*.js .js)
  rm -rf "$made"
  mkdir -p "$made/bound"
  wasm-split-cli target/wasm32-unknown-unknown/release/guide.wasm "$made" --out-name "$name"
  # The pieces find memory and functions by what the linker has exported.
  wasm-bindgen --target web --no-typescript --keep-lld-exports --out-name "$name" --out-dir "$made/bound" "$made/$name.wasm"
  # A piece is taken under whatever type a server sends it, as wasm-bindgen's script takes the module.
  sed -e "s|\./split_\([a-z]*\)\.wasm|./\1-$hash.wasm|; s|\./chunk_\([0-9]*\)\.wasm|./shared-\1-$hash.wasm|" \
    -e 's|WebAssembly.instantiateStreaming(src, imports)|WebAssembly.instantiate(await (await src).arrayBuffer(), imports)|' \
    "$made/__wasm_split.js" >"$made/bound/__wasm_split.js"
  # One script with the one that starts the guide: they name each other, and each would be a request more. wasm-bindgen
  # names the second once for each thing it has.
  sed "s|import(address(\"js\"))|import(\"./$name.js\")|" web/boot.js >"$made/bound/boot.js"
  # What leptos brings for streams is used by nobody, and is left out: nothing of it does anything by being there.
  sed -i.long '/^if (Symbol.dispose) /d' "$made/bound/$name.js"
  "$ESBUILD" --bundle --format=esm --minify --pure:FinalizationRegistry --charset=utf8 --log-level=warning --log-override:duplicate-object-key=silent --external:./frame.js --allow-overwrite --outfile="dist/$name.js" "$made/bound/boot.js"
  # By these names the pieces know the module.
  local names
  names=$(sed -n 's/.*const {\(.*\)} = initSync.*/\1/p' "$made/__wasm_split.js" | tr -d ',')
  [ -n "$names" ] || fail "__wasm_split.js does not say which names of the module its pieces need."
  # shellcheck disable=SC2086 # names without spaces
  cargo run --quiet -p klagevejviser-tools -- shorten "dist/$name.js" "$made/bound/${name}_bg.wasm" $names
  # By name, so that functions stand beside others of their kind: that compresses better.
  shrink() {
    wasm-opt -Oz --flatten --rereloop -Oz --flatten --rereloop -Oz -Oz --reorder-functions-by-name \
      --strip-producers --strip-target-features "$1" --output "$2"
  }
  shrink "$made/bound/${name}_bg.wasm" "dist/${name}_bg.wasm"
  for piece in "$made"/split_*.wasm "$made"/chunk_*.wasm; do
    # It knows no names of types, and says so.
    quietly shrink "$piece" "dist/$(basename "$piece" .wasm | sed "$named")-$hash.wasm"
  done
}

need_for_build() { need_rust; need_wasm_target; need_library_source; need_wasm_bindgen; need_wasm_split; need_trunk; need_npm_packages; }
stage_build() {
  say "Building the guide (about 2 minutes the first time, less afterwards)."
  # trunk works offline, so that it downloads no tools of its own; so the libraries must be here before.
  fetch_libraries
  build_module() { as_deployed trunk build "$@" --release --offline --locked; }
  build_module
  split_guide
  # The modules of the staff pages lie beside the guide's.
  local module
  for module in calls staff figures; do
    build_module "$module.html" --dist "target/$module"
    cp "target/$module/$module"-*.js "target/$module/$module"-*.wasm dist/
  done
  # The pages without a script, and the files that the guide fetches.
  cargo run --quiet -p $WEB --bin pages -- dist
  # Smaller scripts and styles, under the same names; none that waits at its top (web/frame.js). find: folders of dist/
  # have some too.
  find dist -name '*.js' -o -name '*.css' | sort | while read -r file; do
    "$ESBUILD" --minify --supported:top-level-await=false --charset=utf8 --log-level=warning --log-override:duplicate-object-key=silent --allow-overwrite --outfile="$file" "$file"
  done
  cargo run --quiet -p klagevejviser-tools -- finish dist ${GUIDE_PATH[@]+"${GUIDE_PATH[@]}"}
}

# Builds twice, the second time from nothing, in another folder and with the libraries in another home, and compares
# every byte. It is as slow as two first builds.
rebuild() {
  need_for_build
  stage_build
  local other
  other=$(mktemp -d "${TMPDIR:-/tmp}/klagevejviser.XXXXXX")
  # shellcheck disable=SC2064 # expanded now
  trap "rm -rf '$other' '$other.home'" EXIT
  # What was changed and is not committed goes along.
  git ls-files -co --exclude-standard -z | tar -c --null -T - | tar -x -C "$other"
  local home=${CARGO_HOME:-$HOME/.cargo}
  mkdir -p "$other.home/registry"
  cp -R "$home/registry/index" "$home/registry/cache" "$other.home/registry"
  [ ! -f "$home/config.toml" ] || cp "$home/config.toml" "$other.home"
  (cd "$other" && CARGO_HOME="$other.home" env -u CARGO_TARGET_DIR ./dev build)
  # This list has the checksum of every other file.
  if diff dist/checksums.txt "$other/dist/checksums.txt"; then
    say "Both builds have the same $(grep -c '' dist/checksums.txt) files, byte by byte."
  else
    fail "The two builds differ in the files above."
  fi
}

need_for_browsers() { need_rust; need_browsers; need_npm_packages; need_servers; }
need_built() {
  [ -f dist/index.html ] || fail "There is no dist/index.html to test: build first, with ./dev build."
}
stage_browsers() {
  need_built
  local name options=()
  for name in $BROWSER_TESTS; do options+=(--test "$name"); done
  xvfb-run -a cargo test -p $TESTS "${options[@]}"
}

# The headers as nginx and Caddy send them, graded.
bench_headers() {
  cargo test --quiet -p $TESTS --test serving -- --ignored --nocapture --test-threads 1 observatory
}

# The guide beside others, with the rules that ./dev rules export gives: docs/benchmarks.md. What is given to the others
# and what they say lies in target/bench/. A part alone: engines, pages or report, after all three were run once.
bench_peers() { # [part...]
  local folder=$PWD/target/bench
  mkdir -p "$folder/work" "$folder/wasm"
  say "The cases, and our own engine (about 3 minutes with building)."
  cargo bench --quiet -p $TESTS --bench peers -- "$folder"
  say "The rules alone as WebAssembly, zen-engine as a crate (about 8 minutes the first time), and the server."
  cargo build --quiet --release --locked -p klagevejviser-decide --target wasm32-unknown-unknown
  wasm-bindgen --target web --no-typescript --out-dir "$folder/wasm" \
    target/wasm32-unknown-unknown/release/klagevejviser_decide.wasm
  wasm-opt -Oz -o "$folder/wasm/klagevejviser_decide_bg.wasm" "$folder/wasm/klagevejviser_decide_bg.wasm"
  cargo build --quiet --release --locked --manifest-path tools/zen-peer/Cargo.toml --target-dir target/zen-peer
  cargo build --quiet -p klagevejviser-tools
  ZEN=$PWD/target/zen-peer/release/klagevejviser-zen-peer TOOLS=$PWD/target/debug/klagevejviser-tools DIST=$PWD/dist \
    node "$PEERS/bench.mjs" "$folder" docs/benchmarks.md "$@"
}

# The engine, whose slips no row mutant shows.
ENGINE=(core/src/decide.rs core/src/ask.rs core/src/rule.rs core/src/explain.rs 'core/src/explain/*.rs')

# Breaks the engine in every small way and runs the tests that must notice. Takes hours; a part of it with
# --shard 0/6. What it found stands in target/mutants.out/.
mutants() { # options of cargo mutants...
  need_rust
  need_cargo_tool cargo-mutants "$CARGO_MUTANTS_VERSION" cargo-mutants "about 2 minutes, once" --locked
  local file options=()
  for file in "${ENGINE[@]}"; do options+=(--file "$file"); done
  mkdir -p target
  # Unbroken it is tried by ./dev test; here that would be done without the tests of $TESTS.
  cargo mutants "${options[@]}" --output target --baseline skip --timeout 100 --no-shuffle "$@" \
    --test-package "klagevejviser-core,$TESTS" -- --lib --test acceptance --test proof
}

# The functions of a module by their size, in bytes before compression: built as it is deployed, but for the names,
# which are kept. Of the guide's, each of its pieces by itself.
sizes() { # module
  local name part parts="target/wasm32-unknown-unknown/release/$1.wasm"
  rm -rf target/sizes
  mkdir -p target/sizes
  fetch_libraries
  # What trunk calls, so that nothing is compiled twice.
  as_deployed cargo build --quiet "${WEB_OPTIONS[@]}" --bin "$1" --release --offline --locked
  if [ "$1" = guide ]; then
    wasm-split-cli "$parts" target/sizes --out-name guide
    parts=$(echo target/sizes/*.wasm)
  fi
  for part in $parts; do
    name=$(basename "$part" .wasm)
    # The pieces have nothing for the browser's script.
    if [ "$name" = "$1" ]; then
      wasm-bindgen --target web --no-typescript --keep-lld-exports --out-dir target/sizes "$part"
      part="target/sizes/$1_bg.wasm"
    fi
    quietly wasm-opt -Oz --debuginfo "$part" --output "target/sizes/$name.named"
    printf '\n== %s\n' "$name"
    twiggy top -n 60 "target/sizes/$name.named"
  done
}

# Pictures of every kind of page of what was built, in Chromium, for people to look at.
pictures() {
  need_for_build; need_for_browsers; stage_build
  local file
  rm -f docs/pictures/*.webp
  xvfb-run -a cargo test --quiet -p $TESTS --test journeys -- pictures
  for file in docs/pictures/*.webp; do
    grep -qF "$(basename "$file")" docs/pictures/README.md || fail "docs/pictures/README.md does not name $file."
  done
}

serve() { # port
  case $1 in
    '' | *[!0-9]*) fail "'$1' is no port: give a number, as in --port 8081." ;;
  esac
  # Told before the build and not after it. The server looks again.
  if (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; then
    fail "Port $1 is taken by another program: stop that one, or choose a port with --port NUMBER."
  fi
  need_for_build
  stage_build
  # In place of this shell, so that whoever ends ./dev ends the server.
  exec cargo run --quiet -p klagevejviser-tools -- serve dist --port "$1"
}

# Adds a line to the table of what took how long.
note_time() { # what, seconds
  table="$table$(printf '%-12s %5d s' "$1" "$2")
"
}

# Installs for the stages, runs one after the other, and tells how long each took.
run_stages() { # stage...
  local stage started result=0 table=
  for stage in "$@"; do
    case $stage in
      check | native | wasm | build | browsers) ;;
      *) fail "There is no stage '$stage': choose from check, native, wasm, build and browsers." ;;
    esac
  done
  started=$SECONDS
  for stage in "$@"; do "need_for_$stage"; done
  [ $((SECONDS - started)) -lt 3 ] || note_time installing $((SECONDS - started))
  for stage in "$@"; do
    [ $# -eq 1 ] || printf '\n== %s\n' "$stage"
    started=$SECONDS
    # In a shell of its own, so that the first command that fails ends the stage and not this function.
    set +e
    (set -e; "stage_$stage")
    result=$?
    set -e
    note_time "$stage" $((SECONDS - started))
    [ $result -eq 0 ] || break
  done
  [ $# -eq 1 ] || printf '\nWhat took how long:\n%s' "$table"
  [ $result -eq 0 ] || fail "The stage $stage failed; what is wrong stands above."
}
