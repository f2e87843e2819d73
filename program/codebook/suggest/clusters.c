/* Candidate themes: terms joined by the papers that have both (the network "cotheme"), parted by
 * Leiden; within each the term of highest strength comes first and names it. */
#include "program/codebook/suggest/clusters.h"

#include <string.h>

#include "base/memory.h"
#include "base/order.h"
#include "corpus/building.h"
#include "corpus/keyword_themes.h"
#include "corpus/matcher.h"
#include "graph/analysis.h"

enum { FEWEST_TERMS = 2 /* of a theme */ };

/* Of modularity: themes are smaller than the communities of a map. */
static const double usual_resolution = 2;

/* Papers with keywords must be half of all, else phrases tell more. */
static bool has_keywords(const dgg_corpus *corpus)
{
    size_t count = 0;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        count += corpus->papers[i].keywords.count > 0 ? 1 : 0;
    }
    return count * 2 >= corpus->paper_count && count > 0;
}

static dgg_status take_keywords(dgg_clusters *clusters, dgg_corpus *corpus,
                                const dgg_options *options, dgg_error *error)
{
    dgg_keyword_themes keywords = { .min_papers = options->min_papers, .most = DGG_MOST_TERMS };
    keywords.codebook.scoring.field[DGG_KEYWORDS] = 1;
    keywords.codebook.scoring.kind[DGG_PHRASE] = 1;
    dgg_status status = dgg_keyword_themes_code(&keywords, corpus, error);
    clusters->min_papers = keywords.min_papers;
    dgg_keyword_themes_destroy(&keywords);
    return status;
}

static dgg_status prepare(dgg_matcher *matcher, dgg_corpus *corpus, const dgg_candidates *phrases,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < phrases->count && i < DGG_MOST_TERMS; i++) {
        char id[32], pattern[400];
        uint32_t place = 0;
        dgg_text phrase = phrases->items[i].phrase;
        if (phrase.length >= sizeof pattern) {
            continue;
        }
        snprintf(id, sizeof id, "phrase-%04zu", i); /* ids are in the order of the phrases */
        snprintf(pattern, sizeof pattern, "%.*s", (int)phrase.length, phrase.start);
        dgg_codebook_plain(pattern, phrase.length);
        const dgg_theme theme = { .id = dgg_text_of(id), .label = phrase };
        DGG_TRY(dgg_corpus_add_theme(corpus, &theme, &place, error));
        const dgg_target target = { .owner = place, .pattern = dgg_text_of(pattern), .weight = -1 };
        DGG_TRY(dgg_matcher_add_pattern(matcher, &target, error));
    }
done:
    return status;
}

/* The phrases, looked for in a paper. */
typedef struct searching {
    dgg_matcher matcher;
    dgg_lexicon lexicon;
    dgg_scan scan;
    bool *is_found; /* of each phrase */
} searching;

/* Marks the phrases that the paper has in any of its fields. */
static dgg_status search_paper(searching *ours, const dgg_paper *paper, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    dgg_scan *scan = &ours->scan;
    dgg_lexicon_trim(scan->lexicon);
    for (dgg_field field = 0; field < DGG_FIELD_COUNT; field++) {
        dgg_text text = { 0 };
        DGG_TRY(dgg_paper_field(paper, field, &arena, &text, error));
        DGG_TRY(dgg_matcher_scan(&ours->matcher, scan, text, field, error));
        for (size_t i = 0; i < scan->hit_count; i++) {
            ours->is_found[ours->matcher.targets[scan->hits[i].target].owner] = true;
        }
    }
done:
    dgg_arena_release(&arena);
    return status;
}

static dgg_status link_paper(searching *ours, dgg_corpus *corpus, uint32_t paper, dgg_error *error)
{
    dgg_status status = DGG_OK;
    memset(ours->is_found, 0, corpus->theme_count * sizeof *ours->is_found);
    DGG_TRY(search_paper(ours, &corpus->papers[paper], error));
    for (uint32_t i = 0; i < corpus->theme_count; i++) {
        const dgg_link link = { .from = paper, .to = i, .weight = 1 };
        DGG_TRY(ours->is_found[i] ? dgg_corpus_add_link(corpus, DGG_DISCUSSES, &link, error)
                                  : DGG_OK);
    }
done:
    return status;
}

static dgg_status take_phrases(dgg_corpus *corpus, const dgg_candidates *phrases, dgg_error *error)
{
    dgg_status status = DGG_OK;
    searching ours = { 0 };
    ours.scan.lexicon = &ours.lexicon;
    DGG_TRY(prepare(&ours.matcher, corpus, phrases, error));
    DGG_TRY(dgg_grow(&ours.is_found, corpus->theme_count + 1, sizeof *ours.is_found, error));
    for (uint32_t i = 0; i < corpus->paper_count; i++) {
        DGG_TRY(link_paper(&ours, corpus, i, error));
    }
done:
    dgg_release(ours.is_found);
    dgg_scan_destroy(&ours.scan);
    dgg_lexicon_destroy(&ours.lexicon);
    dgg_matcher_destroy(&ours.matcher);
    return status;
}

/* A term and what it is sorted by. */
typedef struct term {
    uint32_t community, theme;
    double strength;
    dgg_text label;
} term;

static int by_strength(const void *left, const void *right)
{
    const term *one = left, *other = right;
    if (one->community != other->community) {
        return one->community < other->community ? -1 : 1;
    }
    if (one->strength != other->strength) {
        return one->strength > other->strength ? -1 : 1;
    }
    return dgg_text_compare(one->label, other->label);
}

static dgg_status gather_terms(const dgg_analysis *analysis, term *terms, size_t *count)
{
    const dgg_graph *graph = analysis->graph;
    const double *strengths = dgg_analysis_score(analysis, "strength");
    *count = 0;
    for (size_t i = 0; i < graph->node_count; i++) {
        const dgg_node *node = &graph->nodes[i];
        if (node->kind == DGG_THEME && analysis->community[i] > 0) {
            const dgg_theme *theme = &graph->corpus->themes[node->entry];
            terms[(*count)++] =
                (term){ analysis->community[i], node->entry, strengths[i], theme->label };
        }
    }
    dgg_sort(terms, *count, sizeof *terms, by_strength);
    return DGG_OK;
}

/* Papers that have any of the terms of each community. */
static dgg_status count_papers(const dgg_corpus *corpus, const uint32_t *community_of,
                               size_t *papers, size_t communities, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *last = NULL; /* paper of each community, plus one */
    const dgg_links *links = &corpus->links[DGG_DISCUSSES];
    DGG_TRY(dgg_grow(&last, communities + 1, sizeof *last, error));
    memset(last, 0, (communities + 1) * sizeof *last);
    for (size_t i = 0; i < links->count; i++) {
        uint32_t community = community_of[links->items[i].to];
        if (community > 0 && last[community] != links->items[i].from + 1) {
            last[community] = links->items[i].from + 1;
            papers[community]++;
        }
    }
done:
    dgg_release(last);
    return status;
}

static int by_papers(const void *left, const void *right)
{
    const dgg_cluster *one = left, *other = right;
    if (one->papers != other->papers) {
        return one->papers > other->papers ? -1 : 1;
    }
    return dgg_text_compare(one->terms[0], other->terms[0]);
}

static dgg_status add_clusters(dgg_clusters *clusters, const term *terms, size_t count,
                               const size_t *papers, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text *labels = NULL;
    DGG_TRY(dgg_arena_alloc(&clusters->texts, &labels, (count + 1) * sizeof *labels, error));
    DGG_TRY(dgg_arena_alloc(&clusters->texts, &clusters->items,
                            (count + 1) * sizeof *clusters->items, error));
    for (size_t i = 0; i < count;) {
        dgg_cluster made = { .terms = labels + i, .papers = papers[terms[i].community] };
        for (uint32_t own = terms[i].community; i < count && terms[i].community == own; i++) {
            made.terms[made.term_count++] = terms[i].label;
        }
        if (made.term_count >= FEWEST_TERMS) {
            clusters->items[clusters->count++] = made;
        }
    }
    dgg_sort(clusters->items, clusters->count, sizeof *clusters->items, by_papers);
done:
    return status;
}

/* Where nothing stands together, each term is a theme of its own. */
static dgg_status add_singles(dgg_clusters *clusters, const dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_links *links = &corpus->links[DGG_DISCUSSES];
    DGG_TRY(dgg_arena_alloc(&clusters->texts, &clusters->items,
                            (corpus->theme_count + 1) * sizeof *clusters->items, error));
    for (size_t i = 0; i < corpus->theme_count; i++) {
        clusters->items[clusters->count++] = (dgg_cluster){ &corpus->themes[i].label, 1, 0 };
    }
    for (size_t i = 0; i < links->count; i++) {
        clusters->items[links->items[i].to].papers++;
    }
    dgg_sort(clusters->items, clusters->count, sizeof *clusters->items, by_papers);
done:
    return status;
}

static dgg_status divide(dgg_clusters *clusters, const dgg_analysis *analysis, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = analysis->graph->corpus;
    term *terms = NULL;
    uint32_t *community_of = NULL;
    size_t *papers = NULL, count = 0, communities = analysis->community_count;
    DGG_TRY(dgg_grow(&terms, corpus->theme_count + 1, sizeof *terms, error));
    DGG_TRY(dgg_grow(&community_of, corpus->theme_count + 1, sizeof *community_of, error));
    DGG_TRY(dgg_grow(&papers, communities + 1, sizeof *papers, error));
    memset(community_of, 0, (corpus->theme_count + 1) * sizeof *community_of);
    memset(papers, 0, (communities + 1) * sizeof *papers);
    DGG_TRY(gather_terms(analysis, terms, &count));
    for (size_t i = 0; i < count; i++) {
        community_of[terms[i].theme] = terms[i].community;
    }
    DGG_TRY(count_papers(corpus, community_of, papers, communities, error));
    DGG_TRY(add_clusters(clusters, terms, count, papers, error));
    clusters->term_count = corpus->theme_count;
    DGG_TRY(clusters->count == 0 ? add_singles(clusters, corpus, error) : DGG_OK);
done:
    dgg_release(papers);
    dgg_release(community_of);
    dgg_release(terms);
    return status;
}

dgg_status dgg_clusters_find(dgg_clusters *clusters, dgg_corpus *corpus,
                             const dgg_candidates *phrases, const dgg_options *options,
                             dgg_error *error)
{
    static const char *const measures[] = { "strength", NULL };
    dgg_status status = DGG_OK;
    dgg_graph graph = { 0 };
    dgg_analysis analysis = { 0 };
    const dgg_analysis_options how = { .network = "cotheme",
                                       .measures = measures,
                                       .resolution = options->resolution > 0 ? options->resolution
                                                                             : usual_resolution,
                                       .seed = options->seed,
                                       .seed_is_zero = options->seed == 0,
                                       .threads = options->threads };
    clusters->resolution = how.resolution;
    dgg_keyword_themes_forget(corpus);
    DGG_TRY(has_keywords(corpus) ? take_keywords(clusters, corpus, options, error)
                                 : take_phrases(corpus, phrases, error));
    if (corpus->theme_count == 0) {
        goto done;
    }
    DGG_TRY(dgg_graph_init(&graph, corpus, NULL, error));
    DGG_TRY(dgg_analysis_init(&analysis, &graph, &how, error));
    DGG_TRY(divide(clusters, &analysis, error));
done:
    dgg_analysis_destroy(&analysis);
    dgg_graph_destroy(&graph);
    return status;
}

void dgg_clusters_destroy(dgg_clusters *clusters)
{
    dgg_arena_release(&clusters->texts);
    *clusters = (dgg_clusters){ 0 };
}
