# Replication: bugs that the property test must find. PLAIN_LEADER is none: leaders that know nothing of durable offsets, as Apache
# Kafka's; with them everything holds as well.
REPLICA_CANARIES := CUT_TO_HIGH_WATERMARK MINIMAL_ISR COUNT_UNSYNCED
REPLICA_SRCS := $(wildcard broker/kernel/replica/*.c)

.PHONY: canary-replica
canary-replica: plain-leader $(foreach c,$(REPLICA_CANARIES),$(O)/canary/$(c)) ## historic bugs of replication, compiled in: each must be found within SEEDS seeds
	$(Q)for canary in $(filter $(O)/%,$^); do \
	    if SEEDS=$(SEEDS) timeout 300 $$canary >$$canary.log 2>&1; then echo "canary-replica: $$canary lives"; exit 1; fi; \
	    echo "found         $$(basename $$canary) after $$(grep -c ^seed $$canary.log) seeds"; done

.PHONY: plain-leader
plain-leader: $(O)/canary/PLAIN_LEADER
	$(Q)SEEDS=$(SEEDS) $< >$<.log 2>&1 || { echo "plain-leader: $$(tail -3 $<.log)"; exit 1; }

$(O)/canary/%: $(REPLICA_SRCS) $(O)/obj/tests/unit/replica/test_replication.o $(call objs,$(wildcard tests/lib/*.c)) $(LIBOP) $(LIBBROKER) $(LIBSHELL) $(LIBKERNEL)
	$(Q)mkdir -p $(dir $@)
	$(Q)$(CC) $(filter-out -MMD -MP,$(CFLAGS_ALL)) -Wno-unreachable-code -DCANARY_$* $(LDFLAGS_ALL) -o $@ $^ -lcmocka $(OP_LIBS) -luv

.PHONY: bench-replicas
bench-replicas: $(O)/bench-replicas ## memory and CPU time of many replicated partitions: make bench-replicas PARTITIONS=10000
	$(Q)$< $(PARTITIONS)
$(O)/bench-replicas: $(O)/obj/tests/bench/replicas.o $(call objs,$(wildcard tests/lib/*.c)) $(LIBOP) $(LIBBROKER) $(LIBSHELL) $(LIBKERNEL)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ -lcmocka $(OP_LIBS)
