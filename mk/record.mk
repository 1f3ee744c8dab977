# lib/record and lib/codec: tool, golden check, bench
TOOLS += $(O)/batch-check
$(O)/batch-check: $(O)/obj/tools/batch_check.o $(LIBSHELL) $(LIBKERNEL)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ -ljansson $(CODEC_LIBS)

golden-tools: $(O)/batch-check
GOLDEN_CHECKS += "$(O)/batch-check tests/golden/record/batches.jsonl"

.PHONY: bench-record
bench-record: $(O)/bench-record ## ns per record and GB/s: verdict, codecs, checksums
	$(Q)$<
$(O)/bench-record: $(O)/obj/tests/bench/record.o $(O)/obj/tests/lib/batches.o $(LIBSHELL) $(LIBKERNEL)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ $(CODEC_LIBS)
