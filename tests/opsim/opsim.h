/* A simulated operator: the reconciler as it ships, an API server that lags, fails and goes away, kubelets, brokers, a user,
 * and what must hold. README.md draws it. Everything is drawn from one seed; time is virtual.
 *
 * A thing that will do something embeds a happening. What runs is one happening at a time, by due time, then in the order
 * of being set. */
#ifndef OPSIM_OPSIM_H
#define OPSIM_OPSIM_H

#include "base/heap.h"
#include "base/prng.h"
#include "brokers.h"
#include "judge.h"
#include "kubelet.h"
#include "operator.h"
#include "options.h"
#include "server.h"
#include "user.h"

enum { OPSIM_SECOND_MS = 1000, OPSIM_MINUTE_MS = 60000 };

#define OPSIM_NAMESPACE "default"
#define OPSIM_INSTANCE "orders"

struct opsim {
    struct options options;
    int64_t now_ms; /* Unix time */
    struct heap heap;
    struct prng prng_server, prng_operator, prng_kubelet, prng_brokers, prng_user;
    bool is_calm; /* no more faults */
    bool is_verbose;
    uint32_t trace;                     /* of all that the operator asked for and when */
    uint64_t steps_cnt, idle_steps_cnt; /* in all; since time went on */
    int faults_cnt;
    struct server server;
    struct operator operator;
    struct kubelet kubelet;
    struct brokers brokers;
    struct user user;
    struct judge judge;
};

void opsim_init(struct opsim *sim, uint64_t seed, bool is_verbose);
void opsim_release(struct opsim *sim);

/* The whole run: faults, calm, judgement. Returns how many faults were found; each was printed. */
int opsim_run(struct opsim *sim);

void opsim_at(struct opsim *sim, struct happening *happening, int64_t due_ms);
void opsim_never(struct opsim *sim, struct happening *happening);

/* 0 .. max */
int64_t opsim_draw(struct prng *prng, int64_t max);
bool opsim_chance(struct prng *prng, unsigned percent);

/* What must hold does not. The run goes on to its end, but only the first few are printed. */
void opsim_fault(struct opsim *sim, const char *format, ...) __attribute__((format(printf, 2, 3)));
void opsim_tell(const struct opsim *sim, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
