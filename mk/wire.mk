# lib/wire: the generator, its check, wire-check, the bench.
WIREGEN_SRCS := $(wildcard tools/wiregen/*.c)
WIREGEN := $(O)/wiregen
WIRE_SCHEMA := lib/wire/schema

$(WIREGEN): $(patsubst %.c,$(O)/obj/%.o,$(WIREGEN_SRCS))
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ -ljansson

.PHONY: gen gen-check
gen: $(WIREGEN) ## make lib/wire/gen anew from lib/wire/schema
	$(Q)$(WIREGEN) $(WIRE_SCHEMA) lib/wire/gen

gen-check: $(WIREGEN) ## does lib/wire/gen come from lib/wire/schema?
	$(Q)rm -rf $(O)/gen && mkdir -p $(O)/gen && $(WIREGEN) $(WIRE_SCHEMA) $(O)/gen
	$(Q)diff -r $(O)/gen lib/wire/gen && echo "gen-check: lib/wire/gen is up to date"

TOOLS += $(O)/wire-check
$(O)/wire-check: $(O)/obj/tools/wire-check.o $(LIBKERNEL)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ -ljansson

golden-tools: $(O)/wire-check
GOLDEN_CHECKS += "$(O)/wire-check tests/golden/wire/golden.jsonl"

.PHONY: bench-wire
bench-wire: $(O)/bench-wire ## ns per field: decode, encode, size of a few messages
	$(Q)$<
$(O)/bench-wire: $(O)/obj/tests/bench/wire.o $(LIBKERNEL)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^
