/* Under which names and addresses brokers are reached, in both forms of address. */
#ifndef DESIRED_ADDRESS_H
#define DESIRED_ADDRESS_H

#include "cert/cert.h"
#include "model/model.h"

/* One broker's host for clients: its own Service, whose address outlives pods. */
void address_for_clients(const struct settings *settings, const struct instance *instance, int32_t zone_index,
                         int32_t ordinal, struct buf *out);

/* For other brokers and the quorum: a name that works before the broker is ready. */
void address_for_brokers(const struct settings *settings, const struct instance *instance, int32_t zone_index,
                         int32_t ordinal, struct buf *out);

/* All of it, for the broker's certificate; texts as long as the struct. */
struct address_names {
    char pod[NAME_LEN_MAX + 1];
    char hosts[2][NAME_HOST_LEN_MAX + 1];
    struct cert_names names;
};

void address_names(const struct settings *settings, const struct instance *instance, int32_t zone_index,
                   int32_t ordinal, struct address_names *ret_names);

#endif
