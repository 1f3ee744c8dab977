# Argo CD, Flux and kubectl: objects as the operator writes them, judged by the tools that users have.
INTEGRATION_TOOLS += $(O)/gitops-objects
$(O)/gitops-objects: $(call objs,tests/gitops/objects.c tests/lib/statuscases.c tests/lib/opdoc.c) $(LIBOP) $(LIBSHELL) $(LIBKERNEL)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ $(OP_LIBS)

.PHONY: kstatus
kstatus: $(O)/gitops-objects ## kstatus' own library (upstream's and Flux') and Argo CD's Lua engine over objects as the operator writes them; needs Go
	$(Q)tests/gitops/kstatus/run.sh $< $(abspath $(O))

.PHONY: apiserver-test
apiserver-test: $(O)/flotilla-operator ## a real API server without nodes: CRD upgrade, examples, /scale, no drift; needs e2e/cluster/build.sh
	$(Q)tests/gitops/apiserver.sh $<
