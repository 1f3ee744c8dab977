# docs/COMPATIBILITY.md, made from the broker's own tables.
$(O)/compat: $(O)/obj/tools/compat/compat.o $(LIBKERNEL)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^

.PHONY: compat compat-check
compat: $(O)/compat ## make docs/COMPATIBILITY.md anew
	$(Q)$(O)/compat > docs/COMPATIBILITY.md
compat-check: $(O)/compat
	$(Q)$(O)/compat | diff - docs/COMPATIBILITY.md && echo "gen-check: docs/COMPATIBILITY.md is up to date"
gen-check: compat-check
