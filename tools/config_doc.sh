#!/bin/bash
# docs/CONFIGURATION.md from the broker's own list: config_doc.sh BROKER > docs/CONFIGURATION.md
set -eu
cat <<'HEAD'
# Configuration of the broker

Made by `make config-doc` from `flotilla-broker --list-config`; the table is broker/shell/config_list.h. Do not edit.

`flotilla-broker FILE.properties` reads Java's properties format with Kafka's names; ours begin with `flotilla.`.
`${NAME}` in a value is taken from the environment, `$${` is a plain `${`. `--set name=value` overrides the file.
Unknown names are warned about. A wrong value ends the start with status 2 and a line with file, line, name, value and
what is allowed; `--check-config` does only that. Where the default differs from Apache Kafka's, the text says so.

| Property | Type | Default | Allowed | Meaning |
|---|---|---|---|---|
HEAD
"$1" --list-config | awk '
  /^[^ ]/ { name = $1; type = $2; gsub(/[()]/, "", type); next }
  /^    default: / { line = $0; sub(/^    default: /, "", line); at = index(line, "; allowed: ")
    printf "| `%s` | %s | %s | %s | %s |\n", name, type, substr(line, 1, at - 1), substr(line, at + 11), doc; next }
  { doc = $0; sub(/^ +/, "", doc); gsub(/\|/, "\\|", doc) }'
