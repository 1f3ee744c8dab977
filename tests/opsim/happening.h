/* What will happen at a time; embedded in the thing that it happens to. */
#ifndef OPSIM_HAPPENING_H
#define OPSIM_HAPPENING_H

#include "base/heap.h"

struct opsim;

struct happening {
    struct heap_node node;
    void (*run)(struct opsim *sim, struct happening *happening);
};

#endif
