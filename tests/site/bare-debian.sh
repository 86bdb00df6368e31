#!/usr/bin/env bash
# Tries README's two commands in a bare Debian 12. By hand, as root; takes some minutes and 3 GB.
# usage: bare-debian.sh REPO [DIR]   (DIR: where the Debian goes, kept; without: a scratch folder)
set -euo pipefail

[[ $# -ge 1 && $(id -u) -eq 0 ]] || { echo "usage, as root: $0 REPO [DIR]" >&2; exit 2; }
repo=$(realpath -e "$1")
scratch=$(mktemp -d "${TMPDIR:-/tmp}/waymark-bare.XXXXXX")
debian=$(realpath -m "${2:-$scratch/debian}")

release() {
  local place
  for place in dev/shm dev proc .; do
    ! mountpoint -q "$debian/$place" || umount -l "$debian/$place"
  done
}
trap 'release; rm -rf "$scratch"' EXIT

# The machine's own package sources and certificates, so that the same mirror serves both.
bootstrap() {
  local sources=()
  [[ ! -s /etc/apt/sources.list.d/debian.sources ]] || sources=(/etc/apt/sources.list.d/debian.sources)
  [[ ! -s /etc/apt/sources.list ]] || sources=(/etc/apt/sources.list)
  mmdebstrap --quiet --variant=minbase bookworm "$debian" "${sources[@]}"
  if [[ -d /usr/local/share/ca-certificates ]]; then
    mkdir -p "$debian/usr/local/share/ca-certificates"
    cp -R /usr/local/share/ca-certificates/. "$debian/usr/local/share/ca-certificates/"
  fi
}

# The root must be a mount of its own, or unshare refuses and site-small-disk is skipped.
enter() {
  mount --bind "$debian" "$debian"
  mount --make-rprivate "$debian"
  mount -t proc proc "$debian/proc"
  mount --bind /dev "$debian/dev"
  mount -t tmpfs -o mode=1777 shm "$debian/dev/shm"
  cp /etc/resolv.conf "$debian/etc/resolv.conf"
  cp /etc/hosts "$debian/etc/hosts"
}

# The settings that let this machine's clients reach their registries.
environment() {
  local name
  for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
    [[ -z ${!name:-} ]] || echo "$name=${!name}"
  done
  ! command -v npm >/dev/null || echo "npm_config_registry=$(npm config get registry 2>/dev/null)"
  [[ ! -d /usr/local/share/ca-certificates ]] || echo "NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt"
}

# inside COMMAND: runs it in the clone with nothing but a plain environment.
inside() {
  local settings
  mapfile -t settings < <(environment)
  env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root "${settings[@]}" \
    chroot "$debian" /bin/bash -c "cd /root/waymark && $1" </dev/null
}

# try COMMAND: tells how long it took and how it ended, with its closing lines.
try() {
  local status=0 start=$SECONDS
  inside "$1" >"$scratch/log" 2>&1 || status=$?
  tail -n 8 "$scratch/log"
  echo "== exit status $status after $((SECONDS - start)) s: $1"
  return "$status"
}

mkdir -p "$debian"
[[ -x $debian/bin/bash ]] || bootstrap
git clone --quiet "file://$repo" "$scratch/waymark"
rm -rf "$debian/root/waymark"
cp -R "$scratch/waymark" "$debian/root/waymark"
enter
try "generator/setup.sh && cmake --workflow --preset site"
try "generator/setup.sh --tests && cmake --workflow --preset test"
