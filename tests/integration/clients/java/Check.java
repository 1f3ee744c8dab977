// The Java client 4.x against a broker: producer, consumer, admin; every answer is checked.
//   java Check HOST:PORT
import java.time.Duration;
import java.util.*;
import java.util.concurrent.ExecutionException;
import java.util.stream.*;
import org.apache.kafka.clients.admin.*;
import org.apache.kafka.clients.consumer.*;
import org.apache.kafka.clients.producer.*;
import org.apache.kafka.common.*;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.config.*;
import org.apache.kafka.common.errors.*;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.*;

public class Check {
    static final int PARTITIONS = 4;
    static final String TOPIC = "java";
    static String server;

    static void say(String text) { System.out.println("-- " + text); }

    static void same(String what, Object expected, Object got) {
        if (!Objects.equals(expected, got)) throw new AssertionError(what + ": expected " + expected + ", got " + got);
    }

    static void isTrue(String what, boolean condition) {
        if (!condition) throw new AssertionError(what);
    }

    interface Call { Object run() throws Exception; }

    static void fails(String what, Class<? extends Throwable> expected, Call call) throws Exception {
        try {
            call.run();
        } catch (ExecutionException error) {
            isTrue(what + ": expected " + expected + ", got " + error.getCause(), expected.isInstance(error.getCause()));
            isTrue(what + ": an error without a text", error.getCause().getMessage() != null);
            return;
        }
        throw new AssertionError(what + " did not fail");
    }

    interface Condition { boolean holds() throws Exception; }

    static void until(String what, Condition condition) throws Exception {
        for (int i = 0; i < 200; i++) {
            if (condition.holds()) return;
            Thread.sleep(50);
        }
        throw new AssertionError("not within 10 s: " + what);
    }

    static Map<String, Object> settings(Object... pairs) {
        Map<String, Object> map = new HashMap<>(Map.of("bootstrap.servers", server));
        for (int i = 0; i < pairs.length; i += 2) map.put((String) pairs[i], pairs[i + 1]);
        return map;
    }

    // ---- producer ----

    static KafkaProducer<String, String> producer(Object... pairs) {
        return new KafkaProducer<>(settings(pairs), new StringSerializer(), new StringSerializer());
    }

    static long base; // time of the first record

    // Partition p gets the numbers p, p + 4, ...; record i has the time base + i.
    static void produce(String codec, int from, int to, Object... pairs) throws Exception {
        Object[] all = Stream.concat(Arrays.stream(pairs), Stream.of("compression.type", codec, "linger.ms", 5)).toArray();
        try (KafkaProducer<String, String> producer = producer(all)) {
            List<java.util.concurrent.Future<RecordMetadata>> sent = new ArrayList<>();
            for (int i = from; i < to; i++)
                sent.add(producer.send(new ProducerRecord<>(TOPIC, i % PARTITIONS, base + i, "key " + i, "value " + i,
                        List.of(new RecordHeader("codec", codec.getBytes())))));
            for (int i = from; i < to; i++)
                isTrue("partition", sent.get(i - from).get().partition() == i % PARTITIONS);
        }
    }

    static void produceAll() throws Exception {
        say("producer: idempotent with every codec, acks 0 and 1, errors");
        int from = 0;
        for (String codec : List.of("none", "gzip", "snappy", "lz4", "zstd")) { // idempotence is the default
            produce(codec, from, from + 2000);
            from += 2000;
        }
        produce("none", from, from + 1000, "acks", "1", "enable.idempotence", false);
        produce("none", from + 1000, from + 2000, "acks", "0", "enable.idempotence", false);
        try (KafkaProducer<String, String> producer = producer("max.request.size", 4000000)) {
            fails("a record of 3 MB", RecordTooLargeException.class,
                    () -> producer.send(new ProducerRecord<>(TOPIC, 0, "large", "x".repeat(3000000))).get());
            fails("partition 99", org.apache.kafka.common.errors.TimeoutException.class, () -> {
                try (KafkaProducer<String, String> hasty = producer("max.block.ms", 700)) {
                    return hasty.send(new ProducerRecord<>(TOPIC, 99, "k", "v")).get();
                }
            });
        }
        try (KafkaProducer<String, String> producer = producer()) {
            isTrue("partitionsFor", producer.partitionsFor(TOPIC).size() == PARTITIONS);
        }
    }

    // ---- consumer ----

    static KafkaConsumer<String, String> consumer(String group, Object... pairs) {
        Object[] all = Stream.concat(Stream.of("group.id", group, "auto.offset.reset", "earliest", "enable.auto.commit", false,
                "heartbeat.interval.ms", 300, "session.timeout.ms", 6000), Arrays.stream(pairs)).toArray();
        return new KafkaConsumer<>(settings(all), new StringDeserializer(), new StringDeserializer());
    }

    static void consume(KafkaConsumer<String, String> consumer, int cnt, Set<Integer> seen) throws Exception {
        long end = System.currentTimeMillis() + 30000;
        while (seen.size() < cnt && System.currentTimeMillis() < end)
            for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(100))) {
                int i = Integer.parseInt(record.key().substring(4));
                isTrue("record " + i + " came twice", seen.add(i));
                same("value", "value " + i, record.value());
                same("partition", i % PARTITIONS, record.partition());
                same("time", base + i, record.timestamp());
                same("leader epoch", Optional.of(0), record.leaderEpoch());
                isTrue("header", record.headers().lastHeader("codec") != null);
            }
        same("records seen", cnt, seen.size());
    }

    static void consumeAll() throws Exception {
        int all = 12000;
        for (String assignor : List.of("RangeAssignor", "CooperativeStickyAssignor")) {
            say("consumer: subscribe with the " + assignor + ", two members, commit, resume");
            Object[] strategy = {"partition.assignment.strategy", "org.apache.kafka.clients.consumer." + assignor};
            String group = "java-" + assignor;
            Set<Integer> seen = new HashSet<>();
            try (KafkaConsumer<String, String> one = consumer(group, strategy)) {
                one.subscribe(List.of(TOPIC));
                consume(one, all, seen);
                one.commitSync();
                try (KafkaConsumer<String, String> two = consumer(group, strategy)) {
                    two.subscribe(java.util.regex.Pattern.compile("jav.*"));
                    until("two partitions each", () -> {
                        same("records read again", 0, one.poll(Duration.ofMillis(50)).count() + two.poll(Duration.ofMillis(50)).count());
                        return one.assignment().size() == PARTITIONS / 2 && two.assignment().size() == PARTITIONS / 2;
                    });
                    same("group metadata", group, two.groupMetadata().groupId());
                }
            }
            try (KafkaConsumer<String, String> three = consumer(group, strategy)) {
                Set<TopicPartition> partitions = IntStream.range(0, PARTITIONS).mapToObj(i -> new TopicPartition(TOPIC, i)).collect(Collectors.toSet());
                long sum = three.committed(partitions).values().stream().mapToLong(OffsetAndMetadata::offset).sum();
                same("committed", (long) all, sum);
            }
        }
        say("consumer: assign, seek, offsets for times, begin, end, pause, read_committed");
        try (KafkaConsumer<String, String> consumer = consumer("java-none", "isolation.level", "read_committed", "max.poll.records", 1)) {
            TopicPartition p2 = new TopicPartition(TOPIC, 2);
            same("beginning", 0L, consumer.beginningOffsets(List.of(p2)).get(p2));
            same("end", 3000L, consumer.endOffsets(List.of(p2)).get(p2));
            OffsetAndTimestamp at = consumer.offsetsForTimes(Map.of(p2, base + 4002)).get(p2);
            same("offset for a time", 1000L, at.offset());
            same("time for a time", base + 4002, at.timestamp());
            same("offset for a time after all", null, consumer.offsetsForTimes(Map.of(p2, base + 1000000)).get(p2));
            consumer.assign(List.of(p2));
            consumer.seek(p2, 2345);
            ConsumerRecord<String, String> record = null;
            for (int i = 0; i < 100 && record == null; i++)
                for (ConsumerRecord<String, String> it : consumer.poll(Duration.ofMillis(100))) record = it;
            same("after seek", 2345L, record.offset());
            same("lag", 3000L - 2346, consumer.currentLag(p2).getAsLong());
            same("partitionsFor", PARTITIONS, consumer.partitionsFor(TOPIC).size());
            isTrue("listTopics", consumer.listTopics().containsKey(TOPIC));
            consumer.seek(p2, 99999);
            consumer.poll(Duration.ofMillis(300)); // out of range: reset to the beginning
            until("reset to the earliest", () -> { consumer.poll(Duration.ofMillis(50)); return consumer.position(p2) < 100; });
        }
    }

    // ---- admin ----

    static void topics(Admin admin) throws Exception {
        say("admin: topics, partitions, cluster");
        CreateTopicsResult made = admin.createTopics(List.of(
                new NewTopic(TOPIC, PARTITIONS, (short) 1).configs(Map.of("max.message.bytes", "1500000")),
                new NewTopic("java-default", Optional.empty(), Optional.empty()),
                new NewTopic("java-placed", Map.of(0, List.of(1), 1, List.of(1)))));
        made.all().get();
        same("partitions of the answer", PARTITIONS, made.numPartitions(TOPIC).get());
        same("replicas of the answer", 1, made.replicationFactor(TOPIC).get());
        same("config of the answer", "1500000", made.config(TOPIC).get().get("max.message.bytes").value());
        Uuid id = made.topicId(TOPIC).get();
        until("all three are described", () -> admin.listTopics().names().get().containsAll(List.of(TOPIC, "java-default", "java-placed")));
        TopicDescription topic = admin.describeTopics(List.of(TOPIC)).allTopicNames().get().get(TOPIC);
        same("id", id, topic.topicId());
        same("described partitions", PARTITIONS, topic.partitions().size());
        for (TopicPartitionInfo partition : topic.partitions()) {
            same("leader", 1, partition.leader().id());
            same("replicas", 1, partition.replicas().size());
            same("isr", 1, partition.isr().size());
        }
        same("described by id", TOPIC, admin.describeTopics(TopicCollection.ofTopicIds(List.of(id))).allTopicIds().get().get(id).name());
        fails("describe a topic that is not there", UnknownTopicOrPartitionException.class,
                () -> admin.describeTopics(List.of("nix")).allTopicNames().get());
        fails("create it again", TopicExistsException.class,
                () -> admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get());
        fails("a broker that is not there", InvalidReplicaAssignmentException.class,
                () -> admin.createTopics(List.of(new NewTopic("x", Map.of(0, List.of(77))))).all().get());
        fails("too many replicas", InvalidReplicationFactorException.class,
                () -> admin.createTopics(List.of(new NewTopic("x", 1, (short) 3))).all().get());

        admin.createPartitions(Map.of("java-default", NewPartitions.increaseTo(3))).all().get();
        until("three partitions", () -> admin.describeTopics(List.of("java-default")).allTopicNames().get().get("java-default").partitions().size() == 3);
        fails("fewer partitions", InvalidPartitionsException.class,
                () -> admin.createPartitions(Map.of("java-default", NewPartitions.increaseTo(1))).all().get());
        Uuid placed = admin.describeTopics(List.of("java-placed")).allTopicNames().get().get("java-placed").topicId();
        admin.deleteTopics(TopicCollection.ofTopicIds(List.of(placed))).all().get();
        admin.deleteTopics(List.of("java-default")).all().get();
        until("they are gone", () -> admin.listTopics().names().get().equals(Set.of(TOPIC)));
        fails("delete it again", UnknownTopicOrPartitionException.class, () -> admin.deleteTopics(List.of("java-placed")).all().get());

        DescribeClusterResult cluster = admin.describeCluster(new DescribeClusterOptions().includeAuthorizedOperations(true));
        same("nodes", List.of(server), cluster.nodes().get().stream().map(n -> n.host() + ":" + n.port()).toList());
        same("controller", 1, cluster.controller().get().id());
        same("length of the cluster's id", 22, cluster.clusterId().get().length());
        Set<AclOperation> operations = cluster.authorizedOperations().get();
        isTrue("authorized operations: " + operations, operations == null || operations.contains(AclOperation.ALTER));
    }

    static String config(Admin admin, ConfigResource resource, String name) throws Exception {
        ConfigEntry entry = admin.describeConfigs(List.of(resource)).all().get().get(resource).get(name);
        return entry == null ? null : entry.value() + " " + entry.source();
    }

    static void configs(Admin admin) throws Exception {
        say("admin: incremental configs of topics and brokers");
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
        ConfigResource broker = new ConfigResource(ConfigResource.Type.BROKER, "1");
        same("as made", "1500000 DYNAMIC_TOPIC_CONFIG", config(admin, topic, "max.message.bytes"));
        same("default", "delete DEFAULT_CONFIG", config(admin, topic, "cleanup.policy"));
        same("of the broker", "1 STATIC_BROKER_CONFIG", config(admin, broker, "node.id"));
        admin.incrementalAlterConfigs(Map.of(topic, List.of(
                new AlterConfigOp(new ConfigEntry("retention.ms", "86400000"), AlterConfigOp.OpType.SET),
                new AlterConfigOp(new ConfigEntry("max.message.bytes", ""), AlterConfigOp.OpType.DELETE),
                new AlterConfigOp(new ConfigEntry("cleanup.policy", "compact"), AlterConfigOp.OpType.APPEND)))).all().get();
        until("set", () -> "86400000 DYNAMIC_TOPIC_CONFIG".equals(config(admin, topic, "retention.ms")));
        same("deleted", "1048588 DEFAULT_CONFIG", config(admin, topic, "max.message.bytes"));
        same("appended", "delete,compact DYNAMIC_TOPIC_CONFIG", config(admin, topic, "cleanup.policy"));
        admin.incrementalAlterConfigs(Map.of(topic, List.of(
                new AlterConfigOp(new ConfigEntry("cleanup.policy", "compact"), AlterConfigOp.OpType.SUBTRACT)))).all().get();
        until("subtracted", () -> config(admin, topic, "cleanup.policy").startsWith("delete "));
        fails("a wrong value", InvalidConfigurationException.class, () -> admin.incrementalAlterConfigs(Map.of(topic, List.of(
                new AlterConfigOp(new ConfigEntry("retention.ms", "soon"), AlterConfigOp.OpType.SET)))).all().get());
        fails("a topic that is not there", UnknownTopicOrPartitionException.class, () -> admin.incrementalAlterConfigs(
                Map.of(new ConfigResource(ConfigResource.Type.TOPIC, "nix"), List.of(
                new AlterConfigOp(new ConfigEntry("retention.ms", "1"), AlterConfigOp.OpType.SET)))).all().get());
        ConfigEntry described = admin.describeConfigs(List.of(topic), new DescribeConfigsOptions().includeSynonyms(true).includeDocumentation(true))
                .all().get().get(topic).get("cleanup.policy");
        same("synonyms", List.of("cleanup.policy", "log.cleanup.policy"), described.synonyms().stream().map(ConfigEntry.ConfigSynonym::name).toList());
        isTrue("documentation", described.documentation() != null && described.documentation().length() > 10);
        same("type", ConfigEntry.ConfigType.LIST, described.type());
    }

    static void offsets(Admin admin) throws Exception {
        say("admin: list offsets, log dirs, producers' leader epochs, delete records");
        TopicPartition p1 = new TopicPartition(TOPIC, 1);
        Map<String, OffsetSpec> specs = Map.of("earliest", OffsetSpec.earliest(), "latest", OffsetSpec.latest(),
                "maximum", OffsetSpec.maxTimestamp(), "time", OffsetSpec.forTimestamp(base + 4001), "future", OffsetSpec.forTimestamp(base + 9999999));
        Map<String, Long> expected = Map.of("earliest", 0L, "latest", 3000L, "maximum", 2999L, "time", 1000L, "future", -1L);
        for (String name : specs.keySet()) {
            ListOffsetsResult.ListOffsetsResultInfo info = admin.listOffsets(Map.of(p1, specs.get(name))).all().get().get(p1);
            same(name, expected.get(name), info.offset());
            if (name.equals("maximum")) same("its time", base + 11997, info.timestamp());
            if (name.equals("time")) same("its time", base + 4001, info.timestamp());
        }
        LogDirDescription logDir = admin.describeLogDirs(List.of(1)).allDescriptions().get().get(1).values().iterator().next();
        same("error of the log dir", null, logDir.error());
        long size = logDir.replicaInfos().get(p1).size();
        isTrue("size of a replica: " + size, size > 30000 && size < 3000000);

        DeleteRecordsResult deleted = admin.deleteRecords(Map.of(p1, RecordsToDelete.beforeOffset(500)));
        same("low watermark", 500L, deleted.lowWatermarks().get(p1).get().lowWatermark());
        same("earliest after it", 500L, admin.listOffsets(Map.of(p1, OffsetSpec.earliest())).all().get().get(p1).offset());
        fails("delete past the end", org.apache.kafka.common.errors.OffsetOutOfRangeException.class,
                () -> admin.deleteRecords(Map.of(p1, RecordsToDelete.beforeOffset(50000))).all().get());
    }

    static void groups(Admin admin) throws Exception {
        say("admin: groups");
        Collection<GroupListing> groups = admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get();
        same("groups", Set.of("java-RangeAssignor", "java-CooperativeStickyAssignor"),
                groups.stream().map(GroupListing::groupId).collect(Collectors.toSet()));
        try (KafkaConsumer<String, String> member = consumer("java-RangeAssignor", "client.id", "the member", "group.instance.id", "i")) {
            member.subscribe(List.of(TOPIC));
            until("assigned", () -> { member.poll(Duration.ofMillis(50)); return member.assignment().size() == PARTITIONS; });
            ConsumerGroupDescription group = admin.describeConsumerGroups(List.of("java-RangeAssignor")).all().get().get("java-RangeAssignor");
            same("state", GroupState.STABLE, group.groupState());
            same("type", GroupType.CLASSIC, group.type());
            same("assignor", "range", group.partitionAssignor());
            same("coordinator", 1, group.coordinator().id());
            MemberDescription described = group.members().iterator().next();
            same("client", "the member i /127.0.0.1", described.clientId() + " " + described.groupInstanceId().get() + " " + described.host());
            same("assignment", PARTITIONS, described.assignment().topicPartitions().size());
            fails("delete a group with members", GroupNotEmptyException.class,
                    () -> admin.deleteConsumerGroups(List.of("java-RangeAssignor")).all().get());
            // the member is static: it is still there after close
        }
        admin.removeMembersFromConsumerGroup("java-RangeAssignor", new RemoveMembersFromConsumerGroupOptions(
                List.of(new MemberToRemove("i")))).all().get();
        same("state", GroupState.EMPTY, admin.describeConsumerGroups(List.of("java-RangeAssignor")).all().get().get("java-RangeAssignor").groupState());

        TopicPartition p0 = new TopicPartition(TOPIC, 0), p1 = new TopicPartition(TOPIC, 1);
        String group = "java-CooperativeStickyAssignor";
        admin.alterConsumerGroupOffsets(group, Map.of(p0, new OffsetAndMetadata(7, Optional.of(0), "a note"))).all().get();
        admin.deleteConsumerGroupOffsets(group, Set.of(p1)).all().get();
        Map<TopicPartition, OffsetAndMetadata> offsets = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        same("altered", new OffsetAndMetadata(7, Optional.of(0), "a note"), offsets.get(p0));
        same("deleted", null, offsets.get(p1));
        admin.deleteConsumerGroups(List.of(group, "java-RangeAssignor")).all().get();
        same("groups after it", 0, admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get().size());
        fails("describe a group that is not there", GroupIdNotFoundException.class,
                () -> admin.describeConsumerGroups(List.of(group)).all().get());
    }

    static void quorum(Admin admin) throws Exception {
        say("admin: quorum, features");
        QuorumInfo quorum = admin.describeMetadataQuorum().quorumInfo().get();
        same("leader", 1, quorum.leaderId());
        same("voters", 1, quorum.voters().size());
        isTrue("high watermark", quorum.highWatermark() > 0);
        FeatureMetadata features = admin.describeFeatures().featureMetadata().get();
        isTrue("metadata.version: " + features, features.finalizedFeatures().get("metadata.version").maxVersionLevel() >= 7);
    }

    public static void main(String[] args) throws Exception {
        server = args[0];
        base = System.currentTimeMillis() - 600000;
        try (Admin admin = Admin.create(settings())) {
            topics(admin);
            configs(admin);
            produceAll();
            consumeAll();
            offsets(admin);
            groups(admin);
            quorum(admin);
            say("admin: delete the topic");
            admin.deleteTopics(List.of(TOPIC)).all().get();
            until("gone", () -> admin.listTopics().names().get().isEmpty());
        }
    }
}
