#include "local/place.h"

#include <stdbool.h>
#include <string.h>
#include <yaml.h>

struct walk {
    yaml_document_t *document;
    yaml_node_t *node;
    size_t line;
};

/* The next part of the field: a name (quotes taken off) or an index; *at moves behind it. false: none is left. */
static bool next_part(const char **at, struct slice *ret_name, size_t *ret_index, bool *ret_is_index)
{
    const char *from = *at, *end;

    if (*from == '.')
        from++;
    if (*from == '\0')
        return false;
    *ret_is_index = *from == '[';
    if (*ret_is_index) {
        *ret_index = 0;
        for (end = from + 1; *end >= '0' && *end <= '9'; end++)
            *ret_index = *ret_index * 10 + (size_t)(*end - '0');
        *at = *end == ']' ? end + 1 : end;
        return *end == ']';
    }
    if (*from == '"') {
        end = strchr(from + 1, '"');
        if (end == NULL)
            return false;
        *ret_name = slice_of(from + 1, (size_t)(end - from - 1));
        *at = end + 1;
        return true;
    }
    end = from + strcspn(from, ".[");
    *ret_name = slice_of(from, (size_t)(end - from));
    *at = end;
    return true;
}

static bool is_name(const yaml_node_t *key, struct slice name)
{
    return key->type == YAML_SCALAR_NODE && slice_eq(slice_of(key->data.scalar.value, key->data.scalar.length), name);
}

static bool enter_name(struct walk *walk, struct slice name)
{
    if (walk->node->type != YAML_MAPPING_NODE)
        return false;
    for (yaml_node_pair_t *pair = walk->node->data.mapping.pairs.start; pair < walk->node->data.mapping.pairs.top;
         pair++) {
        const yaml_node_t *key = yaml_document_get_node(walk->document, pair->key);
        if (!is_name(key, name))
            continue;
        walk->line = key->start_mark.line + 1;
        walk->node = yaml_document_get_node(walk->document, pair->value);
        return true;
    }
    return false;
}

static bool enter_index(struct walk *walk, size_t index)
{
    yaml_node_t *node = walk->node;

    if (node->type != YAML_SEQUENCE_NODE ||
        index >= (size_t)(node->data.sequence.items.top - node->data.sequence.items.start))
        return false;
    walk->node = yaml_document_get_node(walk->document, node->data.sequence.items.start[index]);
    walk->line = walk->node->start_mark.line + 1;
    return true;
}

size_t place_line(struct slice text, const char *field)
{
    yaml_document_t document;
    yaml_parser_t parser;
    struct walk walk = {.document = &document, .line = 1};
    struct slice name = {0};
    size_t index = 0;
    bool is_index;

    if (!yaml_parser_initialize(&parser))
        return 1;
    yaml_parser_set_input_string(&parser, text.data ? text.data : (const uint8_t *)"", text.len);
    if (yaml_parser_load(&parser, &document)) {
        walk.node = yaml_document_get_root_node(&document);
        if (walk.node)
            walk.line = walk.node->start_mark.line + 1;
        while (walk.node && next_part(&field, &name, &index, &is_index))
            if (!(is_index ? enter_index(&walk, index) : enter_name(&walk, name)))
                break;
        yaml_document_delete(&document);
    }
    yaml_parser_delete(&parser);
    return walk.line;
}

size_t place_of_second(struct slice text)
{
    yaml_document_t document;
    yaml_parser_t parser;
    size_t line = 0;

    if (!yaml_parser_initialize(&parser))
        return 0;
    yaml_parser_set_input_string(&parser, text.data ? text.data : (const uint8_t *)"", text.len);
    for (int i = 0; i < 2 && yaml_parser_load(&parser, &document); i++) {
        const yaml_node_t *root = yaml_document_get_root_node(&document);
        if (i == 1 && root)
            line = root->start_mark.line + 1;
        yaml_document_delete(&document);
        if (root == NULL)
            break;
    }
    yaml_parser_delete(&parser);
    return line;
}
