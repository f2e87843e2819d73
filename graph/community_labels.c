/* Labels of communities. The counts of one community are in one row of themes at a time. */
#include "graph/community_labels.h"

#include <math.h>
#include <string.h>

#include "base/memory.h"

typedef struct counts {
    const dgg_corpus *corpus;
    size_t *row;      /* community by community: papers of each theme */
    size_t *of_theme; /* papers in communities */
    size_t *holders;  /* communities whose papers have it */
    size_t *papers;   /* of each community */
    size_t themes, communities, all;
    dgg_link_type type; /* what stands for themes: keywords, where papers have no themes */
} counts;

static void destroy(counts *all)
{
    dgg_release(all->row);
    dgg_release(all->of_theme);
    dgg_release(all->holders);
    dgg_release(all->papers);
}

static dgg_status make_room(counts *all, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t cells = all->themes * all->communities;
    DGG_TRY(dgg_grow(&all->row, cells + 1, sizeof *all->row, error));
    DGG_TRY(dgg_grow(&all->of_theme, all->themes + 1, sizeof *all->of_theme, error));
    DGG_TRY(dgg_grow(&all->holders, all->themes + 1, sizeof *all->holders, error));
    DGG_TRY(dgg_grow(&all->papers, all->communities + 1, sizeof *all->papers, error));
    memset(all->row, 0, (cells + 1) * sizeof *all->row);
    memset(all->of_theme, 0, (all->themes + 1) * sizeof *all->of_theme);
    memset(all->holders, 0, (all->themes + 1) * sizeof *all->holders);
    memset(all->papers, 0, (all->communities + 1) * sizeof *all->papers);
done:
    return status;
}

static bool is_record(dgg_kind kind)
{
    return kind == DGG_PAPER || kind == DGG_DOCUMENT || kind == DGG_EVENT;
}

/* Some paper of a community is linked so. */
static bool has_any(const dgg_analysis *analysis, dgg_link_type type)
{
    const dgg_graph *graph = analysis->graph;
    bool has = false;
    for (size_t i = 0; i < graph->link_count && !has; i++) {
        has = graph->links[i].type == type && analysis->community[graph->links[i].source] > 0;
    }
    return has;
}

static void choose(counts *all, const dgg_analysis *analysis)
{
    enum { MOST_CELLS = 20000000 }; /* of keywords by communities: 160 MB */
    const dgg_corpus *corpus = analysis->graph->corpus;
    size_t keywords = corpus != NULL ? corpus->keywords.count : 0;
    bool are_keywords = keywords * all->communities <= MOST_CELLS &&
                        !has_any(analysis, DGG_DISCUSSES) && has_any(analysis, DGG_HAS_KEYWORD);
    all->type = are_keywords ? DGG_HAS_KEYWORD : DGG_DISCUSSES;
    all->themes = corpus == NULL ? 0 : are_keywords ? keywords : corpus->theme_count;
}

static void count_themes(counts *all, const dgg_analysis *analysis)
{
    const dgg_graph *graph = analysis->graph;
    for (size_t i = 0; i < graph->node_count; i++) {
        if (is_record(graph->nodes[i].kind) && analysis->community[i] > 0) {
            all->papers[analysis->community[i] - 1]++;
            all->all++;
        }
    }
    for (size_t i = 0; i < graph->link_count; i++) {
        const dgg_graph_link *link = &graph->links[i];
        uint32_t community = analysis->community[link->source];
        if (link->type == all->type && community > 0) {
            uint32_t theme = graph->nodes[link->target].entry;
            size_t *cell = &all->row[(community - 1) * all->themes + theme];
            all->holders[theme] += *cell == 0;
            all->of_theme[theme]++;
            ++*cell;
        }
    }
}

static double part(double observed, double expected)
{
    return observed > 0 ? observed * log(observed / expected) : 0;
}

/* G^2 of the table: papers of this community and of others, with the theme and without. */
static double likelihood(double with, double papers, double all_with, double all)
{
    double others = all - papers, without = all - all_with;
    if (with / papers * others <= all_with - with) { /* not more frequent than elsewhere */
        return 0;
    }
    double sum = part(with, papers * all_with / all);
    sum += part(papers - with, papers * without / all);
    sum += part(all_with - with, others * all_with / all);
    sum += part(others - (all_with - with), others * without / all);
    return 2 * sum;
}

static double score(const counts *all, size_t community, size_t theme, dgg_label_by by)
{
    double with = (double)all->row[community * all->themes + theme];
    if (by == DGG_BY_FREQUENCY) {
        return with;
    }
    if (by == DGG_BY_TF_IDF) {
        return with * log((double)all->communities / (double)all->holders[theme]);
    }
    return likelihood(with, (double)all->papers[community], (double)all->of_theme[theme],
                      (double)all->all);
}

/* Keeps the best few in order; themes come in theirs. */
static void enter(dgg_community_labels *labels, dgg_label_by by, dgg_community_label label)
{
    dgg_community_label *best = labels->best[by];
    size_t place = labels->count[by];
    while (place > 0 && best[place - 1].score < label.score) {
        place--;
    }
    if (place == DGG_MOST_LABELS) {
        return;
    }
    labels->count[by] += labels->count[by] < DGG_MOST_LABELS;
    for (size_t i = labels->count[by] - 1; i > place; i--) {
        best[i] = best[i - 1];
    }
    best[place] = label;
}

static void rank(const counts *all, size_t community, dgg_community_labels *labels)
{
    labels->papers = all->papers[community];
    for (uint32_t theme = 0; theme < all->themes; theme++) {
        size_t papers = all->row[community * all->themes + theme];
        for (int by = 0; papers > 0 && by < DGG_LABEL_BY_COUNT; by++) {
            double found = score(all, community, theme, (dgg_label_by)by);
            if (found > 0) {
                enter(labels, (dgg_label_by)by, (dgg_community_label){ theme, papers, found });
            }
        }
    }
}

dgg_status dgg_community_labels_rank(const dgg_analysis *analysis, dgg_community_labels *labels,
                                     dgg_error *error)
{
    dgg_status status = DGG_OK;
    counts all = { .corpus = analysis->graph->corpus, .communities = analysis->community_count };
    choose(&all, analysis);
    DGG_TRY(make_room(&all, error));
    count_themes(&all, analysis);
    if (all.all == 0 || all.themes == 0) {
        status =
            dgg_fail(error, DGG_BAD_REQUEST, 0,
                     "labels are made of the themes of papers, or else of their keywords, and no "
                     "community has any");
        goto done;
    }
    for (size_t i = 0; i < all.communities; i++) {
        labels[i] = (dgg_community_labels){ .are_keywords = all.type == DGG_HAS_KEYWORD };
        rank(&all, i, &labels[i]);
    }
done:
    destroy(&all);
    return status;
}
