/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* DefaultPrincipalData, versions 0-0, flexible from 0 */
#ifndef WIRE_GEN_DEFAULT_PRINCIPAL_DATA_H
#define WIRE_GEN_DEFAULT_PRINCIPAL_DATA_H

#include "wire/wire.h"

struct default_principal_data {
    struct slice type; /* 0+ */
    struct slice name; /* 0+ */
    bool token_authenticated; /* 0+ */
};

extern const struct wire_msg default_principal_data_wire; /* of struct default_principal_data */

#endif
