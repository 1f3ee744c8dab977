#include "io/yaml.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <yaml.h>

#include "base/check.h"
#include "base/err.h"

struct walk {
    yaml_document_t *document;
    struct yaml_fault *fault;
    size_t nodes_cnt;
    int err;
};

static json_t *refuse(struct walk *walk, const yaml_node_t *node, int err, const char *text)
{
    walk->err = err;
    walk->fault->line = node->start_mark.line + 1;
    walk->fault->column = node->start_mark.column + 1;
    (void)snprintf(walk->fault->text, sizeof walk->fault->text, "%s", text);
    return NULL;
}

static bool is_one_of(const char *text, const char *const *words)
{
    for (; *words; words++)
        if (strcmp(text, *words) == 0)
            return true;
    return false;
}

/* YAML 1.2, 10.3.2: the core schema. */
static json_t *plain_scalar(const char *text)
{
    static const char *const nulls[] = {"", "~", "null", "Null", "NULL", NULL};
    static const char *const trues[] = {"true", "True", "TRUE", NULL};
    static const char *const falses[] = {"false", "False", "FALSE", NULL};
    char *end = NULL;
    long long whole;
    double real;

    if (is_one_of(text, nulls))
        return json_null();
    if (is_one_of(text, trues))
        return json_true();
    if (is_one_of(text, falses))
        return json_false();
    if (strspn(text, "0123456789+-.eE") != strlen(text) || strpbrk(text, "0123456789") == NULL)
        return NULL;
    errno = 0;
    whole = strtoll(text, &end, 10);
    if (*end == '\0' && errno == 0)
        return json_integer(whole);
    real = strtod(text, &end);
    return *end == '\0' ? json_real(real) : NULL;
}

static json_t *scalar(struct walk *walk, const yaml_node_t *node)
{
    const char *text = (const char *)node->data.scalar.value;
    json_t *value = NULL;

    if (strlen(text) != node->data.scalar.length)
        return refuse(walk, node, ERR_INVALID, "a zero byte in text");
    if (node->data.scalar.style == YAML_PLAIN_SCALAR_STYLE)
        value = plain_scalar(text);
    if (value == NULL)
        value = json_string(text);
    return value ? value : refuse(walk, node, ERR_INVALID, "text that is not UTF-8");
}

static json_t *convert(struct walk *walk, int index, int depth);

static json_t *sequence(struct walk *walk, const yaml_node_t *node, int depth)
{
    json_t *array = json_array();

    for (yaml_node_item_t *at = node->data.sequence.items.start; at < node->data.sequence.items.top; at++) {
        json_t *item = convert(walk, *at, depth + 1);
        if (item == NULL || json_array_append_new(array, item) != 0) {
            json_decref(array);
            return NULL;
        }
    }
    return array;
}

static json_t *mapping(struct walk *walk, const yaml_node_t *node, int depth)
{
    json_t *object = json_object();

    for (yaml_node_pair_t *at = node->data.mapping.pairs.start; at < node->data.mapping.pairs.top; at++) {
        const yaml_node_t *key = yaml_document_get_node(walk->document, at->key);
        json_t *value;
        if (key->type != YAML_SCALAR_NODE) {
            (void)refuse(walk, key, ERR_INVALID, "a key that is not text");
            goto fail;
        }
        const char *name = (const char *)key->data.scalar.value;
        if (strcmp(name, "<<") == 0 && key->data.scalar.style == YAML_PLAIN_SCALAR_STYLE) {
            (void)refuse(walk, key, ERR_INVALID, "merge keys (<<) are not supported");
            goto fail;
        }
        if (json_object_get(object, name) != NULL) {
            (void)refuse(walk, key, ERR_INVALID, "the same key twice");
            goto fail;
        }
        value = convert(walk, at->value, depth + 1);
        if (value == NULL || json_object_set_new(object, name, value) != 0)
            goto fail;
    }
    return object;
fail:
    json_decref(object);
    return NULL;
}

static json_t *convert(struct walk *walk, int index, int depth)
{
    const yaml_node_t *node = yaml_document_get_node(walk->document, index);

    CHECK(node != NULL);
    if (depth > YAML_DEPTH_MAX)
        return refuse(walk, node, ERR_LIMIT, "nested too deeply");
    if (++walk->nodes_cnt > YAML_NODES_MAX)
        return refuse(walk, node, ERR_LIMIT, "too many values");
    if (node->type == YAML_SCALAR_NODE)
        return scalar(walk, node);
    return node->type == YAML_SEQUENCE_NODE ? sequence(walk, node, depth) : mapping(walk, node, depth);
}

static int parser_fault(const yaml_parser_t *parser, struct yaml_fault *fault)
{
    fault->line = parser->problem_mark.line + 1;
    fault->column = parser->problem_mark.column + 1;
    (void)snprintf(fault->text, sizeof fault->text, "%s", parser->problem ? parser->problem : "not YAML");
    return ERR_INVALID;
}

int yaml_to_json(struct slice text, json_t **ret_document, struct yaml_fault *ret_fault)
{
    yaml_parser_t parser;
    yaml_document_t document;
    struct walk walk = {.document = &document, .fault = ret_fault};
    json_t *made = NULL;

    *ret_fault = (struct yaml_fault){.line = 0};
    CHECK(yaml_parser_initialize(&parser));
    yaml_parser_set_input_string(&parser, text.data ? text.data : (const uint8_t *)"", text.len);
    if (!yaml_parser_load(&parser, &document)) {
        walk.err = parser_fault(&parser, ret_fault);
        goto out;
    }
    if (yaml_document_get_root_node(&document) != NULL) {
        made = convert(&walk, 1, 0); /* node 1 is the root */
        if (made == NULL && walk.err == ERR_OK)
            walk.err = ERR_LIMIT;
    }
    yaml_document_delete(&document);
out:
    yaml_parser_delete(&parser);
    if (walk.err == ERR_OK)
        *ret_document = made;
    return walk.err;
}
