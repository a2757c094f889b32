# shellcheck shell=bash
# A Debian of its own in a folder, for scripts that run as root and have a function `say`.

# make_debian SUITE FOLDER: a small one, once (two minutes), with this machine's names of hosts.
make_debian() {
  local suite=$1 folder=$2 file
  if [[ ! -e $folder/.complete ]]; then
    say "Making a Debian ($suite) in $folder"
    mkdir -p "$folder"
    debootstrap --variant=minbase --include=ca-certificates "$suite" "$folder" http://deb.debian.org/debian >&2
    touch "$folder/.complete"
  fi
  for file in resolv.conf hosts; do
    if [[ -e /etc/$file ]]; then cp -L "/etc/$file" "$folder/etc/$file"; fi
  done
}

# in_debian FOLDER PROGRAM [ARGUMENT…]: runs it in there, with a clean environment and a process
# namespace: nothing that a broken run leaves behind, process or mount, outlives it.
in_debian() {
  # shellcheck disable=SC2016  # the inner shell's own variables
  unshare --mount --pid --fork --kill-child bash -euc '
    mount --bind /dev "$0/dev"
    mount -t tmpfs tmpfs "$0/dev/shm"
    mount -t proc proc "$0/proc"
    mount -t tmpfs tmpfs "$0/tmp"
    exec chroot "$0" /usr/bin/env -i HOME=/root LANG=C.UTF-8 \
      PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"
  ' "$@"
}
