#!/bin/bash
# docs/CONFIGURATION.md is what the broker says of itself.
set -eu
O=${O:-build}
diff <(tools/config_doc.sh "$O/flotilla-broker") docs/CONFIGURATION.md || { echo "run: make config-doc"; exit 1; }
