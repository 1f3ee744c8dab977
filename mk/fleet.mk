# Several brokers as one cluster: tests/fleet (Python), tests/lib/fleet.sh (bash).
INTEGRATION_TOOLS += $(O)/bench-topic
ROUNDS ?= 200

.PHONY: kill-test
kill-test: all history-tools $(O)/forget.so ## kill -9 of brokers under load, ROUNDS=200, judged and timed; MODE=cut, MODE=blackout: power cuts
	$(Q)tools/deps.sh build test
	$(Q)ROUNDS=$(ROUNDS) $(if $(SEED),SEED=$(SEED)) $(if $(MODE),MODE=$(MODE)) tests/fleet/kill_test.py $(O)
