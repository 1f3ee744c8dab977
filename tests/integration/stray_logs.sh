#!/bin/bash
# Logs that metadata does not know (their topic was deleted while the broker was down): set aside at its start, told in one
# line however many they are, kept, and not looked at again; removing them by hand is safe while the broker runs.
. "$(dirname "$0")/../lib/broker.sh"

broker_start one num.partitions=1
"$O/bench-topic" "$server" orders 5 1
broker_stop one
data=${broker_dir[one]}/data
for i in 0 1 2 3 4; do
  cp -r "$data/orders-$i" "$data/gone-$i"
  sed -i 's/^topic_id: .*/topic_id: MkU3OEVBNTcwNTJENDM2Qg/' "$data/gone-$i/partition.metadata"
done
told() { grep -c 'set aside' "${broker_dir[one]}/log" || true; }

say "a start sets them aside and says so once"
broker_start one
same "lines" 1 "$(told)"
grep 'set aside' "${broker_dir[one]}/log" | grep -q 'level=warn.* logs=5 .*log_dir=.*/data' || fail "no sum: $(grep 'set aside' "${broker_dir[one]}/log")"
same "set aside" 5 "$(find "$data" -maxdepth 1 -name 'gone-*-stray' | wc -l)"
same "in place" 5 "$(find "$data" -maxdepth 1 -name 'orders-?' | wc -l)"

say "they can be removed while it runs"
find "$data" -mindepth 1 -maxdepth 1 -type d -name '*-stray' -exec rm -r {} +
broker_stop one
broker_start one
same "lines after another start" 1 "$(told)"
broker_stop one
