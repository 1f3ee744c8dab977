/* events.k8s.io/v1 Events: a new object for a new thing to tell, a higher count for the same again. */
#ifndef KUBE_EVENT_H
#define KUBE_EVENT_H

#include "kube/kube.h"
#include "kube/write.h"

struct reporter;

struct reporter *reporter_new(uv_loop_t *loop, struct writes *writes, const char *instance, uint64_t seed);
void reporter_set_instance(struct reporter *reporter, const char *instance); /* reportingInstance: who we are */
void reporter_tell(struct reporter *reporter, const struct kube_event *event);
uint64_t reporter_dropped(const struct reporter *reporter);
void reporter_free(struct reporter *reporter); /* NULL is fine */

#endif
