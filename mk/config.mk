.PHONY: config-doc
config-doc: $(O)/flotilla-broker ## docs/CONFIGURATION.md from the broker's own list of properties
	$(Q)tools/config_doc.sh $(O)/flotilla-broker > docs/CONFIGURATION.md
