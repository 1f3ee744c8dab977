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
