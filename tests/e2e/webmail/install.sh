#!/bin/bash
# Installs Debian's Roundcube, Dovecot and PHP without a question and without starting anything.
# `install.sh install` installs what is missing (needs root); `install.sh look` only says what is missing.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive

wanted=(php-cgi php-cli php-sqlite3 roundcube-core roundcube-sqlite3 dovecot-imapd sqlite3)
missing=()
for package in "${wanted[@]}"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then exit 0; fi

if [ "${1:-look}" != install ]; then
  echo "Roundcube is missing: apt-get install --no-install-recommends ${missing[*]}" >&2
  exit 1
fi

echo 'Installing Roundcube and its mail server (apt-get) ...'
# Dovecot's package would start its server on the standard ports; the tests start their own on free ones.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  printf '#!/bin/sh\nexit 101\n' >"$policy"
  chmod +x "$policy"
  trap 'rm -f "$policy"' EXIT
fi
# The tests make their own database.
debconf-set-selections <<'ANSWERS'
roundcube-core roundcube/dbconfig-install boolean false
roundcube-core roundcube/hosts string localhost
roundcube-core roundcube/language select en_US
roundcube-core roundcube/reconfigure-webserver multiselect
ANSWERS
apt-get -qq update
apt-get -qq -y -o Dpkg::Use-Pty=0 --no-install-recommends install "${wanted[@]}" >/dev/null
