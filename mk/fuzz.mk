# Fuzz targets: each tests/fuzz/fuzz_<name>.c defines LLVMFuzzerTestOneInput; its regression corpus is
# tests/fuzz/corpus/<name>/. Nothing else is to be done for a new one.
#   make fuzz-<name> FUZZ_SECONDS=60   searches (clang, libFuzzer, address and undefined sanitizers); what it finds
#                                      stays in build/fuzz/<name>/, a crash as build/fuzz/<name>-crash-*
#   make fuzz-regress                  replays the corpora of all, with any compiler; part of `make test`
#   make fuzz-merge-<name>             adds to the corpus what build/fuzz/<name>/ covers beyond it
FUZZ_SECONDS ?= 60
FUZZ_NAMES := $(patsubst tests/fuzz/fuzz_%.c,%,$(wildcard tests/fuzz/fuzz_*.c))
FUZZ_CC ?= clang
FUZZ_FLAGS := -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -w
FUZZ_HELPER_SRCS := $(wildcard tests/lib/*.c)
FUZZ_LIB_SRCS := $(PURE_LIB_SRCS) $(KERNEL_SRCS) $(OP_PURE_SRCS) $(SHELL_LIB_SRCS) $(FUZZ_HELPER_SRCS)

$(O)/fuzz/obj/%.o: %.c
	@mkdir -p $(@D)
	$(Q)$(FUZZ_CC) $(CFLAGS_ALL) $(FUZZ_FLAGS) -ffunction-sections -c -o $@ $<

$(O)/fuzz/lib.a: $(patsubst %.c,$(O)/fuzz/obj/%.o,$(FUZZ_LIB_SRCS))
	$(Q)rm -f $@ && ar rcs $@ $^

$(O)/fuzz/fuzz_%: $(O)/fuzz/obj/tests/fuzz/fuzz_%.o $(O)/fuzz/lib.a
	$(Q)$(FUZZ_CC) -fsanitize=fuzzer,address,undefined $(LDFLAGS_ALL) -o $@ $^ -lcmocka $(OP_LIBS)

.PHONY: $(addprefix fuzz-,$(FUZZ_NAMES)) $(addprefix fuzz-merge-,$(FUZZ_NAMES)) fuzz-regress
$(addprefix fuzz-,$(FUZZ_NAMES)): fuzz-%: $(O)/fuzz/fuzz_%
	$(Q)mkdir -p $(O)/fuzz/$* tests/fuzz/corpus/$*
	$(Q)$< -max_total_time=$(FUZZ_SECONDS) -artifact_prefix=$(O)/fuzz/$*-crash- -print_final_stats=1 \
	  $(O)/fuzz/$* tests/fuzz/corpus/$* 2>&1 | grep -vE '^(#[0-9]+.*(NEW|REDUCE|RELOAD|pulse)|#{6}|".*# Uses)' ; exit $${PIPESTATUS[0]}

$(addprefix fuzz-merge-,$(FUZZ_NAMES)): fuzz-merge-%: $(O)/fuzz/fuzz_%
	$(Q)$< -merge=1 tests/fuzz/corpus/$* $(O)/fuzz/$* 2>&1 | tail -1

# replay: the same target under a plain driver
$(O)/tests/fuzz/replay_%: $(O)/obj/tests/fuzz/fuzz_%.o $(O)/obj/tests/fuzz/replay.o $(call objs,$(FUZZ_HELPER_SRCS)) $(LIBOP) $(LIBBROKER) $(LIBSHELL) $(LIBKERNEL)
	@mkdir -p $(@D)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ -lcmocka $(OP_LIBS)

fuzz-regress: $(addprefix $(O)/tests/fuzz/replay_,$(FUZZ_NAMES)) ## replay the regression corpora of all fuzz targets
	$(Q)bad=0; for name in $(FUZZ_NAMES); do $(O)/tests/fuzz/replay_$$name tests/fuzz/corpus/$$name || \
	  { echo "    rerun: $(O)/tests/fuzz/replay_$$name tests/fuzz/corpus/$$name"; bad=1; }; done; exit $$bad

-include $(shell find $(O)/fuzz/obj -name '*.d' 2>/dev/null)
