/* A producer that notes what was acknowledged: acked_producer BOOTSTRAP TOPIC ACKED_FILE STOP_FILE
 *
 * Sends numbered records (acks=all, idempotent, up to 2000 in flight) until STOP_FILE exists, then waits for all answers.
 * ACKED_FILE gets "number partition offset" per acknowledgement, as it comes. Ends with a line "ended: ...". */
#include <librdkafka/rdkafka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { IN_FLIGHT_MAX = 2000, RECORDS_MAX = 2000000, PAD_LEN = 100 };

static FILE *acked;
static unsigned long acked_cnt, failed_cnt;

static void on_delivery(rd_kafka_t *rk, const rd_kafka_message_t *message, void *opaque)
{
    (void)rk;
    (void)opaque;
    if (message->err) {
        failed_cnt++;
        return;
    }
    acked_cnt++;
    fprintf(acked, "%lu %d %lld\n", (unsigned long)(size_t)message->_private, (int)message->partition,
            (long long)message->offset);
}

static void set(rd_kafka_conf_t *conf, const char *name, const char *value)
{
    char fault[256];

    if (rd_kafka_conf_set(conf, name, value, fault, sizeof fault) != RD_KAFKA_CONF_OK) {
        fprintf(stderr, "%s\n", fault);
        exit(2);
    }
}

static rd_kafka_t *start(const char *bootstrap)
{
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    rd_kafka_t *rk;
    char fault[256];

    set(conf, "bootstrap.servers", bootstrap);
    set(conf, "acks", "all");
    set(conf, "enable.idempotence", "true");
    set(conf, "linger.ms", "2");
    set(conf, "message.timeout.ms", "300000");
    set(conf, "reconnect.backoff.max.ms", "500");
    rd_kafka_conf_set_dr_msg_cb(conf, on_delivery);
    rk = rd_kafka_new(RD_KAFKA_PRODUCER, conf, fault, sizeof fault);
    if (rk == NULL) {
        fprintf(stderr, "%s\n", fault);
        exit(2);
    }
    return rk;
}

int main(int argc, char **argv)
{
    unsigned long number = 0;
    char pad[PAD_LEN + 1];
    rd_kafka_t *rk;

    if (argc != 5)
        return 2;
    acked = fopen(argv[3], "w");
    if (acked == NULL)
        return 2;
    (void)setvbuf(acked, NULL, _IOLBF, 0);
    memset(pad, 'x', PAD_LEN);
    pad[PAD_LEN] = '\0';
    rk = start(argv[1]);
    while (number < RECORDS_MAX && access(argv[4], F_OK) != 0) {
        char text[PAD_LEN + 32];
        int len = snprintf(text, sizeof text, "%lu %s", number + 1, pad);
        rd_kafka_resp_err_t err;
        if (rd_kafka_outq_len(rk) >= IN_FLIGHT_MAX) {
            rd_kafka_poll(rk, 10);
            continue;
        }
        number++;
        err = rd_kafka_producev(rk, RD_KAFKA_V_TOPIC(argv[2]), RD_KAFKA_V_VALUE(text, (size_t)len),
                                RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY), RD_KAFKA_V_OPAQUE((void *)number),
                                RD_KAFKA_V_END);
        if (err)
            failed_cnt++;
        rd_kafka_poll(rk, 0);
        if (number % 100 == 0)
            usleep(5000);
    }
    rd_kafka_flush(rk, 120000);
    printf("ended: %lu sent, %lu acknowledged, %lu failed, %d without an answer\n", number, acked_cnt, failed_cnt,
           rd_kafka_outq_len(rk));
    rd_kafka_destroy(rk);
    return fclose(acked) == 0 ? 0 : 1;
}
