#!/bin/sh
# Starts Marsad. Chromium refuses its sandbox to root and to nobody else, so only root runs without it.
here=$(dirname -- "$(readlink -f -- "$0")")
if [ "$(id -u)" = 0 ]; then
  exec "$here/marsad-desk" --no-sandbox "$@"
fi
exec "$here/marsad-desk" "$@"
