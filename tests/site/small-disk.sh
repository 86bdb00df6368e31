#!/usr/bin/env bash
# A full disk: one clear line, exit code 2, and the old site stands untouched.
# usage: small-disk.sh WAYMARK REPO   (exit code 77: not allowed to mount here)
# shellcheck source-path=SCRIPTDIR source=lib.sh

# Mounting needs a name space of its own: as anyone where users may make one, else as root.
if [[ ${WAYMARK_INSIDE:-} != yes ]]; then
  for flags in -Urm -m; do
    if unshare "$flags" mount -t tmpfs none /mnt 2>/dev/null; then
      WAYMARK_INSIDE=yes exec unshare "$flags" "$0" "$@"
    fi
  done
  echo "skipped: unshare may not mount here"
  exit 77
fi
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

portal=$WORK/portal
changed=$WORK/changed
disk=$WORK/disk
site=$disk/site
trap 'umount "$disk" 2>/dev/null || true; rm -rf "$WORK"' EXIT

# blocks FOLDER [FILE…]: how many blocks of 4096 bytes the files take on a tmpfs.
blocks() { (cd "$1" && shift && find "$@" -type f -printf '%s\n' | awk '{ n += int(($1 + 4095) / 4096) } END { print n + 0 }'); }

changed_files() { (cd "$1" && find . -type f) | while read -r file; do cmp -s "$1/$file" "$2/$file" || echo "$file"; done; }

copy_portal "$REPO" "$portal"
copy_portal "$REPO" "$changed"
change_title "$changed"
must_build "$portal" "$WORK/old"
must_build "$changed" "$WORK/new"

mapfile -t rewritten < <(changed_files "$WORK/new" "$WORK/old")
whole=$(blocks "$WORK/old" .)
part=$(blocks "$WORK/new" "${rewritten[@]}")
kibibytes=$((4 * (whole + part / 2)))
echo "the site takes $((4 * whole)) KiB, the change $((4 * part)) KiB, the disk has $kibibytes KiB"
mkdir "$disk"
mount -t tmpfs -o "size=${kibibytes}k,nr_inodes=0" none "$disk"

must_build "$portal" "$site"
same_tree "$WORK/old" "$site" || fault "the first site on the small disk is not the old site"

status=0
build "$changed" "$site" >"$WORK/stdout" 2>"$WORK/stderr" || status=$?
sed 's/^/stderr: /' "$WORK/stderr"
[[ $status -eq 2 ]] || fault "exit code $status on a full disk, not 2"
[[ $(wc -l <"$WORK/stderr") -eq 1 ]] || fault "$(wc -l <"$WORK/stderr") lines on stderr, not 1"
same_tree "$WORK/old" "$site" || fault "the old site was changed"
alone "$site"

mount -o remount,size=1g "$disk"
must_build "$changed" "$site"
same_tree "$WORK/new" "$site" || fault "with room on the disk, the site is not the new one"
alone "$site"

closing "${#rewritten[@]}" "files written onto a full disk"
