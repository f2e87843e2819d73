/* How clusters of themes go from one slice of time to the next: which become part of which. */
#include "base/memory.h"
#include "base/order.h"
#include "graph/overlap.h"
#include "graph/theme_clusters.h"

static const dgg_time_column columns[] = {
    { "from", "From", 0 },
    { "cluster", "Cluster", 0 },
    { "to", "To", 0 },
    { "next_cluster", "Cluster", 0 },
    { "shared", "Words shared", 0 },
    { "inclusion", "Inclusion", 2 },
    { "weighted_inclusion", "Weighted inclusion", 2 },
    { "stability", "Stability", 2 },
    { "words", "Which", 0 },
};

/* Two slices beside each other; words are told by their nodes. */
typedef struct pair {
    const dgg_study *study;
    dgg_theme_clusters *one, *other;
    dgg_slice from, to;
    double *weights;  /* of each node: how often it occurs in the two slices together */
    uint32_t *places; /* of each node: its cluster in the second slice; UINT32_MAX if in none */
} pair;

/* A word that is in a cluster of both slices. */
typedef struct word {
    uint32_t one, other; /* clusters */
    uint32_t place;      /* among the members of the first slice */
    uint32_t vertex;     /* of its network */
} word;

static int by_clusters(const void *left, const void *right)
{
    const word *a = left, *b = right;
    int order = (a->one > b->one) - (a->one < b->one);
    order = order != 0 ? order : (a->other > b->other) - (a->other < b->other);
    return order != 0 ? order : (a->place > b->place) - (a->place < b->place);
}

static void weigh(pair *p)
{
    size_t nodes = p->study->graph->node_count;
    for (size_t i = 0; i <= nodes; i++) {
        p->weights[i] = 0;
        p->places[i] = UINT32_MAX;
    }
    for (uint32_t i = 0; i < p->one->network.vertex_count; i++) {
        p->weights[p->one->network.nodes[i]] += dgg_theme_clusters_occurrences(p->one, i);
    }
    for (uint32_t i = 0; i < p->other->network.vertex_count; i++) {
        uint32_t node = p->other->network.nodes[i];
        p->weights[node] += dgg_theme_clusters_occurrences(p->other, i);
        p->places[node] = p->other->of[i];
    }
}

static double weight_of(const pair *p, const dgg_theme_clusters *clusters, size_t cluster)
{
    double sum = 0;
    for (size_t i = clusters->first[cluster]; i < clusters->first[cluster + 1]; i++) {
        sum += p->weights[clusters->network.nodes[clusters->members[i]]];
    }
    return sum;
}

static size_t list_words(const pair *p, word *words)
{
    size_t count = 0;
    const dgg_theme_clusters *one = p->one;
    for (uint32_t i = 0; i < one->first[one->count]; i++) {
        uint32_t vertex = one->members[i], other = p->places[one->network.nodes[vertex]];
        if (other != UINT32_MAX) {
            words[count++] = (word){ one->of[vertex], other, i, vertex };
        }
    }
    dgg_sort(words, count, sizeof *words, by_clusters);
    return count;
}

static dgg_status add_cells(const pair *p, const word *first, const dgg_overlap *overlap,
                            dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char from[DGG_SLICE_NAME_ROOM], to[DGG_SLICE_NAME_ROOM];
    DGG_TRY(dgg_time_text(telling, dgg_text_of(dgg_slice_name(p->from, from)), error));
    DGG_TRY(dgg_time_text(telling, dgg_theme_clusters_name(p->one, first->one), error));
    DGG_TRY(dgg_time_text(telling, dgg_text_of(dgg_slice_name(p->to, to)), error));
    DGG_TRY(dgg_time_text(telling, dgg_theme_clusters_name(p->other, first->other), error));
    DGG_TRY(dgg_table_add_count(telling->table, overlap->shared, error));
    DGG_TRY(dgg_time_number(telling, true, dgg_overlap_inclusion(overlap), error));
    DGG_TRY(dgg_time_number(telling, true, dgg_overlap_weighted_inclusion(overlap), error));
    DGG_TRY(dgg_time_number(telling, true, dgg_overlap_stability(overlap), error));
done:
    return status;
}

/* Of the words that two clusters share. */
static dgg_status add_row(const pair *p, const word *words, size_t count, dgg_time_telling *telling,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer list = { 0 };
    uint32_t *vertices = NULL;
    dgg_overlap overlap = { .one = p->one->sizes[words->one],
                            .other = p->other->sizes[words->other],
                            .shared = count,
                            .one_weight = weight_of(p, p->one, words->one),
                            .other_weight = weight_of(p, p->other, words->other) };
    DGG_TRY(dgg_grow(&vertices, count, sizeof *vertices, error));
    for (size_t i = 0; i < count; i++) {
        vertices[i] = words[i].vertex;
        overlap.shared_weight += p->weights[p->one->network.nodes[words[i].vertex]];
    }
    DGG_TRY(dgg_theme_clusters_list(p->one, vertices, count, &list, error));
    DGG_TRY(add_cells(p, words, &overlap, telling, error));
    DGG_TRY(dgg_time_text(telling, dgg_buffer_text(&list), error));
done:
    dgg_release(vertices);
    dgg_buffer_destroy(&list);
    return status;
}

static dgg_status add_rows(pair *p, dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    word *words = NULL;
    DGG_TRY(dgg_grow(&words, p->one->network.vertex_count + 1, sizeof *words, error));
    weigh(p);
    size_t count = list_words(p, words);
    for (size_t at = 0, end = 0; at < count; at = end) {
        while (end < count && words[end].one == words[at].one &&
               words[end].other == words[at].other) {
            end++;
        }
        DGG_TRY(add_row(p, &words[at], end - at, telling, error));
    }
done:
    dgg_release(words);
    return status;
}

/* Room for two slices, each found once. */
static dgg_status go_through(pair *p, const dgg_slices *slices, dgg_time_telling *telling,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_theme_clusters found[2] = { { .count = 0 }, { .count = 0 } };
    for (size_t i = 0; i < slices->count; i++) {
        dgg_theme_clusters *here = &found[i % 2];
        dgg_theme_clusters_destroy(here);
        DGG_TRY(dgg_theme_clusters_find(here, p->study, &slices->items[i], error));
        p->one = &found[(i + 1) % 2];
        p->other = here;
        p->from = slices->items[i > 0 ? i - 1 : 0];
        p->to = slices->items[i];
        DGG_TRY(i > 0 ? add_rows(p, telling, error) : DGG_OK);
    }
    if (slices->count > 0) {
        DGG_TRY(dgg_theme_clusters_note(p->other, p->study, telling, error));
    }
done:
    p->one = p->other = NULL;
    dgg_theme_clusters_destroy(&found[0]);
    dgg_theme_clusters_destroy(&found[1]);
    return status;
}

static dgg_status fill(const dgg_study *study, dgg_time_telling *telling, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_slices slices = { .count = 0 };
    pair p = { .study = study };
    size_t room = study->graph->node_count + 1;
    DGG_TRY(dgg_study_slices(study, &slices, error));
    DGG_TRY(dgg_grow(&p.weights, room, sizeof *p.weights, error));
    DGG_TRY(dgg_grow(&p.places, room, sizeof *p.places, error));
    DGG_TRY(go_through(&p, &slices, telling, error));
    DGG_TRY(dgg_buffer_print(&telling->note, error,
                             " Each slice has its own network. A word counts once, or as often "
                             "as it occurs in the two slices together where it is weighted. "
                             "Clusters that share no word have no row."));
done:
    dgg_release(p.weights);
    dgg_release(p.places);
    return status;
}

const dgg_time_table dgg_time_table_evolution = {
    { "evolution", "how clusters of themes go from one slice of time to the next",
      "inclusion = |A and B| / min(|A|, |B|); weighted: of sums of occurrences; stability = |A and "
      "B| / |A or B|",
      "Cobo et al. 2011, Journal of Informetrics 5(1):146-166" },
    "Thematic evolution",
    columns,
    sizeof columns / sizeof *columns,
    false,
    { DGG_PAPER, DGG_THEME },
    fill,
};
