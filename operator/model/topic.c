/* The fields of a KafkaTopic, what each accepts and what it is where it is absent; the same as crds/ says.
 *
 *   spec.instance        text   name of a KafkaInstance in the same namespace   required
 *   spec.topicName       text   Kafka's: 1 to 249 of A-Z a-z 0-9 . _ -          metadata.name
 *   spec.partitions      int    1 .. 10000                                      num.partitions of the brokers
 *   spec.replicas        int    1 .. 16                                         default.replication.factor
 *   spec.config          object Kafka's names -> texts                          none
 *   spec.deletionPolicy  text   Retain, Delete                                  Retain
 *   spec.adoptionPolicy  text   Adopt, Leave                                    Adopt */
#include "model/topic.h"

#include <string.h>

#include "base/err.h"
#include "model/doc.h"
#include "model/reader.h"

/* Settings that are not a topic's own: what throttles moves is set and taken away by whoever moves. */
static bool is_own_config(const char *name)
{
    return strcmp(name, "leader.replication.throttled.replicas") == 0 ||
           strcmp(name, "follower.replication.throttled.replicas") == 0;
}

static bool is_instance_name(const char *text)
{
    return reader_is_namespace(text) && strlen(text) <= INSTANCE_NAME_LEN_MAX;
}

/* Names that begin with "__" are Kafka's own topics, which its own settings govern. */
static bool is_topic_name(const char *text)
{
    size_t len = strlen(text);

    for (size_t i = 0; i < len; i++)
        if (!reader_is_alnum(text[i]) && memchr("._-", text[i], 3) == NULL)
            return false;
    return len > 0 && len <= TOPIC_NAME_LEN_MAX && strcmp(text, ".") != 0 && strcmp(text, "..") != 0 &&
           strncmp(text, "__", 2) != 0;
}

static bool is_deletion_policy(const char *text)
{
    return strcmp(text, "Retain") == 0 || strcmp(text, "Delete") == 0;
}

static bool is_adoption_policy(const char *text)
{
    return strcmp(text, "Adopt") == 0 || strcmp(text, "Leave") == 0;
}

static bool has_finalizer(const json_t *doc)
{
    const json_t *list = doc_list(doc, "metadata.finalizers");

    for (size_t i = 0; i < json_array_size(list); i++) {
        const char *text = json_string_value(json_array_get(list, i));
        if (text && strcmp(text, TOPIC_FINALIZER) == 0)
            return true;
    }
    return false;
}

static void take_metadata(struct reader *reader, const json_t *doc, struct topic *topic)
{
    const json_t *metadata = json_object_get(doc, "metadata");
    const char *created = doc_text(metadata, "creationTimestamp");

    topic->name = reader_text(reader, metadata, "metadata", "name", reader_is_dns_name, "an object's name", "");
    topic->namespace =
        reader_text(reader, metadata, "metadata", "namespace", reader_is_namespace, "a namespace's name", "");
    topic->uid = reader_text(reader, metadata, "metadata", "uid", reader_is_uid, "a uid", "");
    topic->generation = doc_number(metadata, "generation", 0);
    topic->created_ms = created && doc_time_parse(created) > 0 ? doc_time_parse(created) : 0;
    topic->is_deleting = doc_is_deleting(doc);
    topic->has_finalizer = has_finalizer(doc);
    if (topic->name[0] == '\0' && reader->faults->cnt == 0)
        fault_set(fault_add(reader->faults), "metadata.name", "is missing", NULL);
}

/* We wrote it; what is not as we write it is as if it were not there. */
static void take_status(const json_t *doc, struct topic *topic)
{
    const char *id = doc_text(doc, "status.topicId");
    const json_t *managed = doc_list(doc, "status.managedConfig");

    if (id == NULL || uuid_parse(slice_of_text(id), &topic->topic_id) != ERR_OK)
        topic->topic_id = UUID_ZERO;
    for (size_t i = 0; i < json_array_size(managed); i++)
        if (!json_is_string(json_array_get(managed, i)))
            return;
    if (json_array_size(managed) <= TOPIC_MANAGED_MAX)
        topic->managed = managed;
}

static void take_names(struct reader *reader, const json_t *spec, struct topic *topic)
{
    topic->instance =
        reader_text(reader, spec, "spec", "instance", is_instance_name, "the name of a KafkaInstance", "");
    topic->topic_name =
        reader_text(reader, spec, "spec", "topicName", is_topic_name,
                    "a topic's name: 1 to 249 letters, digits, '.', '_' and '-', without '__' in front", "");
    if (topic->instance[0] == '\0' && json_object_get(spec, "instance") == NULL)
        fault_set(fault_add(reader->faults), "spec.instance", "is missing: the name of a KafkaInstance here", NULL);
    if (topic->topic_name[0] != '\0' || topic->name[0] == '\0')
        return;
    if (json_object_get(spec, "topicName") == NULL && is_topic_name(topic->name))
        topic->topic_name = topic->name;
    else if (json_object_get(spec, "topicName") == NULL)
        fault_set(fault_add(reader->faults), "spec.topicName",
                  "is missing, and the object's name is no topic's name (at most 249 characters)", NULL);
}

int topic_parse(const json_t *doc, struct topic *ret_topic, struct faults *ret_faults)
{
    static const char *const known[] = {"instance", "topicName",      "partitions",     "replicas",
                                        "config",   "deletionPolicy", "adoptionPolicy", NULL};
    struct reader reader = {.faults = ret_faults};
    const json_t *spec;

    *ret_topic = (struct topic){.namespace = "", .name = "", .uid = "", .instance = "", .topic_name = ""};
    ret_faults->cnt = 0;
    if (!json_is_object(doc)) {
        fault_set(fault_add(ret_faults), "", "a KafkaTopic is an object", NULL);
        return ERR_INVALID;
    }
    take_metadata(&reader, doc, ret_topic);
    take_status(doc, ret_topic);
    spec = reader_member(&reader, doc, "", "spec", JSON_OBJECT, "an object");
    reader_refuse_unknown(&reader, spec, "spec", known);
    take_names(&reader, spec, ret_topic);
    ret_topic->partitions = reader_int(&reader, spec, "spec", "partitions", 1, TOPIC_PARTITIONS_MAX, 0);
    ret_topic->replicas = reader_int(&reader, spec, "spec", "replicas", 1, TOPIC_REPLICAS_MAX, 0);
    ret_topic->config = reader_config(&reader, spec, is_own_config);
    ret_topic->deletes =
        strcmp(reader_text(&reader, spec, "spec", "deletionPolicy", is_deletion_policy, "Retain or Delete", "Retain"),
               "Delete") == 0;
    ret_topic->adopts =
        strcmp(reader_text(&reader, spec, "spec", "adoptionPolicy", is_adoption_policy, "Adopt or Leave", "Adopt"),
               "Adopt") == 0;
    return ret_faults->cnt ? ERR_INVALID : ERR_OK;
}
