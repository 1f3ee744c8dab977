/* The records that rebuild an image, one at a time; private to the room. */
#ifndef IMAGE_WRITER_H
#define IMAGE_WRITER_H

#include "base/buf.h"
#include "image/image.h"

/* What is written. Borrowed from an image, or a snapshot's own arrays. */
struct image_rows {
    struct image_topic **topics;
    struct image_broker **brokers;
    struct image_controller **controllers;
    struct image_configs **configs;
    struct image_level *levels;
    size_t topics_cnt, brokers_cnt, controllers_cnt, configs_cnt, levels_cnt;
    int64_t next_producer_id;
    int16_t metadata_version;
};

struct image_rows image_rows_of(const struct image *image);

enum image_writes { /* in the order of Kafka's snapshots */
                    IMAGE_WRITES_VERSION,
                    IMAGE_WRITES_LEVELS,
                    IMAGE_WRITES_BROKERS,
                    IMAGE_WRITES_CONTROLLERS,
                    IMAGE_WRITES_TOPICS,
                    IMAGE_WRITES_CONFIGS,
                    IMAGE_WRITES_PRODUCER_IDS,
                    IMAGE_WRITES_CNT,
};

struct image_writer {
    struct image_rows rows;
    struct buf record; /* the one written last */
    struct arena arena;
    enum image_writes table;
    size_t place, inner; /* what comes next in table; inner of a topic: 0 the topic itself, then partition + 1 */
};

void image_writer_init(struct image_writer *writer, const struct image_rows *rows);
void image_writer_release(struct image_writer *writer);

/* 1: writer->record is the next; 0: that was all; ERR_LIMIT: a record is too large. */
int image_writer_next(struct image_writer *writer);

#endif
