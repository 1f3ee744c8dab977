/* Doubly linked lists inside the things listed. A list head is a node that points at itself when empty. */
#ifndef BASE_LIST_H
#define BASE_LIST_H

#include <stdbool.h>
#include <stddef.h>

#include "base/check.h"

struct list_node {
    struct list_node *prev, *next;
};

static inline void list_init(struct list_node *head)
{
    head->prev = head->next = head;
}

static inline bool list_is_empty(const struct list_node *head)
{
    return head->next == head;
}

static inline void list_append(struct list_node *head, struct list_node *node)
{
    node->prev = head->prev;
    node->next = head;
    head->prev->next = node;
    head->prev = node;
}

/* Takes node out of its list; taking it out again does nothing. */
static inline void list_remove(struct list_node *node)
{
    if (node->next == NULL)
        return;
    node->prev->next = node->next;
    node->next->prev = node->prev;
    node->prev = node->next = NULL;
}

static inline bool list_is_linked(const struct list_node *node)
{
    return node->next != NULL;
}

#define list_entry(node, type, member) container_of(node, type, member)

#define list_first(head, type, member) (list_is_empty(head) ? NULL : list_entry((head)->next, type, member))

/* The body may remove `at`, nothing else; break and continue are as in any loop. */
#define list_for_each(at, head, type, member)                                                                          \
    for (struct list_node *node_##at = (head)->next, *next_##at = node_##at->next, *left_##at = NULL;                  \
         left_##at == NULL && node_##at != (head); node_##at = next_##at, next_##at = node_##at->next)                 \
        for (type *at = (left_##at = node_##at, list_entry(node_##at, type, member)); at != NULL && left_##at != NULL; \
             left_##at = NULL)

#endif
