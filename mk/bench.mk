# The bench beside Apache Kafka: tests/bench/run.py says what is measured and how.
BENCH_BINS := $(O)/bench-client $(O)/bench-topic $(O)/bench-loops
$(O)/bench-client $(O)/bench-topic: $(O)/bench-%: $(O)/obj/tests/bench/%.o
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ -lrdkafka -lpthread
$(O)/bench-loops: $(O)/obj/tests/bench/loops.o $(LIBKERNEL)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^

.PHONY: bench
bench: ## Apache Kafka and us, the same client: CPU, records/s, memory, start, as ratios (about 5 minutes)
	$(Q)tools/deps.sh build bench
	$(Q)$(MAKE) --no-print-directory all $(BENCH_BINS)
	$(Q)tests/bench/run.py $(O) $(if $(QUICK),--quick)

# Ways of making many partitions durable, as plain loops; in the directory BENCH_DIR, whose file system is what is measured.
BENCH_DIR ?= $(O)
$(O)/bench-fsync: $(O)/obj/tests/bench/fsync.o
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ -lpthread

.PHONY: bench-fsync
bench-fsync: $(O)/bench-fsync ## fdatasync per file against a shared journal against direct I/O: batches/s, latency (2 minutes)
	$(Q)$< $(BENCH_DIR) 2
