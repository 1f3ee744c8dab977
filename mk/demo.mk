.PHONY: demo
demo: ## the main job, end to end, without Kubernetes: install what is needed, build, run, write 100 MB, read it back, stop
	$(Q)tools/deps.sh build demo
	$(Q)$(MAKE) --no-print-directory all
	$(Q)demo/run.sh $(O)
