# Real Kubernetes: our own three nodes, or the cluster that KUBECONFIG names. One scenario: e2e/run.sh NAME.
.PHONY: e2e
e2e: images ## real Kubernetes: boot three nodes, install the chart, run every scenario
	$(Q)tools/deps.sh e2e
	$(Q)O=$(abspath $(O)) VERSION=$(VERSION) e2e/run.sh $(SCENARIO)
