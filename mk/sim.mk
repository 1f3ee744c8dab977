# The simulator: both kernels of one process against a simulated disk, clock and clients.
SIM_SRCS := $(wildcard tests/sim/*.c)
$(O)/sim: $(call objs,$(SIM_SRCS) $(filter-out tests/lib/fleet.c,$(wildcard tests/lib/*.c))) $(LIBOP) $(LIBBROKER) $(LIBSHELL) $(LIBKERNEL)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ -lcmocka $(OP_LIBS)

SEED ?= 1
SEEDS ?= 200
SIM_RUN := SIM_COMMIT=$(COMMIT) $(O)/sim $(if $(ONE),--one)
.PHONY: sim
sim: $(O)/sim ## one simulated run, told aloud: make sim SEED=7 (ONE=1: one broker, its disk; SCENARIO=file)
	$(Q)$(SIM_RUN) $(if $(SCENARIO),--scenario $(SCENARIO)) $(SEED)

SCENARIO_SEEDS ?= 5
.PHONY: sim-scenarios
sim-scenarios: $(O)/sim ## the scenarios of tests/sim/scenarios, each with SCENARIO_SEEDS=5 seeds
	$(Q)SIM_COMMIT=$(COMMIT) $(O)/sim --scenarios $(SCENARIO_SEEDS) $(sort $(wildcard tests/sim/scenarios/*.txt))

.PHONY: sim-seeds
sim-seeds: $(O)/sim ## many simulated runs of one broker: make sim-seeds SEEDS=200
	$(Q)$(O)/sim --denied
	$(Q)SIM_COMMIT=$(COMMIT) $(O)/sim --one --seeds 1 $(SEEDS)

.PHONY: sim-fleets
sim-fleets: $(O)/sim ## the same, of fleets: 1 to 5 nodes, the net between them
	$(Q)SIM_COMMIT=$(COMMIT) $(O)/sim --seeds 1 $(SEEDS)

# Bugs on purpose: kernel files that know the canary are compiled with it and linked before the library.
SIM_CANARIES := ACK_BEFORE_ISR READ_UNCOMMITTED VOTE_BEFORE_STORE CUT_TO_HIGH_WATERMARK COUNT_UNSYNCED
CANARY_SEEDS ?= 400
SIM_OBJS := $(call objs,$(SIM_SRCS) $(wildcard tests/lib/*.c))

.PHONY: sim-canaries
sim-canaries: $(O)/sim $(SIM_CANARIES:%=$(O)/sim-canary/%) ## bugs compiled in on purpose: the simulator must find each within CANARY_SEEDS=400 seeds, which pass without it
	$(Q)failed=0; for canary in $(filter-out $(O)/sim,$^); do \
	    if ! $$canary --find 1 $(CANARY_SEEDS) >$$canary.log 2>&1; then \
	        echo "sim-canaries: $$(basename $$canary) lives after $(CANARY_SEEDS) seeds"; failed=1; continue; fi; \
	    seed=$$(sed -n 's/^sim: seed \([0-9]*\) fails$$/\1/p' $$canary.log); \
	    if ! SIM_COMMIT=$(COMMIT) $(O)/sim --seeds $$seed 1 >$$canary.without.log 2>&1; then \
	        echo "sim-canaries: seed $$seed fails without $$(basename $$canary), too"; cat $$canary.without.log; failed=1; continue; fi; \
	    echo "found         $$(basename $$canary): $$(grep -E '^(fault|finding|level=fatal)' $$canary.log | head -1), seed $$seed"; done; \
	exit $$failed

$(O)/sim-canary/%: $(SIM_OBJS) $(LIBOP) $(LIBBROKER) $(LIBSHELL) $(LIBKERNEL)
	$(Q)mkdir -p $@.d
	$(Q)for source in $$(grep -lr CANARY_$* --include='*.c' broker/kernel); do \
	    $(CC) $(filter-out -MMD -MP,$(CFLAGS_ALL)) -DCANARY_$* -c -o $@.d/$$(basename $$source .c).o $$source || exit 1; done
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $(SIM_OBJS) $@.d/*.o $(LIBOP) $(LIBBROKER) $(LIBSHELL) $(LIBKERNEL) -lcmocka $(OP_LIBS)

# Drawn fleets for MINUTES, from another seed each time; nothing may be found.
MINUTES ?= 30
SOAK_FROM ?= $(shell date +%s)
.PHONY: sim-soak
sim-soak: $(O)/sim ## drawn fleets until MINUTES=30 are over (SOAK_FROM=seed, else the clock), then the canaries
	$(Q)failed=0; SIM_COMMIT=$(COMMIT) $(O)/sim --soak $(SOAK_FROM) $(MINUTES) || failed=1; \
	$(MAKE) --no-print-directory sim-canaries || failed=1; exit $$failed
