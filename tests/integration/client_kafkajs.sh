#!/bin/bash
# kafkajs (Node) against our broker: produce, consume, groups, admin (clients/kafkajs/check.js).
. "$(dirname "$0")/../lib/broker.sh"
need_interop
modules=$O/client-kafkajs
if ! cmp -s "$here/clients/kafkajs/package-lock.json" "$modules/installed"; then
  mkdir -p "$modules"
  cp "$here/clients/kafkajs/"package*.json "$modules/"
  (cd "$modules" && npm ci --no-audit --no-fund >npm.log 2>&1) || { echo "note: client_kafkajs.sh was NOT run: npm cannot install kafkajs: $(tail -1 "$modules/npm.log")"; exit 0; }
  cp "$modules/package-lock.json" "$modules/installed"
fi
broker_start b
NODE_PATH=$modules/node_modules KAFKAJS_NO_PARTITIONER_WARNING=1 node "$here/clients/kafkajs/check.js" "$server"
broker_stop b
