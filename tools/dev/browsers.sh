# shellcheck shell=bash
# Finds the browsers and the programs that drive them, and installs those that are missing. Sourced by ./dev.
#
# The tests start the drivers themselves; they learn from these variables where each is, and anybody may set
# one beforehand: CHROMIUM, CHROMEDRIVER, FIREFOX, GECKODRIVER, MINIBROWSER, WEBKITDRIVER.

# The first of these programs or files that is there.
first_of() {
  local candidate
  for candidate in "$@"; do
    if command -v "$candidate" 2>/dev/null; then return; fi
  done
  return 1
}

find_chromium() {
  CHROMIUM=${CHROMIUM:-$(first_of chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")} || CHROMIUM=
  CHROMEDRIVER=${CHROMEDRIVER:-$(first_of chromedriver)} || CHROMEDRIVER=
  export CHROMIUM CHROMEDRIVER
}

find_firefox_and_webkit() {
  FIREFOX=${FIREFOX:-$(first_of firefox-esr firefox /Applications/Firefox.app/Contents/MacOS/firefox)} || FIREFOX=
  WEBKITDRIVER=${WEBKITDRIVER:-$(first_of WebKitWebDriver)} || WEBKITDRIVER=
  # WebKitGTK's own small browser lies beside its library.
  MINIBROWSER=${MINIBROWSER:-$(first_of /usr/lib/*/webkit2gtk-4.?/MiniBrowser /usr/lib*/webkit2gtk-4.?/MiniBrowser \
    /usr/libexec/webkit2gtk-4.?/MiniBrowser)} || MINIBROWSER=
  export FIREFOX WEBKITDRIVER MINIBROWSER
}

need_chromium() {
  find_chromium
  [ -n "$CHROMIUM" ] && [ -n "$CHROMEDRIVER" ] && return
  need_packages "Chromium and its driver" 30 chromium chromium-driver
  find_chromium
}

need_browsers() {
  local missing=
  find_chromium
  find_firefox_and_webkit
  [ -n "$CHROMIUM" ] && [ -n "$CHROMEDRIVER" ] || missing="$missing chromium chromium-driver"
  [ -n "$FIREFOX" ] || missing="$missing firefox-esr"
  [ -n "$WEBKITDRIVER" ] && [ -n "$MINIBROWSER" ] || missing="$missing webkit2gtk-driver"
  # WebKit does not start without a screen; this is one that nobody sees.
  have xvfb-run || missing="$missing xvfb xauth"
  if [ -n "$missing" ]; then
    [ "$(uname)" = Linux ] ||
      fail "The browser tests need WebKitGTK's driver, which only Linux has: run them there, and here './dev test check native wasm build'."
    # shellcheck disable=SC2086 # one word a package
    need_packages "the browsers and their drivers" 60 $missing
    find_chromium
    find_firefox_and_webkit
  fi
  if [ -z "${GECKODRIVER:-}" ]; then
    have geckodriver || need_cargo_tool geckodriver "$GECKODRIVER_VERSION" geckodriver "about 1 minute, once" --locked
    GECKODRIVER=$(command -v geckodriver)
  fi
  export GECKODRIVER
}
