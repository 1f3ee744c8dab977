# The simulator of the operator: the reconciler against an API server, kubelets, brokers and a user that are drawn from a seed.
OPSIM_SRCS := $(wildcard tests/opsim/*.c)
OPSIM_OBJS := $(call objs,$(OPSIM_SRCS) tests/lib/apart.c tests/lib/opbrokers.c)
$(O)/opsim: $(OPSIM_OBJS) $(LIBOP) $(LIBSHELL) $(LIBKERNEL)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ $(OP_LIBS)

.PHONY: sim-operator
sim-operator: $(O)/opsim ## simulated runs of the operator: make sim-operator SEEDS=500; one, told aloud: make sim-operator SEED=7
	$(Q)SIM_COMMIT=$(COMMIT) $(O)/opsim $(if $(filter file,$(origin SEED)),--seeds 1 $(SEEDS),$(SEED))

# Bugs on purpose: files of the operator that know the canary are compiled with it and linked before the library.
OPSIM_CANARIES := GATE_OPEN
.PHONY: sim-operator-canaries
sim-operator-canaries: $(O)/opsim $(OPSIM_CANARIES:%=$(O)/opsim-canary/%) ## bugs compiled into the operator: its simulator must find each within CANARY_SEEDS=400 seeds, which pass without it
	$(Q)failed=0; for canary in $(filter-out $(O)/opsim,$^); do \
	    if ! $$canary --find 1 $(CANARY_SEEDS) >$$canary.log 2>&1; then \
	        echo "sim-operator-canaries: $$(basename $$canary) lives after $(CANARY_SEEDS) seeds"; failed=1; continue; fi; \
	    seed=$$(sed -n 's/^sim-operator: seed \([0-9]*\) fails$$/\1/p' $$canary.log); \
	    if ! SIM_COMMIT=$(COMMIT) $(O)/opsim --seeds $$seed 1 >$$canary.without.log 2>&1; then \
	        echo "sim-operator-canaries: seed $$seed fails without $$(basename $$canary), too"; cat $$canary.without.log; failed=1; continue; fi; \
	    echo "found         $$(basename $$canary): $$(grep -E '^(fault|level=fatal)' $$canary.log | head -1), seed $$seed"; done; \
	exit $$failed

$(O)/opsim-canary/%: $(OPSIM_OBJS) $(LIBOP) $(LIBSHELL) $(LIBKERNEL)
	$(Q)mkdir -p $@.d
	$(Q)for source in $$(grep -lr CANARY_$* --include='*.c' operator); do \
	    $(CC) $(filter-out -MMD -MP,$(CFLAGS_ALL)) -DCANARY_$* -c -o $@.d/$$(basename $$source .c).o $$source || exit 1; done
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $(OPSIM_OBJS) $@.d/*.o $(LIBOP) $(LIBSHELL) $(LIBKERNEL) $(OP_LIBS)
