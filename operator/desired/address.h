/* Under which names and addresses brokers are reached, in both forms of address. */
#ifndef DESIRED_ADDRESS_H
#define DESIRED_ADDRESS_H

#include "model/model.h"

/* What a broker binds to: "" (every address) or ${POD_IP}. */
const char *address_bind(const struct settings *settings);

/* The broker's own host for clients, as its properties file says it (with ${POD_NAME} or ${POD_IP}). */
void address_of_self(const struct settings *settings, const struct instance *instance, struct buf *out);

/* The same for other brokers: an address that works before the broker is ready. */
void address_of_self_internal(const struct settings *settings, const struct instance *instance, struct buf *out);

/* The host of one broker, for the quorum. */
void address_of_broker(const struct settings *settings, const struct instance *instance, int32_t zone_index,
                       int32_t ordinal, struct buf *out);

#endif
