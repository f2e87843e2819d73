/* members.h - the nodes of the network in the order in which they are told: community by community,
 * highest PageRank first, equal ones by label. */
#ifndef DGG_MEMBERS_H
#define DGG_MEMBERS_H

#include "graph/analysis.h"

typedef struct dgg_member {
    uint32_t node;
    uint32_t community; /* 0 for none */
    double score;       /* PageRank */
} dgg_member;

/* Zero it first. */
typedef struct dgg_members {
    const dgg_graph *graph;
    dgg_member *items; /* those in the network; community 0 stands last */
    size_t count;
} dgg_members;

dgg_status dgg_members_init(dgg_members *members, const dgg_analysis *analysis, dgg_error *error);
void dgg_members_destroy(dgg_members *members);

/* The members of one community: items[*first .. *first + count). */
size_t dgg_members_of(const dgg_members *members, uint32_t community, size_t *first);

/* What a record is called: its title as a whole, or the first words of an untitled one; the label
 * of any other node. */
dgg_text dgg_member_name(const dgg_corpus *corpus, const dgg_node *node);

/* How many of items[first .. first + count) are of the kind; all records count as papers. */
size_t dgg_members_count(const dgg_members *members, size_t first, size_t count, dgg_kind kind);

#endif
