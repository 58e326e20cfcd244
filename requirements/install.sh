#!/bin/sh
# install.sh USE [FOLDER]: the packages of requirements/USE.lock in a virtual environment, checked by hash.
# A copy of the lock is left in the environment; as long as it is the same there is nothing to do.
set -eu
use=$1
venv=${2:-.venv}
here=$(dirname "$0")
lock=$here/$use.lock

has() { cmp -s "$here/$1.lock" "$venv/$1.lock"; }
has "$use" && exit 0
[ "$use" = embedded ] && has dev && exit 0 # dev holds all of embedded, in the same versions

python=${PYTHON:-python3}
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "Python 3.11 or newer is needed: set PYTHON, for example  make run PYTHON=python3.12" >&2
    exit 1
fi

if [ ! -x "$venv/bin/python" ]; then
    echo "Making a virtual environment in $venv"
    if command -v uv >/dev/null; then
        uv venv --quiet --python "$python" "$venv"
    elif ! "$python" -m venv "$venv"; then
        rm -rf "$venv"
        echo "Python cannot make virtual environments; on Debian:  apt-get install python3-venv" >&2
        exit 1
    fi
fi

# uv installs in seconds what takes pip a minute; pip does where there is no uv for the machine.
uv=$(command -v "$venv/bin/uv" || command -v uv || true)
if [ -z "$uv" ] && "$venv/bin/python" -m pip install --quiet --require-hashes -r "$here/installer.lock"; then
    uv=$venv/bin/uv
fi
echo "Installing $(grep -c == "$lock") packages, once"
if [ -n "$uv" ]; then
    "$uv" pip install --python "$venv/bin/python" --require-hashes -r "$lock"
else
    echo "Without uv, so this takes a minute or two"
    "$venv/bin/python" -m pip install --require-hashes --progress-bar on -r "$lock"
fi
cp "$lock" "$venv/$use.lock"
