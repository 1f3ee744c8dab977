# The operator's Kubernetes shell against an API server that misbehaves: part of `make integration`.
KUBE_PROBE := $(O)/tests/integration/kube/kube_probe
INTEGRATION_TOOLS += $(KUBE_PROBE)
$(KUBE_PROBE): $(O)/obj/tests/integration/kube/kube_probe.o $(LIBOP) $(LIBSHELL) $(LIBKERNEL)
	@mkdir -p $(@D)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ $(OP_LIBS)
