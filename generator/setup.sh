#!/usr/bin/env bash
# Installs what Waymark needs on Debian 12. Asks nothing; running it again changes nothing.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

build_packages=(
  g++ cmake ninja-build
  libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libcli11-dev libfmt-dev
  libutf8proc-dev libssl-dev libmimalloc-dev libgraphviz-dev
  libstemmer-dev libcpp-httplib-dev libgit2-dev libbrotli-dev zlib1g-dev
  tzdata ca-certificates
)
test_packages=(doctest-dev chromium fonts-dejavu-core git nginx-light libnginx-mod-http-brotli-static rsync)
bench_packages=(hugo libyaml-cpp-dev)

usage() {
  cat <<'HELP'
Usage: generator/setup.sh [--tests] [--soak] [--bench]

Installs the Debian 12 packages that building and running Waymark need.

  --tests  also what the tests need: doctest, Chromium, a font, git, Node.js
           (unless node and npm are there already) and the npm packages of tests/
  --soak   with the tests' packages also Lighthouse, for the large rounds
  --bench  also Hugo and yaml-cpp, which the benchmark compares with
  --help   this text
HELP
}

say() { echo "setup: $*"; }

as_root() {
  if [[ $(id -u) -eq 0 ]]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    say "not root, and there is no sudo: run as root: $*" >&2
    return 2
  fi
}

# Shows what the command printed only when it fails.
quietly() {
  local log status=0
  log=$(mktemp)
  "$@" >"$log" 2>&1 </dev/null || status=$?
  if [[ $status -ne 0 ]]; then
    cat "$log" >&2
  fi
  rm -f "$log"
  return "$status"
}

apt() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -o Dpkg::Use-Pty=0 "$@"; }

is_installed() {
  [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

install_packages() {
  local package missing=()
  for package in "$@"; do
    is_installed "$package" || missing+=("$package")
  done
  if [[ ${#missing[@]} -eq 0 ]]; then
    say "all $# Debian packages are installed"
    return
  fi
  command -v apt-get >/dev/null || { say "needs Debian 12: there is no apt-get" >&2; return 2; }
  say "fetching the package lists"
  quietly apt update || say "the package lists could not be fetched in full: going on with what is there"
  say "installing ${missing[*]}"
  quietly apt install --no-install-recommends "${missing[@]}"
}

# install_npm_packages FOLDER: npm ci deletes and fetches everything anew, so it runs only for a
# changed lockfile.
install_npm_packages() {
  local stamp=node_modules/.waymark-lock lock
  cd "$root/$1"
  lock=$(sha256sum package.json package-lock.json)
  if [[ -f $stamp && $(<"$stamp") == "$lock" ]]; then
    say "the npm packages of $1/ are installed"
    return
  fi
  say "installing the npm packages of $1/"
  quietly npm ci
  printf '%s\n' "$lock" >"$stamp"
}

packages=("${build_packages[@]}")
tests=false
soak=false
for argument in "$@"; do
  case $argument in
    --tests) tests=true ;;
    --soak) tests=true soak=true ;;
    --bench) packages+=("${bench_packages[@]}") ;;
    --help | -h) usage; exit 0 ;;
    *) say "unknown option $argument" >&2; usage >&2; exit 2 ;;
  esac
done

if $tests; then
  packages+=("${test_packages[@]}")
  command -v node >/dev/null || packages+=(nodejs)
  command -v npm >/dev/null || packages+=(npm)
fi

install_packages "${packages[@]}"
if $tests; then
  install_npm_packages tests
fi
if $soak; then
  install_npm_packages tests/lighthouse
fi
say "done"
