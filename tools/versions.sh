# shellcheck shell=bash
# The versions of the programs that ./dev installs. Two things stand elsewhere, since their own tools
# read them there: the npm packages in tools/npm/package.json, and wasm-bindgen in Cargo.lock (the program
# must be of exactly the version that the code is built with).
# shellcheck disable=SC2034 # used by those that source this

# Builds the page. Any 0.21 from this one on will do; 0.22 needs a newer compiler than the project.
TRUNK_VERSION=0.21.14

# Drives Firefox. Any version on PATH will do.
GECKODRIVER_VERSION=0.37.1

# Looks at the licences and sources of all packages, for ./dev check.
CARGO_DENY_VERSION=0.20.2

# Breaks the engine, for ./dev mutants.
CARGO_MUTANTS_VERSION=27.1.0

# Lists the functions of a module, for ./dev sizes. Any version on PATH will do.
TWIGGY_VERSION=0.8.0

# Cuts the guide's module into pieces. It must know what wasm_split_helpers, which leptos brings, marks: 0.2.4 knows 0.2.3.
WASM_SPLIT_VERSION=0.2.4

# Shrinks the module. Comes with npm's binaryen; on PATH, this version or a newer one will do.
WASM_OPT_OLDEST=116

# Runs npm's programs.
NODE_OLDEST=18
# The grader of headers needs a newer one.
OBSERVATORY_NODE_OLDEST=20
