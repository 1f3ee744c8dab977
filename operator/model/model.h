/* The operator's words: kinds, documents, the typed instance, names and labels. Pure. */
#ifndef MODEL_MODEL_H
#define MODEL_MODEL_H

#include "model/doc.h"
#include "model/identity.h"
#include "model/instance.h"
#include "model/kind.h"
#include "model/name.h"
#include "model/quantity.h"
#include "model/snapshot.h"
#include "model/topic.h"

#endif
