#!/bin/sh
# Runs a command where it sees of a directory only what is bound to it, as a container sees of a node's disk only what is mounted.
#
#   apart.sh HIDDEN [FROM=TO…] -- COMMAND…
#
# Each directory FROM is at TO; HIDDEN holds nothing else. For a mount namespace of its own.
set -eu
aside=/mnt
hidden=$1
shift
mount -t tmpfs none "$aside"
count=0
places=
while [ "$1" != -- ]; do
  count=$((count + 1))
  mkdir "$aside/$count"
  mount --bind "${1%%=*}" "$aside/$count"
  places="$places ${1#*=}"
  shift
done
shift
mount -t tmpfs -o mode=1777 none "$hidden"
count=0
for place in $places; do
  count=$((count + 1))
  mkdir -p "$place"
  mount --bind "$aside/$count" "$place"
done
umount --lazy "$aside"
cd "$hidden"
exec "$@"
