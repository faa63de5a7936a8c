#!/bin/sh
# Runs a command where it sees of a directory only what is bound to it, as a container sees of a node's disk only what is mounted.
#
#   apart.sh HIDDEN EMPTY [FROM=TO…] -- COMMAND…
#
# Each directory FROM is at TO; HIDDEN holds nothing else. EMPTY is a directory outside it. In namespaces of its own alone.
set -eu
hidden=$1
aside=$2
shift 2
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
mount -t tmpfs -o mode=755 none "$hidden"
count=0
for place in $places; do
  count=$((count + 1))
  mkdir -p "$place"
  mount --bind "$aside/$count" "$place"
done
mount -t tmpfs -o mode=700 none "$aside"
cd "$hidden"
exec "$@"
