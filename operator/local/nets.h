/* Which second octet of 127.x.y.z an instance's brokers have: the lowest free one, kept in a file. */
#ifndef LOCAL_NETS_H
#define LOCAL_NETS_H

#include <stdint.h>

#include "local/files.h"

enum { NETS_MAX = 255 };

struct nets {
    struct path file;
    char *names[NETS_MAX + 1]; /* by number; NULL: free */
};

/* Reads the file where there is one: lines "NUMBER NAMESPACE/NAME". What cannot be read is left out. */
void nets_load(struct nets *nets);
void nets_release(struct nets *nets);

/* The number of the instance, given and written now where it had none; -1: all are in use, or it cannot be written. */
int32_t nets_take(struct nets *nets, const char *namespace, const char *name);

#endif
