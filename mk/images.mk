# Container images; what they hold and how large they may be: images/build.sh.
.PHONY: images
images: $(O)/flotilla-broker $(O)/flotilla-operator ## container images, FROM scratch, each at most 15 MB compressed
	$(Q)tools/deps.sh images
	$(Q)images/build.sh $(O) $(VERSION)
