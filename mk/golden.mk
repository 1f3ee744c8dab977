# Golden files: bytes that Apache Kafka wrote, read by our tools. A room adds in its own mk/*.mk
#   golden-tools: its tool
#   GOLDEN_CHECKS += "one quoted command per check", which exits 0 and ends with "N ok, M failed"
.PHONY: golden golden-tools
golden: golden-tools ## golden files: messages and batches written by Apache Kafka, byte for byte
	$(Q)bad=0; for check in $(GOLDEN_CHECKS); do echo "golden: $$check"; $$check | tail -20; \
	  [ "$${PIPESTATUS[0]}" -eq 0 ] || { echo "    rerun: $$check"; bad=1; }; done; exit $$bad
golden-tools:
