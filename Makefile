# One non-recursive build. `make help` lists every target.
# Variables: O=build (where things go)  SAN=address,undefined (sanitizers, own directory)  CC=gcc|clang  V=1 (show commands)
SHELL := /bin/bash
.DELETE_ON_ERROR:
.SECONDARY:
.DEFAULT_GOAL := all
MAKEFLAGS += --no-builtin-rules

comma := ,
SAN ?=
O ?= build$(if $(SAN),/san-$(subst $(comma),-,$(SAN)))
Q := $(if $(V),,@)

VERSION := 0.1.0
COMMIT  := $(shell git rev-parse --short=12 HEAD 2>/dev/null || echo unknown)

ifeq ($(origin CC),default)
CC := gcc
endif
WARN := -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes -Wimplicit-fallthrough -Wvla
OPT  ?= -O2 -g
CFLAGS_ALL := -std=gnu17 $(OPT) $(WARN) $(if $(CI),-Werror,-Werror) -fno-omit-frame-pointer -fno-strict-aliasing \
              $(if $(SAN),-fsanitize=$(SAN) -fno-sanitize-recover=all) -MMD -MP \
              -Ilib -Ibroker/kernel -Ibroker -Ioperator -I. -I$(O) -DFLOTILLA_VERSION='"$(VERSION)"' $(CFLAGS)
LDFLAGS_ALL := $(if $(SAN),-fsanitize=$(SAN)) -Wl,--gc-sections -Wl,-z,relro,-z,now $(LDFLAGS)

# ---- what belongs to what; rooms are directories, found by looking ----
PURE_LIB_DIRS  := lib/base lib/wire lib/wire/gen lib/record
KERNEL_DIRS    := $(sort $(patsubst %/,%,$(dir $(wildcard broker/kernel/*/*.c)))) broker/kernel
OP_PURE_DIRS   := operator/model operator/cluster operator/balance operator/gate operator/survey operator/topics operator/scale operator/cert operator/desired operator/plan operator/status operator/reconcile operator/cache operator/queue operator/apimodel
SHELL_LIB_DIRS := lib/codec lib/io lib/client
BROKER_DIRS    := broker/shell
OP_SHELL_DIRS  := operator/pki operator/probe operator/dial operator/kube operator/local operator/cli

srcs = $(sort $(foreach d,$(1),$(wildcard $(d)/*.c)))
objs = $(patsubst %.c,$(O)/obj/%.o,$(1))

PURE_LIB_SRCS := $(call srcs,$(PURE_LIB_DIRS))
KERNEL_SRCS   := $(call srcs,$(KERNEL_DIRS))
OP_PURE_SRCS  := $(call srcs,$(OP_PURE_DIRS))
SHELL_LIB_SRCS := $(call srcs,$(SHELL_LIB_DIRS))
BROKER_SRCS   := $(call srcs,$(BROKER_DIRS))
OP_SHELL_SRCS := $(call srcs,$(OP_SHELL_DIRS))

LIBKERNEL := $(O)/libkernel.a
LIBSHELL  := $(O)/libshell.a
LIBBROKER := $(O)/libbroker.a
LIBOP     := $(O)/liboperator.a

CODEC_LIBS := -lz -lsnappy -llz4 -lzstd
BROKER_LIBS := -lssl -lcrypto -luv -lhttp_parser $(CODEC_LIBS) -lpthread
OP_LIBS     := -lssl -luv -lcurl -lcrypto -ljansson -lyaml -lhttp_parser $(CODEC_LIBS) -lpthread

BINS := $(if $(and $(wildcard broker/main.c),$(wildcard broker/kernel/node/broker.c),$(wildcard broker/kernel/meta/controller.c)),$(O)/flotilla-broker) $(if $(wildcard operator/main.c),$(O)/flotilla-operator)

-include $(sort $(wildcard mk/*.mk))
integration: $(INTEGRATION_TOOLS) # gathered over all of mk/

.PHONY: all
all: $(BINS) $(TOOLS) ## build everything: build/flotilla-broker, build/flotilla-operator, tools

$(O)/obj/%.o: %.c
	@mkdir -p $(@D)
	$(Q)$(CC) $(CFLAGS_ALL) -ffunction-sections -c -o $@ $<

$(LIBKERNEL): $(call objs,$(PURE_LIB_SRCS) $(KERNEL_SRCS))
$(LIBSHELL): $(call objs,$(SHELL_LIB_SRCS))
$(LIBBROKER): $(call objs,$(BROKER_SRCS))
$(LIBOP): $(call objs,$(OP_PURE_SRCS) $(OP_SHELL_SRCS))
$(O)/lib%.a:
	@mkdir -p $(@D)
	$(Q)rm -f $@ && ar rcs $@ $^

$(O)/flotilla-broker: $(call objs,broker/main.c) $(LIBBROKER) $(LIBSHELL) $(LIBKERNEL)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ $(BROKER_LIBS)

$(O)/flotilla-operator: $(call objs,operator/main.c) $(LIBOP) $(LIBSHELL) $(LIBKERNEL)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ $(OP_LIBS)

# ---- tests ----
# Each tests/unit/<room>/test_*.c is one cmocka program; rerun one: build/tests/unit/base/test_base
UNIT_SRCS := $(wildcard tests/unit/*/test_*.c)
UNIT_BINS := $(patsubst %.c,$(O)/%,$(UNIT_SRCS))
TEST_HELPER_SRCS := $(wildcard tests/lib/*.c)
$(O)/tests/unit/%: $(O)/obj/tests/unit/%.o $(call objs,$(TEST_HELPER_SRCS)) $(LIBOP) $(LIBBROKER) $(LIBSHELL) $(LIBKERNEL)
	@mkdir -p $(@D)
	$(Q)$(CC) $(LDFLAGS_ALL) -o $@ $^ -lcmocka $(OP_LIBS)

RUN := tests/lib/run.sh

.PHONY: unit
unit: $(UNIT_BINS) ## unit tests of the pure rooms (cmocka)
	$(Q)$(RUN) unit $(UNIT_BINS)

.PHONY: style
style: $(LIBKERNEL) $(LIBOP) ## include law, symbol law, headers alone, formatting, banned calls, lengths
	$(Q)O=$(O) CC="$(CC)" $(RUN) style tests/style/*.sh

.PHONY: quick
quick: all style unit ## what must pass before anything lands: build, style, unit

.PHONY: test
test: ## everything that needs no cluster: style, unit, golden, fuzz regressions, 200 simulated runs, integration
	$(Q)tools/deps.sh build test
	$(Q)$(MAKE) --no-print-directory all
	$(Q)$(MAKE) --no-print-directory style
	$(Q)$(MAKE) --no-print-directory unit
	$(Q)$(MAKE) --no-print-directory golden gen-check fuzz-regress
	$(Q)$(MAKE) --no-print-directory sim-seeds sim-fleets
	$(Q)$(MAKE) --no-print-directory sim-scenarios SCENARIO_SEEDS=3
	$(Q)$(MAKE) --no-print-directory sim-operator SEEDS=50
	$(Q)$(MAKE) --no-print-directory integration

.PHONY: format
format: ## clang-format over all our sources
	$(Q)git ls-files -co --exclude-standard '*.c' '*.h' | grep -v '/gen/' | xargs -r clang-format -i

.PHONY: deps
deps: ## install what building and testing needs (Debian packages)
	$(Q)tools/deps.sh build test

.PHONY: clean
clean: ## remove what was built
	rm -rf build

.PHONY: help
help: ## this list
	@grep -hE '^[a-zA-Z0-9_-]+:.*## ' Makefile $(wildcard mk/*.mk) | sort | awk -F':.*## ' '{printf "  %-18s %s\n", $$1, $$2}'

-include $(shell find $(O)/obj -name '*.d' 2>/dev/null)
