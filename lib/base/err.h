/* The error list: one line per error; numbers, names and texts come from the same place.
 *
 * These are our own errors. Kafka's error codes are another space (lib/wire/kerr.h); only broker/kernel/api maps
 * one to the other. */
#ifndef BASE_ERR_H
#define BASE_ERR_H

#define ERR_LIST(X)                                                     \
    X(ERR_CORRUPT, "the bytes do not follow their format")              \
    X(ERR_SHORT, "the bytes end too early")                             \
    X(ERR_LIMIT, "a named limit is reached")                            \
    X(ERR_STATE, "not allowed in this state")                           \
    X(ERR_RANGE, "the value is outside of what is allowed")             \
    X(ERR_VERSION, "this version is not supported")                     \
    X(ERR_UNKNOWN, "there is no such thing")                            \
    X(ERR_EXISTS, "it exists already")                                  \
    X(ERR_CRC, "the checksum differs")                                  \
    X(ERR_CODEC, "the compression codec is unknown or its data broken") \
    X(ERR_IO, "the disk or the network failed")                         \
    X(ERR_NOSPACE, "no space is left on the disk")                      \
    X(ERR_DENIED, "not authorized")                                     \
    X(ERR_TIMEOUT, "the time is over")                                  \
    X(ERR_CLOSED, "it is closed")                                       \
    X(ERR_CONFLICT, "somebody else changed it first")                   \
    X(ERR_INVALID, "the input is not valid")                            \
    X(ERR_AGAIN, "not yet: bytes are being read, ask again")

enum err {
    ERR_OK = 0,
    ERR_FIRST_ = -1000,
#define X(name, text) name,
    ERR_LIST(X)
#undef X
};

const char *err_text(int err); /* never NULL */
const char *err_name(int err); /* "ERR_CORRUPT"; never NULL */

#endif
