/* Made by tools/wiregen from lib/wire/schema; see lib/wire/README.md. Change the schema, then `make gen`. */
/* Levels of metadata.version (KIP-584, KIP-778), and the other features' ranges. */
#ifndef WIRE_GEN_FEATURES_H
#define WIRE_GEN_FEATURES_H

/* constant, level, release */
#define METADATA_VERSIONS(X) \
    X(METADATA_3_3_IV3, 7, "3.3-IV3") \
    X(METADATA_3_4_IV0, 8, "3.4-IV0") \
    X(METADATA_3_5_IV0, 9, "3.5-IV0") \
    X(METADATA_3_5_IV1, 10, "3.5-IV1") \
    X(METADATA_3_5_IV2, 11, "3.5-IV2") \
    X(METADATA_3_6_IV0, 12, "3.6-IV0") \
    X(METADATA_3_6_IV1, 13, "3.6-IV1") \
    X(METADATA_3_6_IV2, 14, "3.6-IV2") \
    X(METADATA_3_7_IV0, 15, "3.7-IV0") \
    X(METADATA_3_7_IV1, 16, "3.7-IV1") \
    X(METADATA_3_7_IV2, 17, "3.7-IV2") \
    X(METADATA_3_7_IV3, 18, "3.7-IV3") \
    X(METADATA_3_7_IV4, 19, "3.7-IV4") \
    X(METADATA_3_8_IV0, 20, "3.8-IV0") \
    X(METADATA_3_9_IV0, 21, "3.9-IV0") \
    X(METADATA_4_0_IV0, 22, "4.0-IV0") \
    X(METADATA_4_0_IV1, 23, "4.0-IV1") \
    X(METADATA_4_0_IV2, 24, "4.0-IV2") \
    X(METADATA_4_0_IV3, 25, "4.0-IV3") \
    X(METADATA_4_1_IV0, 26, "4.1-IV0") \
    X(METADATA_4_1_IV1, 27, "4.1-IV1") \
    X(METADATA_4_2_IV0, 28, "4.2-IV0") \
    X(METADATA_4_2_IV1, 29, "4.2-IV1") \
    X(METADATA_4_3_IV0, 30, "4.3-IV0") \
    X(METADATA_4_4_IV0, 31, "4.4-IV0") \


enum metadata_version {
#define X(name, level, release) name = level,
    METADATA_VERSIONS(X)
#undef X
    METADATA_VERSION_MIN = 7,
    METADATA_VERSION_MAX = 31,
};

/* name, lowest level, newest level, newest that is not a preview */
#define OTHER_FEATURES(X) \
    X("kraft.version", 0, 1, 1) \
    X("transaction.version", 0, 2, 2) \
    X("group.version", 0, 1, 1) \
    X("eligible.leader.replicas.version", 0, 1, 1) \
    X("share.version", 0, 1, 1) \
    X("streams.version", 0, 1, 1) \


#endif
