/* java -cp ... JavaLoad.java BROKERS TOPIC PARTITIONS OUT.jsonl [option=value ...]
 *
 * history-load's writers with Apache Kafka's own client (which learns a new leader from the answer that refuses, KIP-951): idempotent, acks=all,
 * numbers round robin over the partitions, the same lines in OUT.jsonl (format: check.c). Ends at SIGTERM, when all is delivered; history-load
 * with writers=0 reads it to the end then.
 *
 *   writers=2  rate=2000 (values per second and writer)  size=100; ones with a dot go to the client: linger.ms=5
 *
 * Status 0: everything that was sent is acknowledged. 1: the application saw errors, the first of which it prints. */
import java.io.BufferedWriter;
import java.io.FileWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

public class JavaLoad {
    static final AtomicLong sent = new AtomicLong(), acked = new AtomicLong(), failed = new AtomicLong();
    static volatile boolean isStopping;
    static BufferedWriter out;

    static synchronized void note(String line) {
        try {
            out.write(line);
            out.newLine();
            out.flush();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static long micros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }

    static void delivered(String writer, long number, RecordMetadata at, Exception error) {
        if (error == null) {
            acked.incrementAndGet();
            note(String.format("{\"op\":\"ack\",\"c\":\"%s\",\"v\":%d,\"p\":\"%s-%d\",%s\"t\":%d}", writer, number, at.topic(), at.partition(),
                at.hasOffset() ? "\"o\":" + at.offset() + "," : "", micros()));
        } else if (failed.getAndIncrement() == 0) {
            System.err.println("JavaLoad: value " + writer + "/" + number + ": " + error);
        }
    }

    static void write(String writer, String brokers, String topic, int partitions, Map<String, String> options) {
        Properties config = new Properties();
        double rate = Double.parseDouble(options.getOrDefault("rate", "2000"));
        int size = Integer.parseInt(options.getOrDefault("size", "100"));
        long begin = System.nanoTime();

        config.put("bootstrap.servers", brokers);
        config.put("acks", "all");
        config.put("enable.idempotence", "true");
        config.put("linger.ms", "2");
        config.put("retry.backoff.ms", "20");
        config.put("delivery.timeout.ms", "300000");
        config.put("reconnect.backoff.ms", "20");
        config.put("reconnect.backoff.max.ms", "500");
        config.put("key.serializer", ByteArraySerializer.class.getName());
        config.put("value.serializer", ByteArraySerializer.class.getName());
        options.forEach((name, value) -> { if (name.contains(".")) config.put(name, value); });
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(config)) {
            for (long number = 0; !isStopping; ) {
                if (number >= (System.nanoTime() - begin) / 1e9 * rate) {
                    Thread.sleep(1);
                    continue;
                }
                long mine = number++;
                int partition = (int) (mine % partitions);
                StringBuilder value = new StringBuilder(writer + "/" + mine);
                while (value.length() < size)
                    value.append('.');
                note(String.format("{\"op\":\"send\",\"c\":\"%s\",\"v\":%d,\"p\":\"%s-%d\"}", writer, mine, topic, partition));
                sent.incrementAndGet();
                producer.send(new ProducerRecord<>(topic, partition, null, value.toString().getBytes()), (at, error) -> delivered(writer, mine, at, error));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws Exception {
        Map<String, String> options = new HashMap<>();
        List<Thread> writers = new ArrayList<>();
        Thread main = Thread.currentThread();

        if (args.length < 4) {
            System.err.println("usage: JavaLoad BROKERS TOPIC PARTITIONS OUT.jsonl [option=value ...]");
            System.exit(2);
        }
        for (int i = 4; i < args.length; i++)
            options.put(args[i].substring(0, args[i].indexOf('=')), args[i].substring(args[i].indexOf('=') + 1));
        out = new BufferedWriter(new FileWriter(args[3]));
        for (int i = 0; i < Integer.parseInt(options.getOrDefault("writers", "2")); i++) {
            String name = "w" + i;
            writers.add(new Thread(() -> write(name, args[0], args[1], Integer.parseInt(args[2]), options)));
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            isStopping = true;
            try {
                for (Thread writer : writers)
                    writer.join();
                System.out.printf("JavaLoad: %d sent, %d acknowledged, %d errors%n", sent.get(), acked.get(), failed.get());
                System.out.flush();
                Runtime.getRuntime().halt(failed.get() > 0 || acked.get() != sent.get() ? 1 : 0);
            } catch (InterruptedException e) {
                Runtime.getRuntime().halt(1);
            }
        }));
        for (Thread writer : writers)
            writer.start();
        main.join();
    }
}
