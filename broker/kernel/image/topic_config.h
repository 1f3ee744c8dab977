/* Topic settings: names, types, defaults, what is allowed; and what holds for one topic.
 *
 * A value comes from the first of: the topic's own configuration, this broker's dynamic one, the cluster's dynamic
 * default (both under the broker's name of the setting), server.properties, the default. Source: Kafka's
 * topic and broker configuration documentation; flotilla.* are ours. */
#ifndef IMAGE_TOPIC_CONFIG_H
#define IMAGE_TOPIC_CONFIG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "image/image.h"

enum { TOPIC_CONFIG_ERROR_LEN_MAX = 400, TOPIC_CONFIG_VALUE_LEN_MAX = 1 << 16 };

enum topic_config_type {
    TOPIC_CONFIG_INT,
    TOPIC_CONFIG_LONG,
    TOPIC_CONFIG_BOOLEAN,
    TOPIC_CONFIG_STRING,
    TOPIC_CONFIG_LIST,
    TOPIC_CONFIG_DOUBLE, /* as a number: millionths */
};

#define TOPIC_DURABILITIES(X)                                                                                    \
    X(DURABILITY_DEFAULT, "default")         /* group-fsync where there is one replica, else replicated */       \
    X(DURABILITY_REPLICATED, "replicated")   /* counts once it is in the page cache of min.insync.replicas */    \
    X(DURABILITY_GROUP_FSYNC, "group-fsync") /* counts once it is synced; syncs are shared between partitions */ \
    X(DURABILITY_SYNC, "sync")               /* synced at once */

#define X(durability, name) durability,
enum topic_durability { TOPIC_DURABILITIES(X) DURABILITIES_CNT };
#undef X

/* id, topic's name, broker's name (NULL: none), type, default, smallest, largest */
#define TOPIC_CONFIGS(X)                                                                                               \
    X(CLEANUP_POLICY, "cleanup.policy", "log.cleanup.policy", LIST, "delete", 0, 0)                                    \
    X(COMPRESSION_GZIP_LEVEL, "compression.gzip.level", "compression.gzip.level", INT, "-1", -1, 9)                    \
    X(COMPRESSION_LZ4_LEVEL, "compression.lz4.level", "compression.lz4.level", INT, "9", 1, 17)                        \
    X(COMPRESSION_TYPE, "compression.type", "compression.type", STRING, "producer", 0, 0)                              \
    X(COMPRESSION_ZSTD_LEVEL, "compression.zstd.level", "compression.zstd.level", INT, "3", -131072, 22)               \
    X(DELETE_RETENTION_MS, "delete.retention.ms", "log.cleaner.delete.retention.ms", LONG, "86400000", 0, INT64_MAX)   \
    X(FILE_DELETE_DELAY_MS, "file.delete.delay.ms", "log.segment.delete.delay.ms", LONG, "60000", 0, INT64_MAX)        \
    X(FLOTILLA_DURABILITY, "flotilla.durability", "flotilla.durability", STRING, "default", 0, 0)                      \
    X(FLUSH_MESSAGES, "flush.messages", "log.flush.interval.messages", LONG, "9223372036854775807", 1, INT64_MAX)      \
    X(FLUSH_MS, "flush.ms", "log.flush.interval.ms", LONG, "9223372036854775807", 0, INT64_MAX)                        \
    X(FOLLOWER_THROTTLED, "follower.replication.throttled.replicas", NULL, LIST, "", 0, 0)                             \
    X(INDEX_INTERVAL_BYTES, "index.interval.bytes", "log.index.interval.bytes", INT, "4096", 0, INT32_MAX)             \
    X(LEADER_THROTTLED, "leader.replication.throttled.replicas", NULL, LIST, "", 0, 0)                                 \
    X(LOCAL_RETENTION_BYTES, "local.retention.bytes", "log.local.retention.bytes", LONG, "-2", -2, INT64_MAX)          \
    X(LOCAL_RETENTION_MS, "local.retention.ms", "log.local.retention.ms", LONG, "-2", -2, INT64_MAX)                   \
    X(MAX_COMPACTION_LAG_MS, "max.compaction.lag.ms", "log.cleaner.max.compaction.lag.ms", LONG,                       \
      "9223372036854775807", 1, INT64_MAX)                                                                             \
    X(MAX_MESSAGE_BYTES, "max.message.bytes", "message.max.bytes", INT, "1048588", 0, INT32_MAX)                       \
    X(TIMESTAMP_AFTER_MAX_MS, "message.timestamp.after.max.ms", "log.message.timestamp.after.max.ms", LONG, "3600000", \
      0, INT64_MAX)                                                                                                    \
    X(TIMESTAMP_BEFORE_MAX_MS, "message.timestamp.before.max.ms", "log.message.timestamp.before.max.ms", LONG,         \
      "9223372036854775807", 0, INT64_MAX)                                                                             \
    X(TIMESTAMP_TYPE, "message.timestamp.type", "log.message.timestamp.type", STRING, "CreateTime", 0, 0)              \
    X(MIN_CLEANABLE_DIRTY_RATIO, "min.cleanable.dirty.ratio", "log.cleaner.min.cleanable.ratio", DOUBLE, "0.5", 0,     \
      1000000)                                                                                                         \
    X(MIN_COMPACTION_LAG_MS, "min.compaction.lag.ms", "log.cleaner.min.compaction.lag.ms", LONG, "0", 0, INT64_MAX)    \
    X(MIN_INSYNC_REPLICAS, "min.insync.replicas", "min.insync.replicas", INT, "1", 1, INT32_MAX)                       \
    X(PREALLOCATE, "preallocate", "log.preallocate", BOOLEAN, "false", 0, 1)                                           \
    X(REMOTE_LOG_COPY_DISABLE, "remote.log.copy.disable", NULL, BOOLEAN, "false", 0, 1)                                \
    X(REMOTE_LOG_DELETE_ON_DISABLE, "remote.log.delete.on.disable", NULL, BOOLEAN, "false", 0, 1)                      \
    X(REMOTE_STORAGE_ENABLE, "remote.storage.enable", NULL, BOOLEAN, "false", 0, 1)                                    \
    X(RETENTION_BYTES, "retention.bytes", "log.retention.bytes", LONG, "-1", INT64_MIN, INT64_MAX)                     \
    X(RETENTION_MS, "retention.ms", "log.retention.ms", LONG, "604800000", -1, INT64_MAX)                              \
    X(SEGMENT_BYTES, "segment.bytes", "log.segment.bytes", INT, "1073741824", 1048576, INT32_MAX)                      \
    X(SEGMENT_INDEX_BYTES, "segment.index.bytes", "log.index.size.max.bytes", INT, "10485760", 4, INT32_MAX)           \
    X(SEGMENT_JITTER_MS, "segment.jitter.ms", "log.roll.jitter.ms", LONG, "0", 0, INT64_MAX)                           \
    X(SEGMENT_MS, "segment.ms", "log.roll.ms", LONG, "604800000", 1, INT64_MAX)                                        \
    X(UNCLEAN_LEADER_ELECTION_ENABLE, "unclean.leader.election.enable", "unclean.leader.election.enable", BOOLEAN,     \
      "false", 0, 1)

#define X(id, name, broker_name, type, default_text, min, max) TOPIC_##id,
enum topic_config_id { TOPIC_CONFIGS(X) TOPIC_CONFIGS_CNT }; /* sorted by name */
#undef X

struct topic_config_def {
    const char *name, *broker_name;
    enum topic_config_type type;
    const char *default_text;
    int64_t min, max;
};

const struct topic_config_def *topic_config_def(enum topic_config_id id);
const char *topic_config_type_name(enum topic_config_type type); /* "INT", as DescribeConfigs' words in upper case */

/* By the topic's, or by the broker's name of a setting. ERR_UNKNOWN. */
int topic_config_find(struct slice name, enum topic_config_id *ret_id);
int topic_config_find_broker(struct slice broker_name, enum topic_config_id *ret_id);

/* A value's number: INT and LONG themselves, BOOLEAN 0 or 1, DOUBLE millionths, STRING the choice's place in its list of
 * choices, cleanup.policy the bits 1 delete, 2 compact. ERR_INVALID with Kafka's words in ret_text (NUL-terminated). */
int topic_config_parse(enum topic_config_id id, struct slice value, int64_t *ret_number,
                       char ret_text[TOPIC_CONFIG_ERROR_LEN_MAX]);

enum { CLEANUP_DELETE = 1, CLEANUP_COMPACT = 2 };
enum { TIMESTAMP_CREATE = 0, TIMESTAMP_LOG_APPEND = 1 };
/* compression.type in the order of its choices */
enum { COMPRESS_UNCOMPRESSED, COMPRESS_ZSTD, COMPRESS_LZ4, COMPRESS_SNAPPY, COMPRESS_GZIP, COMPRESS_PRODUCER };

/* ---- what holds for a topic ---- */

/* What server.properties says, under the topic's names of the settings; null: nothing. */
struct topic_config_statics {
    struct slice values[TOPIC_CONFIGS_CNT];
};

enum topic_config_source { /* DescribeConfigs' ConfigSource */
                           CONFIG_FROM_TOPIC = 1,
                           CONFIG_FROM_BROKER = 2,
                           CONFIG_FROM_CLUSTER = 3,
                           CONFIG_FROM_STATIC = 4,
                           CONFIG_FROM_DEFAULT = 5,
};

struct topic_config_value {
    struct slice text; /* borrow */
    enum topic_config_source source;
};

/* statics may be NULL; broker_id -1: no broker's own. topic null: what a new topic would get. */
struct topic_config_value topic_config_value(const struct image *image, const struct topic_config_statics *statics,
                                             int32_t broker_id, struct slice topic, enum topic_config_id id);

/* What is configured at one level; null text: nothing (the default is always there). */
struct slice topic_config_text(const struct image *image, const struct topic_config_statics *statics, int32_t broker_id,
                               struct slice topic, enum topic_config_id id, enum topic_config_source source);

/* All of them as numbers. A text that does not parse (an older, laxer writer) counts as the default. */
struct topic_settings {
    int64_t of[TOPIC_CONFIGS_CNT]; /* settings.of[TOPIC_RETENTION_MS] */
};
void topic_settings_of(const struct image *image, const struct topic_config_statics *statics, int32_t broker_id,
                       struct slice topic, struct topic_settings *ret_settings);

/* DURABILITY_DEFAULT resolved by the number of replicas. */
enum topic_durability topic_settings_durability(const struct topic_settings *settings, int32_t replicas_cnt);

#endif
