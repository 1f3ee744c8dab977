# The bench beside Apache Kafka: tests/bench/run.py (one broker), fleet.py (three) say what is measured and how, report.py what is asked of it.
BENCH_BINS := $(O)/bench-client $(O)/bench-topic $(O)/bench-loops
$(O)/bench-client $(O)/bench-topic: $(O)/bench-%: $(O)/obj/tests/bench/%.o
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ -lrdkafka -lpthread
$(O)/bench-loops: $(O)/obj/tests/bench/loops.o $(LIBKERNEL)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^

.PHONY: bench bench-one bench-fleet bench-setup
bench: ## Apache Kafka and us, one broker and three (RF 3), the same client: a table of ratios, targets met or missed (20 minutes; QUICK=1: a short look, JUDGE=1: a missed target is an error)
	$(Q)rm -f $(O)/bench.json $(O)/bench-fleet.json
	$(Q)$(MAKE) --no-print-directory bench-setup
	$(Q)tests/bench/run.py $(O) $(if $(QUICK),--quick)
	$(Q)tests/bench/fleet.py $(O) $(if $(QUICK),--quick)
	$(Q)tests/bench/report.py $(O) $(if $(JUDGE),--judge)

bench-one: bench-setup ## the part of make bench with one broker (6 minutes)
	$(Q)rm -f $(O)/bench-fleet.json
	$(Q)tests/bench/run.py $(O) $(if $(QUICK),--quick)
	$(Q)tests/bench/report.py $(O) $(if $(JUDGE),--judge)

bench-fleet: bench-setup ## the part of make bench with three brokers, RF 3; WHO="kafka replicated": only these (15 minutes)
	$(Q)rm -f $(O)/bench.json
	$(Q)tests/bench/fleet.py $(O) $(if $(QUICK),--quick)
	$(Q)tests/bench/report.py $(O) $(if $(JUDGE),--judge)

bench-setup:
	$(Q)tools/deps.sh build bench
	$(Q)$(MAKE) --no-print-directory all history-tools $(BENCH_BINS)

# Ways of making many partitions durable, as plain loops; in the directory BENCH_DIR, whose file system is what is measured.
BENCH_DIR ?= $(O)
$(O)/bench-fsync: $(O)/obj/tests/bench/fsync.o
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ -lpthread

.PHONY: bench-fsync
bench-fsync: $(O)/bench-fsync ## fdatasync per file against a shared journal against direct I/O: batches/s, latency (2 minutes)
	$(Q)$< $(BENCH_DIR) 2
