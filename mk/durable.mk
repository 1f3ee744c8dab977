# Power cuts for real: the preload library that forgets what was not synced, and a client that remembers what was promised.
INTEGRATION_TOOLS += $(O)/forget.so $(O)/durable-client
$(O)/forget.so: tests/integration/durable/forget.c
	@mkdir -p $(@D)
	$(Q)$(CC) -std=gnu17 -O2 -g $(WARN) -Werror -fPIC -shared -o $@ $<
$(O)/durable-client: $(O)/obj/tests/integration/durable/client.o
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ -lrdkafka -lpthread

# A log directory that fails while the process lives.
INTEGRATION_TOOLS += $(O)/failing.so
$(O)/failing.so: tests/integration/durable/failing.c
	@mkdir -p $(@D)
	$(Q)$(CC) -std=gnu17 -O2 -g $(WARN) -Werror -fPIC -shared -o $@ $<
