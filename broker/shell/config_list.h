/* Every property of server.properties, one line each: what parsing, --list-config, docs and DescribeConfigs know.
 *
 *   X(field, name, KIND, default, min, max, allowed, topic, doc)
 *   KIND     INT LONG SHORT (min..max), BOOL, TEXT, LIST (comma list; allowed holds for each item), DOUBLE (as text)
 *   default  as text; NULL: none (numbers: CONFIG_UNSET)
 *   allowed  "a|b|c"; NULL: anything
 *   topic    the topic setting that it is the default of; NULL: none
 * Names, defaults and ranges are Apache Kafka's (4.3) unless the doc says what differs. */
#ifndef SHELL_CONFIG_LIST_H
#define SHELL_CONFIG_LIST_H

#include <stdint.h>

/* Known and checked, so that a file for Apache Kafka is taken; giving one is warned about. */
#define CONFIG_NO_EFFECT "(No effect yet.) "

/* clang-format off */
#define CONFIG_LIST(X) \
    X(node_id, "node.id", INT, NULL, 0, INT32_MAX, NULL, NULL, "This node's id. Absent: flotilla.node.id.base + the number at the end of flotilla.pod.name.") \
    X(broker_id, "broker.id", INT, NULL, 0, INT32_MAX, NULL, NULL, "Old name of node.id.") \
    X(process_roles, "process.roles", LIST, "broker,controller", 0, 0, "broker|controller", NULL, "What this process is.") \
    X(listeners_text, "listeners", LIST, "PLAINTEXT://:9092", 0, 0, NULL, NULL, "NAME://host:port of each socket we listen on; an empty host is every interface.") \
    X(advertised_text, "advertised.listeners", LIST, NULL, 0, 0, NULL, NULL, "NAME://host:port as clients reach it. Absent: listeners, with this machine's name for an empty host.") \
    X(protocol_map_text, "listener.security.protocol.map", LIST, "PLAINTEXT:PLAINTEXT,SSL:SSL,SASL_PLAINTEXT:SASL_PLAINTEXT,SASL_SSL:SASL_SSL", 0, 0, NULL, NULL, "NAME:PROTOCOL of each listener name: PLAINTEXT or SSL.") \
    X(inter_broker_listener_name, "inter.broker.listener.name", TEXT, NULL, 0, 0, NULL, NULL, "The listener that brokers use among themselves. Absent: PLAINTEXT.") \
    X(controller_listener_names, "controller.listener.names", LIST, NULL, 0, 0, NULL, NULL, "Listeners of the metadata quorum; where process.roles has no controller: the first says how controllers are asked. Without a map of one's own they are PLAINTEXT.") \
    X(ssl_keystore_type, "ssl.keystore.type", TEXT, "PEM", 0, 0, "PEM", NULL, "Form of ssl.keystore.location. As all of ssl.*, also for one listener: listener.name.<lower case>.ssl... Kafka: JKS.") \
    X(ssl_keystore_location, "ssl.keystore.location", TEXT, NULL, 0, 0, NULL, NULL, "File with our private key, not encrypted, and our certificate with those up to the authority. Read again when it changes.") \
    X(ssl_truststore_type, "ssl.truststore.type", TEXT, "PEM", 0, 0, "PEM", NULL, "Form of ssl.truststore.location. Kafka: JKS.") \
    X(ssl_truststore_location, "ssl.truststore.location", TEXT, NULL, 0, 0, NULL, NULL, "File with the authorities that others' certificates must come from. Read again when it changes.") \
    X(ssl_client_auth, "ssl.client.auth", TEXT, NULL, 0, 0, "required|requested|none", NULL, "Must who connects show a certificate? Absent: required on inter-broker and controller listeners, else none. Kafka: none.") \
    X(ssl_protocol, "ssl.protocol", TEXT, "TLSv1.3", 0, 0, "TLSv1.3|TLSv1.2", NULL, "Highest version of TLS.") \
    X(ssl_enabled_protocols, "ssl.enabled.protocols", LIST, "TLSv1.2,TLSv1.3", 0, 0, "TLSv1.3|TLSv1.2", NULL, "Versions of TLS that are taken.") \
    X(ssl_endpoint_identification_algorithm, "ssl.endpoint.identification.algorithm", TEXT, "https", 0, 0, "https", NULL, "https: the certificate of a node that we connect to must name its host; empty: it need not.") \
    X(controller_quorum_voters, "controller.quorum.voters", LIST, NULL, 0, 0, NULL, NULL, "id@host:port of the voters a new quorum is made of; not used once there is one.") \
    X(controller_quorum_bootstrap_servers, "controller.quorum.bootstrap.servers", LIST, NULL, 0, 0, NULL, NULL, "host:port of controllers, to find the quorum.") \
    X(controller_quorum_auto_join_enable, "controller.quorum.auto.join.enable", BOOL, "true", 0, 0, NULL, NULL, "A controller that is no voter asks to become one once it has caught up. Kafka: false.") \
    X(controller_quorum_election_timeout_ms, "controller.quorum.election.timeout.ms", INT, "300", 1, INT32_MAX, NULL, NULL, "No leader heard for this long: stand for election; with random addition up to twice that. Kafka: 1000.") \
    X(controller_quorum_election_backoff_max_ms, "controller.quorum.election.backoff.max.ms", INT, "300", 0, INT32_MAX, NULL, NULL, CONFIG_NO_EFFECT "Longest wait after a lost election. Kafka: 1000.") \
    X(controller_quorum_fetch_timeout_ms, "controller.quorum.fetch.timeout.ms", INT, "600", 1, INT32_MAX, NULL, NULL, "A voter that could not fetch for this long becomes a candidate; a leader that a majority does not fetch from resigns. Kafka: 2000.") \
    X(controller_quorum_fetch_snapshot_max_bytes, "controller.quorum.fetch.snapshot.max.bytes", INT, "1048576", 1024, 1048576, NULL, NULL, "Bytes of a metadata snapshot that one request fetches.") \
    X(controller_quorum_request_timeout_ms, "controller.quorum.request.timeout.ms", INT, "1000", 1, INT32_MAX, NULL, NULL, CONFIG_NO_EFFECT "A request within the quorum is given up after this. Kafka: 2000.") \
    X(controller_quorum_retry_backoff_ms, "controller.quorum.retry.backoff.ms", INT, "20", 0, INT32_MAX, NULL, NULL, CONFIG_NO_EFFECT "Wait before a failed request within the quorum is sent again.") \
    X(controller_quorum_append_linger_ms, "controller.quorum.append.linger.ms", INT, "0", 0, INT32_MAX, NULL, NULL, CONFIG_NO_EFFECT "How long the leader gathers records before it writes them. Kafka: 25.") \
    X(broker_rack, "broker.rack", TEXT, NULL, 0, 0, NULL, NULL, "Zone of this broker, for spreading replicas and fetching from the closest.") \
    X(broker_heartbeat_interval_ms, "broker.heartbeat.interval.ms", INT, "300", 1, INT32_MAX, NULL, NULL, "Time between heartbeats to the active controller. Kafka: 2000.") \
    X(broker_session_timeout_ms, "broker.session.timeout.ms", INT, "1500", 1, INT32_MAX, NULL, NULL, "A broker without heartbeat for this long is fenced. Kafka: 9000.") \
    X(initial_broker_registration_timeout_ms, "initial.broker.registration.timeout.ms", INT, "60000", 1, INT32_MAX, NULL, NULL, CONFIG_NO_EFFECT "How long a start tries to register.") \
    X(log_dir, "log.dir", LIST, "/tmp/flotilla-logs", 0, 0, NULL, NULL, "Directory of the logs; log.dirs has precedence. Kafka: /tmp/kafka-logs.") \
    X(log_dirs_text, "log.dirs", LIST, NULL, 0, 0, NULL, NULL, "Directories of the logs.") \
    X(metadata_log_dir, "metadata.log.dir", TEXT, NULL, 0, 0, NULL, NULL, "Directory of the metadata log. Absent: the first of log.dirs.") \
    X(metadata_log_segment_bytes, "metadata.log.segment.bytes", INT, "67108864", 8388608, INT32_MAX, NULL, NULL, "Largest segment of the metadata log. Kafka: 1 GiB, which retention could not take apart.") \
    X(metadata_log_segment_ms, "metadata.log.segment.ms", LONG, "604800000", 1, INT64_MAX, NULL, NULL, "Oldest active segment of the metadata log.") \
    X(metadata_log_max_record_bytes_between_snapshots, "metadata.log.max.record.bytes.between.snapshots", LONG, "20971520", 1, INT64_MAX, NULL, NULL, "A snapshot of the metadata is made after so many bytes of records.") \
    X(metadata_log_max_snapshot_interval_ms, "metadata.log.max.snapshot.interval.ms", LONG, "3600000", 0, INT64_MAX, NULL, NULL, "A snapshot is made after this time; 0: not by time.") \
    X(metadata_max_idle_interval_ms, "metadata.max.idle.interval.ms", INT, "0", 0, INT32_MAX, NULL, NULL, "The active controller writes a no-op record after this time without another; 0: never. Kafka: 500.") \
    X(metadata_max_retention_bytes, "metadata.max.retention.bytes", LONG, "104857600", -1, INT64_MAX, NULL, NULL, "Metadata log and snapshots together, before the oldest go; -1: no limit.") \
    X(metadata_max_retention_ms, "metadata.max.retention.ms", LONG, "604800000", -1, INT64_MAX, NULL, NULL, "Age of metadata log and snapshots before they go; -1: no limit.") \
    X(num_partitions, "num.partitions", INT, "1", 1, INT32_MAX, NULL, NULL, "Partitions of a topic that names no number.") \
    X(default_replication_factor, "default.replication.factor", INT, "1", 1, INT16_MAX, NULL, NULL, "Replicas of a topic that names no number.") \
    X(min_insync_replicas, "min.insync.replicas", INT, "1", 1, INT32_MAX, NULL, "min.insync.replicas", "In-sync replicas that a produce with acks=all needs.") \
    X(unclean_leader_election_enable, "unclean.leader.election.enable", BOOL, "false", 0, 0, NULL, "unclean.leader.election.enable", "May a replica lead that was not in sync? Loses records. Even where false, the last known leader may lead again once ISR and eligible replicas are both empty (KIP-966).") \
    X(auto_leader_rebalance_enable, "auto.leader.rebalance.enable", BOOL, "true", 0, 0, NULL, NULL, "The active controller gives leadership back to preferred replicas.") \
    X(leader_imbalance_check_interval_seconds, "leader.imbalance.check.interval.seconds", LONG, "300", 1, INT32_MAX, NULL, NULL, "Time between two looks at which leaders are not the preferred ones.") \
    X(auto_create_topics_enable, "auto.create.topics.enable", BOOL, "true", 0, 0, NULL, NULL, "Metadata requests create topics that do not exist.") \
    X(delete_topic_enable, "delete.topic.enable", BOOL, "true", 0, 0, NULL, NULL, "Topics may be deleted.") \
    X(controlled_shutdown_enable, "controlled.shutdown.enable", BOOL, "true", 0, 0, NULL, NULL, "A stopping broker hands its leaderships over first.") \
    X(compression_type, "compression.type", TEXT, "producer", 0, 0, "uncompressed|zstd|lz4|snappy|gzip|producer", "compression.type", "Codec of stored batches; producer: as they come.") \
    X(compression_gzip_level, "compression.gzip.level", INT, "-1", -1, 9, NULL, "compression.gzip.level", "Level of gzip; -1: its own.") \
    X(compression_lz4_level, "compression.lz4.level", INT, "9", 1, 17, NULL, "compression.lz4.level", "Level of lz4.") \
    X(compression_zstd_level, "compression.zstd.level", INT, "3", -131072, 22, NULL, "compression.zstd.level", "Level of zstd.") \
    X(log_cleanup_policy, "log.cleanup.policy", LIST, "delete", 0, 0, "compact|delete", "cleanup.policy", "What happens to old records.") \
    X(log_segment_bytes, "log.segment.bytes", INT, "1073741824", 1048576, INT32_MAX, NULL, "segment.bytes", "Largest segment file.") \
    X(log_roll_ms, "log.roll.ms", LONG, NULL, 1, INT64_MAX, NULL, "segment.ms", "Age at which a segment is closed. Absent: log.roll.hours.") \
    X(log_roll_hours, "log.roll.hours", INT, "168", 1, INT32_MAX, NULL, NULL, "Age at which a segment is closed, in hours.") \
    X(log_roll_jitter_ms, "log.roll.jitter.ms", LONG, NULL, 0, INT64_MAX, NULL, "segment.jitter.ms", "Random part taken off log.roll.ms. Absent: log.roll.jitter.hours.") \
    X(log_roll_jitter_hours, "log.roll.jitter.hours", INT, "0", 0, INT32_MAX, NULL, NULL, "The same in hours.") \
    X(log_retention_ms, "log.retention.ms", LONG, NULL, -1, INT64_MAX, NULL, "retention.ms", "Age at which records go; -1: never. Absent: log.retention.minutes.") \
    X(log_retention_minutes, "log.retention.minutes", INT, NULL, -1, INT32_MAX, NULL, NULL, "The same in minutes. Absent: log.retention.hours.") \
    X(log_retention_hours, "log.retention.hours", INT, "168", -1, INT32_MAX, NULL, NULL, "The same in hours.") \
    X(log_retention_bytes, "log.retention.bytes", LONG, "-1", -1, INT64_MAX, NULL, "retention.bytes", "Size of a partition's log at which the oldest segment goes; -1: never.") \
    X(log_retention_check_interval_ms, "log.retention.check.interval.ms", LONG, "300000", 1, INT64_MAX, NULL, NULL, "How often retention is looked at.") \
    X(log_segment_delete_delay_ms, "log.segment.delete.delay.ms", LONG, "60000", 0, INT64_MAX, NULL, "file.delete.delay.ms", "Time between a file's renaming to .deleted and its removal.") \
    X(log_index_interval_bytes, "log.index.interval.bytes", INT, "4096", 0, INT32_MAX, NULL, "index.interval.bytes", "Bytes of records between two index entries.") \
    X(log_index_size_max_bytes, "log.index.size.max.bytes", INT, "10485760", 4, INT32_MAX, NULL, "segment.index.bytes", "Largest index file.") \
    X(log_flush_interval_messages, "log.flush.interval.messages", LONG, "9223372036854775807", 1, INT64_MAX, NULL, "flush.messages", CONFIG_NO_EFFECT "fsync after so many records.") \
    X(log_flush_interval_ms, "log.flush.interval.ms", LONG, NULL, 0, INT64_MAX, NULL, "flush.ms", CONFIG_NO_EFFECT "fsync after this time. Absent: never by time.") \
    X(log_flush_offset_checkpoint_interval_ms, "log.flush.offset.checkpoint.interval.ms", INT, "60000", 0, INT32_MAX, NULL, NULL, "How often recovery points are written.") \
    X(log_flush_start_offset_checkpoint_interval_ms, "log.flush.start.offset.checkpoint.interval.ms", INT, "60000", 0, INT32_MAX, NULL, NULL, CONFIG_NO_EFFECT "How often log start offsets are written.") \
    X(log_message_timestamp_type, "log.message.timestamp.type", TEXT, "CreateTime", 0, 0, "CreateTime|LogAppendTime", "message.timestamp.type", "Whose time a record has.") \
    X(log_message_timestamp_before_max_ms, "log.message.timestamp.before.max.ms", LONG, "9223372036854775807", 0, INT64_MAX, NULL, "message.timestamp.before.max.ms", "How far a record's time may lie behind the broker's.") \
    X(log_message_timestamp_after_max_ms, "log.message.timestamp.after.max.ms", LONG, "3600000", 0, INT64_MAX, NULL, "message.timestamp.after.max.ms", "How far a record's time may lie ahead of the broker's.") \
    X(log_preallocate, "log.preallocate", BOOL, "false", 0, 0, NULL, "preallocate", CONFIG_NO_EFFECT "Segment files get their full size when they are made.") \
    X(log_cleaner_delete_retention_ms, "log.cleaner.delete.retention.ms", LONG, "86400000", 0, INT64_MAX, NULL, "delete.retention.ms", CONFIG_NO_EFFECT "How long compaction keeps tombstones.") \
    X(log_cleaner_min_cleanable_ratio, "log.cleaner.min.cleanable.ratio", DOUBLE, "0.5", 0, 1, NULL, "min.cleanable.dirty.ratio", CONFIG_NO_EFFECT "Part of a log that must be dirty before it is compacted.") \
    X(log_cleaner_min_compaction_lag_ms, "log.cleaner.min.compaction.lag.ms", LONG, "0", 0, INT64_MAX, NULL, "min.compaction.lag.ms", CONFIG_NO_EFFECT "Time that a record stays uncompacted at least.") \
    X(log_cleaner_max_compaction_lag_ms, "log.cleaner.max.compaction.lag.ms", LONG, "9223372036854775807", 1, INT64_MAX, NULL, "max.compaction.lag.ms", CONFIG_NO_EFFECT "Time that a record stays uncompacted at most.") \
    X(log_files_open_max, "log.files.open.max", INT, "16384", 16, INT32_MAX, NULL, NULL, "Log files open at once; at most a quarter of the process's descriptors. Ours.") \
    X(message_max_bytes, "message.max.bytes", INT, "1048588", 0, INT32_MAX, NULL, "max.message.bytes", "Largest record batch.") \
    X(fetch_max_bytes, "fetch.max.bytes", INT, "57671680", 1024, INT32_MAX, NULL, NULL, "Largest answer to a Fetch.") \
    X(max_incremental_fetch_session_cache_slots, "max.incremental.fetch.session.cache.slots", INT, "1000", 0, INT32_MAX, NULL, NULL, "Fetch sessions kept.") \
    X(max_request_partition_size_limit, "max.request.partition.size.limit", INT, "2000", 1, INT32_MAX, NULL, NULL, CONFIG_NO_EFFECT "Partitions in one answer to DescribeTopicPartitions.") \
    X(request_timeout_ms, "request.timeout.ms", INT, "30000", 1, INT32_MAX, NULL, NULL, "How long a request to another node waits.") \
    X(replica_lag_time_max_ms, "replica.lag.time.max.ms", LONG, "30000", 1, INT64_MAX, NULL, NULL, "A follower that has not caught up for this long leaves the ISR.") \
    X(replica_fetch_max_bytes, "replica.fetch.max.bytes", INT, "1048576", 0, INT32_MAX, NULL, NULL, "Bytes per partition that a follower asks for.") \
    X(replica_fetch_response_max_bytes, "replica.fetch.response.max.bytes", INT, "10485760", 0, INT32_MAX, NULL, NULL, "Bytes per answer that a follower asks for.") \
    X(replica_fetch_min_bytes, "replica.fetch.min.bytes", INT, "1", 0, INT32_MAX, NULL, NULL, "Bytes that a follower waits for.") \
    X(replica_fetch_wait_max_ms, "replica.fetch.wait.max.ms", INT, "500", 0, INT32_MAX, NULL, NULL, "How long a follower waits for them.") \
    X(replica_fetch_backoff_ms, "replica.fetch.backoff.ms", INT, "1000", 0, INT32_MAX, NULL, NULL, "Longest wait after a failed fetch; the first one is 10 ms.") \
    X(replica_selector_class, "replica.selector.class", TEXT, NULL, 0, 0, "org.apache.kafka.common.replica.RackAwareReplicaSelector|org.apache.kafka.common.replica.LeaderSelector", NULL, "Whom consumers with client.rack are sent to: a replica of their rack that is in sync. Absent: the leader.") \
    X(num_replica_fetchers, "num.replica.fetchers", INT, "1", 1, INT32_MAX, NULL, NULL, "One fetcher per leader asks for all its partitions; more are accepted and not needed.") \
    X(replica_high_watermark_checkpoint_interval_ms, "replica.high.watermark.checkpoint.interval.ms", LONG, "5000", 1, INT64_MAX, NULL, NULL, "How often high watermarks are written.") \
    X(offsets_topic_num_partitions, "offsets.topic.num.partitions", INT, "50", 1, INT32_MAX, NULL, NULL, "Partitions of __consumer_offsets.") \
    X(offsets_topic_replication_factor, "offsets.topic.replication.factor", SHORT, "3", 1, INT16_MAX, NULL, NULL, "Replicas of __consumer_offsets.") \
    X(offsets_topic_segment_bytes, "offsets.topic.segment.bytes", INT, "104857600", 1, INT32_MAX, NULL, NULL, "Segment size of __consumer_offsets.") \
    X(offsets_retention_minutes, "offsets.retention.minutes", INT, "10080", 1, INT32_MAX, NULL, NULL, "How long an empty group's offsets are kept.") \
    X(offsets_retention_check_interval_ms, "offsets.retention.check.interval.ms", LONG, "600000", 1, INT64_MAX, NULL, NULL, "How often that is looked at.") \
    X(offsets_commit_timeout_ms, "offsets.commit.timeout.ms", INT, "5000", 1, INT32_MAX, NULL, NULL, "How long an offset commit waits for its replicas.") \
    X(offset_metadata_max_bytes, "offset.metadata.max.bytes", INT, "4096", 0, INT32_MAX, NULL, NULL, "Longest metadata text of a committed offset.") \
    X(group_initial_rebalance_delay_ms, "group.initial.rebalance.delay.ms", INT, "3000", 0, INT32_MAX, NULL, NULL, "How long the first rebalance of a group waits for more members.") \
    X(group_min_session_timeout_ms, "group.min.session.timeout.ms", INT, "6000", 0, INT32_MAX, NULL, NULL, "Shortest session timeout a member may ask for.") \
    X(group_max_session_timeout_ms, "group.max.session.timeout.ms", INT, "1800000", 0, INT32_MAX, NULL, NULL, "Longest session timeout a member may ask for.") \
    X(group_max_size, "group.max.size", INT, "2147483647", 1, INT32_MAX, NULL, NULL, "Members of a group at most.") \
    X(producer_id_expiration_ms, "producer.id.expiration.ms", INT, "86400000", 1, INT32_MAX, NULL, NULL, "An idle producer's state is forgotten after this.") \
    X(transaction_max_timeout_ms, "transaction.max.timeout.ms", INT, "900000", 1, INT32_MAX, NULL, NULL, CONFIG_NO_EFFECT "Longest transaction timeout a producer may ask for.") \
    X(socket_request_max_bytes, "socket.request.max.bytes", INT, "104857600", 1, 1073741824, NULL, NULL, "Longest request; a longer one closes its connection before it is read.") \
    X(socket_send_buffer_bytes, "socket.send.buffer.bytes", INT, "-1", -1, INT32_MAX, NULL, NULL, "SO_SNDBUF; -1: the system decides. Kafka: 102400.") \
    X(socket_receive_buffer_bytes, "socket.receive.buffer.bytes", INT, "-1", -1, INT32_MAX, NULL, NULL, "SO_RCVBUF; -1: the system decides. Kafka: 102400.") \
    X(socket_listen_backlog_size, "socket.listen.backlog.size", INT, "1024", 1, 65535, NULL, NULL, "Connections waiting to be accepted. Kafka: 50.") \
    X(connections_max_idle_ms, "connections.max.idle.ms", LONG, "600000", -1, INT64_MAX, NULL, NULL, "A connection without a request for this long is closed; -1: never.") \
    X(max_connections, "max.connections", INT, "2147483647", 1, INT32_MAX, NULL, NULL, "Connections at once; one more is closed at once. Never more than the process's descriptors allow.") \
    X(max_connections_per_ip, "max.connections.per.ip", INT, "2147483647", 0, INT32_MAX, NULL, NULL, "Connections at once from one address.") \
    X(queued_max_request_bytes, "queued.max.request.bytes", LONG, "268435456", -1, INT64_MAX, NULL, NULL, "Bytes of requests that are being read or not yet answered; reading waits above it. -1: 268435456. Kafka: no limit.") \
    X(connection_requests_max, "flotilla.connection.requests.max", INT, "32", 1, 65536, NULL, NULL, "Unanswered requests of one connection; reading waits above it.") \
    X(connection_answer_bytes_max, "flotilla.connection.answer.bytes.max", LONG, "16777216", 65536, INT64_MAX, NULL, NULL, "Answer bytes queued for one connection above which no more of its requests are read.") \
    X(answer_bytes_max, "flotilla.answer.bytes.max", LONG, "268435456", 1048576, INT64_MAX, NULL, NULL, "Answer bytes in memory queued for all connections (ranges of log files do not count) above which no more requests are read, and connections that take nothing for a second are closed.") \
    X(frame_stall_ms_max, "flotilla.frame.stall.ms.max", LONG, "30000", 100, INT64_MAX, NULL, NULL, "A connection in the middle of a request from which nothing came for this long is closed.") \
    X(disk_threads, "flotilla.disk.threads", INT, "8", 1, 64, NULL, NULL, "Threads for fsync, cold reads and what else may wait for a disk.") \
    X(work_threads, "flotilla.work.threads", INT, "2", 1, 64, NULL, NULL, "Threads for compression and searching in packed batches.") \
    X(cluster_id, "flotilla.cluster.id", TEXT, NULL, 0, 0, NULL, NULL, "The cluster's id (22 characters of base64). Absent: made at the first start of a single node and kept.") \
    X(admin_listener, "flotilla.admin.listener", TEXT, NULL, 0, 0, NULL, NULL, "host:port for /livez, /readyz and /metrics. Absent: none.") \
    X(durability, "flotilla.durability", TEXT, "default", 0, 0, "default|replicated|group-fsync|sync", "flotilla.durability", "When a record counts as kept: in the page cache of min.insync.replicas, after a shared fsync, after its own. default: group-fsync for one replica, replicated for more.") \
    X(node_id_base, "flotilla.node.id.base", INT, "0", 0, INT32_MAX, NULL, NULL, "See node.id.") \
    X(pod_name, "flotilla.pod.name", TEXT, NULL, 0, 0, NULL, NULL, "See node.id; ends in -NUMBER.") \
    X(log_level, "flotilla.log.level", TEXT, "info", 0, 0, "debug|info|warn|error", NULL, "Lines of lower levels are not written.")
/* clang-format on */

#endif
