# Integration tests: the real loop, real files, real sockets. Each tests/integration/*.sh is one test; rerun one:
#   O=build tests/integration/shell_frames.sh
INTEGRATION_TOOLS += $(O)/echo-broker
$(O)/echo-broker: $(call objs,tests/integration/echo_broker.c tests/lib/echo_kernel.c) $(LIBBROKER) $(LIBSHELL) $(LIBKERNEL)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ $(BROKER_LIBS)

.PHONY: integration
integration: all ## real loop, real files, real sockets, stock clients on loopback
	$(Q)O=$(O) CC="$(CC)" $(RUN) integration $(sort $(wildcard tests/integration/*.sh))

# What the shell alone costs, beside bare loops: build/echo-bench (tests/integration/echo_bench.c)
INTEGRATION_TOOLS += $(O)/echo-bench
$(O)/echo-bench: $(call objs,tests/integration/echo_bench.c) $(LIBKERNEL)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^

.PHONY: bench-shell
bench-shell: $(O)/echo-broker $(O)/echo-bench ## CPU of the shell alone (toy kernel) beside bare loops
	$(Q)O=$(O) tests/bench/shell.sh

# Every API at every version, well formed and damaged (tests/integration/all_apis.sh)
INTEGRATION_TOOLS += $(O)/allapis
$(O)/allapis: $(call objs,tests/integration/clients/allapis.c tests/lib/batches.c) $(LIBSHELL) $(LIBKERNEL)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ $(CODEC_LIBS)
