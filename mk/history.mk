# The history checker (tests/history/check.c has the format) and the load that leaves histories of a real cluster.
INTEGRATION_TOOLS += $(O)/history-check $(O)/history-load
$(O)/history-check: $(O)/obj/tests/history/check.o $(O)/obj/tests/lib/history.o $(LIBKERNEL)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ -ljansson
$(O)/history-load: $(O)/obj/tests/history/load.o
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ -lrdkafka -lpthread

.PHONY: history-tools
history-tools: $(O)/history-check $(O)/history-load ## build/history-check (judges clients' histories) and build/history-load (makes them)
