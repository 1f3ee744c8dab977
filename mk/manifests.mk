# Plain manifests, for those who do not use Helm: the chart, rendered.
HELM := $(firstword $(shell command -v helm) $(wildcard $(or $(FLOTILLA_CLUSTER),$(HOME)/.cache/flotilla-cluster)/bin/helm))

.PHONY: manifests
manifests: ## build/manifests.yaml: everything that the Helm chart installs
	$(Q)[ -n "$(HELM)" ] || { echo "helm is missing: https://helm.sh, or e2e/cluster/build.sh helm (needs Go)"; exit 1; }
	@mkdir -p $(O)
	$(Q){ printf 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: flotilla\n  labels: {pod-security.kubernetes.io/enforce: restricted}\n---\n'; \
	  $(HELM) template flotilla helm/flotilla --kube-version 1.29.0 --namespace flotilla --include-crds --skip-tests 2> >(grep -v "symbolic link" >&2); } > $(O)/manifests.yaml
	$(Q)echo "$(O)/manifests.yaml: $$(grep -c '^kind:' $(O)/manifests.yaml) objects"
