# Several brokers as one cluster: tests/fleet (Python), tests/lib/fleet.sh (bash).
INTEGRATION_TOOLS += $(O)/bench-topic
ROUNDS ?= 200

.PHONY: kill-test
kill-test: all history-tools $(O)/forget.so ## kill -9 of brokers under load, ROUNDS=200, judged and timed; MODE=cut, MODE=blackout: power cuts; CLIENT=java: Kafka's own
	$(Q)tools/deps.sh build test $(if $(filter java,$(CLIENT)),interop)
	$(Q)$(if $(filter java,$(CLIENT)),tests/lib/kafka.sh setup)
	$(Q)ROUNDS=$(ROUNDS) $(if $(SEED),SEED=$(SEED)) $(if $(MODE),MODE=$(MODE)) tests/fleet/kill_test.py $(O)

.PHONY: many
many: all ## 10,000 partitions x RF 3 on three brokers, judged: failover, answers meanwhile, start, memory, files (MANY_SLACK=3 on busy machines)
	$(Q)tests/fleet/many.py $(O)

.PHONY: interop
interop: all ## Apache Kafka's tools against three of ours, its broker and controller among ours, ours among its (10 minutes)
	$(Q)tools/deps.sh build test interop
	$(Q)tests/lib/kafka.sh setup
	$(Q)tests/fleet/interop.py $(O) $(CHECKS)
