# The operator's Kubernetes shell against an API server that misbehaves.
KUBE_PROBE := $(O)/tests/integration/kube/kube_probe
$(KUBE_PROBE): $(O)/obj/tests/integration/kube/kube_probe.o $(LIBOP) $(LIBSHELL) $(LIBKERNEL)
	@mkdir -p $(@D)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ $(OP_LIBS)

.PHONY: integration-kube
integration-kube: $(KUBE_PROBE) ## the Kubernetes shell against an API server that misbehaves
	$(Q)tests/integration/kube/test_kube.py $(KUBE_PROBE)

DRIVE_PROBE := $(O)/tests/integration/kube/drive_probe
$(DRIVE_PROBE): $(O)/obj/tests/integration/kube/drive_probe.o $(LIBOP) $(LIBSHELL) $(LIBKERNEL)
	@mkdir -p $(@D)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ $(OP_LIBS)
