# The operator's own targets. GOLDEN_CHECKS is gathered over all rooms (mk/golden.mk).
.PHONY: golden-operator golden-update
golden-operator: $(O)/tests/unit/desired/test_golden ## operator: KafkaInstance in, children out, as golden YAML
	$(Q)$<
golden-update: $(O)/tests/unit/desired/test_golden ## write the operator's golden files anew; review the diff
	$(Q)$< update && git diff --stat -- tests/golden/operator

# Reads a cluster as the operator does (tests/integration/survey.sh)
INTEGRATION_TOOLS += $(O)/survey
$(O)/survey: $(call objs,tests/integration/survey.c) $(LIBOP) $(LIBSHELL) $(LIBKERNEL)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ $(OP_LIBS)
