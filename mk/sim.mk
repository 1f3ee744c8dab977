# The simulator: both kernels of one process against a simulated disk, clock and clients.
SIM_SRCS := $(wildcard tests/sim/*.c)
$(O)/sim: $(call objs,$(SIM_SRCS) $(wildcard tests/lib/*.c)) $(LIBOP) $(LIBBROKER) $(LIBSHELL) $(LIBKERNEL)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ -lcmocka $(OP_LIBS)

SEED ?= 1
SEEDS ?= 200
.PHONY: sim
sim: $(O)/sim ## one simulated run, told aloud: make sim SEED=7
	$(Q)$(O)/sim $(SEED) -v

.PHONY: sim-seeds
sim-seeds: $(O)/sim ## many simulated runs: make sim-seeds SEEDS=200
	$(Q)$(O)/sim --denied
	$(Q)$(O)/sim --seeds 1 $(SEEDS)
