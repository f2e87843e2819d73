/* compared.h - an earlier graph.json and a present graph, made by hand to be compared. */
#ifndef DGG_TEST_COMPARED_H
#define DGG_TEST_COMPARED_H

#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "graph/changes.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

#define TEXT(string) dgg_text_of(string)

enum { MOST_NODES = 24, MOST_LINKS = 24, MOST_COMMUNITIES = 6 };

/* A node now: "paper:a", its label, and its community from 1, or 0. */
typedef struct present_node {
    const char *id, *label;
    uint32_t community;
} present_node;

typedef struct present {
    dgg_graph graph;
    dgg_node nodes[MOST_NODES];
    dgg_graph_link links[MOST_LINKS];
    uint32_t community[MOST_NODES];
    dgg_community communities[MOST_COMMUNITIES];
    dgg_analysis analysis;
} present;

/* Nodes in the order of kind and id; names of communities end with NULL. */
static inline void make_present(present *p, const present_node *nodes, size_t count,
                                const char *const *names)
{
    *p = (present){ 0 };
    for (; names[p->analysis.community_count] != NULL; p->analysis.community_count++) {
        p->communities[p->analysis.community_count].name = TEXT(names[p->analysis.community_count]);
    }
    for (size_t i = 0; i < count; i++) {
        dgg_text kind = TEXT(nodes[i].id);
        kind.length = dgg_text_find_byte(kind, ':');
        p->nodes[i] = (dgg_node){ .id = TEXT(nodes[i].id), .label = TEXT(nodes[i].label) };
        CU_ASSERT_TRUE(dgg_kind_find(kind, &p->nodes[i].kind));
        p->community[i] = nodes[i].community;
        if (nodes[i].community > 0) {
            p->communities[nodes[i].community - 1].size++;
        }
    }
    p->graph = (dgg_graph){ .nodes = p->nodes, .node_count = count, .links = p->links };
    p->analysis.graph = &p->graph;
    p->analysis.community = p->community;
    p->analysis.communities = p->communities;
}

static inline void link_present(present *p, uint32_t source, uint32_t target, dgg_link_type type)
{
    p->links[p->graph.link_count++] = (dgg_graph_link){ source, target, type, 1, NULL };
}

/* Compares it with the text of an earlier graph.json. */
static inline dgg_status find_changes(const present *p, const char *json, dgg_changes *changes)
{
    dgg_status status = DGG_OK;
    dgg_earlier earlier = { 0 };
    DGG_TRY(dgg_earlier_read_text(&earlier, TEXT(json), NULL));
    DGG_TRY(dgg_changes_find(changes, &earlier, &p->analysis, NULL));
done:
    dgg_earlier_destroy(&earlier);
    return status;
}

/* Whether there is such a change; `id` NULL is a community, NULL labels are none. */
static inline bool has_change(const dgg_changes *changes, dgg_change_kind kind, const char *id,
                              const char *before, const char *after)
{
    for (size_t i = 0; i < changes->count; i++) {
        const dgg_change *one = &changes->items[i];
        if (one->change == kind && one->is_community == (id == NULL) &&
            dgg_text_equal(one->id, TEXT(id)) && dgg_text_equal(one->before, TEXT(before)) &&
            dgg_text_equal(one->after, TEXT(after))) {
            return true;
        }
    }
    return false;
}

#define EARLIER(nodes, links, communities)                                                         \
    "{ \"format\": \"dggraph-graph/1\", \"nodes\": [" nodes "], \"links\": [" links                \
    "], \"communities\": [" communities "] }"
#define NODE(kind, id, label)                                                                      \
    "{ \"id\": \"" kind ":" id "\", \"kind\": \"" kind "\", \"label\": \"" label "\" }"
#define LINK(source, target, type)                                                                 \
    "{ \"source\": \"" source "\", \"target\": \"" target "\", \"type\": \"" type "\" }"
#define COMMUNITY(name, members) "{ \"name\": \"" name "\", \"members\": [" members "] }"

#endif
