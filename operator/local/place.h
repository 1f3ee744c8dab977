/* Where in a YAML text a field is: for faults that name file and line. */
#ifndef LOCAL_PLACE_H
#define LOCAL_PLACE_H

#include <stddef.h>

#include "base/slice.h"

/* Line (from 1) of the deepest part of the field that is there: "spec.listeners[1].port", a name with odd characters in
 * quotes: spec."x.y". 1 where the text cannot be read. */
size_t place_line(struct slice text, const char *field);

/* Line of a second document in the text; 0: there is none. */
size_t place_of_second(struct slice text);

#endif
