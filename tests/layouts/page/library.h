/* library.h - a small analysed library made by hand, for the tests of the page: papers with and
 * without themes, locations and titles; evidence that overlaps; texts that try to run. Nothing in
 * it is owned. */
#ifndef DGG_TEST_LIBRARY_H
#define DGG_TEST_LIBRARY_H

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "layouts/layouts.h"
#include "tests/support/suite.h"

#define WORDS(string)                                                                              \
    {                                                                                              \
        string, sizeof(string) - 1                                                                 \
    }

/* What must stay text: in an element, an attribute, a script element, CDATA, and across lines. */
#define HOSTILE_TITLE                                                                              \
    "<script>window.hacked=1</script> ]]> \"><img src=x onerror=\"window.hacked=2\"> "             \
    "</script><svg onload='window.hacked=3'> <!-- &amp; \xE2\x80\xAEtfel\xE2\x80\xAC end"

static dgg_text wang_authors[] = { WORDS("Wang, Fang"), WORDS("García, José") };
static dgg_text wang_keywords[] = { WORDS("data centre"), WORDS("贵州") };
static dgg_text hostile_authors[] = { WORDS("\" onmouseover=\"window.hacked=4"),
                                      WORDS("<b>Bold</b>"), WORDS("C"), WORDS("D") };

enum { WANG, HOSTILE_PAPER, PERU_PAPER, SEMINAR };
static dgg_paper library_papers[] = {
    { .kind = DGG_PAPER,
      .id = WORDS("wang-2020-data"),
      .key = WORDS("wang2020"),
      .title = WORDS("Data centres in Guizhou"),
      .abstract = WORDS("Guizhou 🌍 hosts data centres. China plans more. Data centres use power."),
      .venue = WORDS("Journal of Maps & More"),
      .doi = WORDS("10.1000/a?b#c<d>\"e"),
      .url = WORDS("https://example.org/?a=1&b=\"2\""),
      .authors = { wang_authors, 2 },
      .keywords = { wang_keywords, 2 },
      .year = 2020 },
    { .kind = DGG_PAPER,
      .id = WORDS("evil-2021"),
      .title = WORDS(HOSTILE_TITLE),
      .abstract = WORDS("Smart cities </script><script>window.hacked=5</script> everywhere."),
      .venue = WORDS("javascript:window.hacked=6"),
      .doi = WORDS("javascript:window.hacked=7"),
      .url = WORDS("javascript:window.hacked=8"),
      .authors = { hostile_authors, 4 },
      .year = 2021 },
    { .kind = DGG_PAPER, .id = WORDS("peru-1999"), .title = WORDS("Peru"), .year = 1999 },
    { .kind = DGG_EVENT,
      .id = WORDS("seminar-2014"),
      .abstract = WORDS("A seminar on smart cities and digital governance in China.") },
};
enum { CENTRES, GOVERNANCE, SMART };
static dgg_theme library_themes[] = {
    { .id = WORDS("data-centres"),
      .label = WORDS("Data centres"),
      .label_zh = WORDS("数据中心"),
      .group = WORDS("infrastructure"),
      .definition = WORDS("Buildings <full> of computers.") },
    { .id = WORDS("digital-governance"),
      .label = WORDS("Digital governance"),
      .group = WORDS("governing"),
      .is_search_term = true },
    { .id = WORDS("smart-cities"), .label = WORDS("Smart cities"), .group = WORDS("governing") },
};
enum { CHINA, GUIZHOU, PERU };
static dgg_location library_locations[] = {
    { .id = WORDS("CN"), .label = WORDS("China") },
    { .id = WORDS("CN-GZ"), .label = WORDS("Guizhou"), .label_zh = WORDS("贵州") },
    { .id = WORDS("PE"), .label = WORDS("Peru") },
};

#define HIT(of_field, from, to, sentence_from, sentence_to, words, by, points)                     \
    {                                                                                              \
        .field = (of_field), .start = (from), .end = (to), .sentence_start = (sentence_from),      \
        .sentence_end = (sentence_to), .quote = WORDS(words), .pattern = WORDS(by),                \
        .kind = DGG_PHRASE, .weight = (points)                                                     \
    }
static dgg_evidence library_evidence[] = {
    /* Wang on data centres */
    HIT(DGG_TITLE, 0, 12, 0, 23, "Data centres", "data (centre|center)", 3),
    HIT(DGG_KEYWORDS, 0, 11, 0, 11, "data centre", "data (centre|center)", 1),
    HIT(DGG_ABSTRACT, 16, 28, 0, 29, "data centres", "data (centre|center)", 0.5),
    HIT(DGG_ABSTRACT, 48, 60, 48, 71, "Data centres", "data (centre|center)", 0.5),
    /* Wang in Guizhou */
    HIT(DGG_TITLE, 16, 23, 0, 23, "Guizhou", "Guizhou", 3),
    HIT(DGG_KEYWORDS, 13, 15, 13, 15, "贵州", "贵州", 1),
    HIT(DGG_ABSTRACT, 0, 7, 0, 29, "Guizhou", "Guizhou", 0.5),
    /* Wang in China */
    HIT(DGG_ABSTRACT, 30, 35, 30, 47, "China", "China", 0.5),
    /* the hostile paper on smart cities */
    HIT(DGG_ABSTRACT, 0, 12, 0, 66, "Smart cities", "smart (city|urbanism)", 0.5),
    /* the seminar on smart cities, on digital governance, in China */
    HIT(DGG_ABSTRACT, 13, 25, 0, 58, "smart cities", "smart (city|urbanism)", 2),
    HIT(DGG_ABSTRACT, 30, 48, 0, 58, "digital governance", "digital governance", 2),
    HIT(DGG_ABSTRACT, 38, 57, 0, 58, "governance in China", "China", 2),
    /* Peru in Peru */
    HIT(DGG_TITLE, 0, 4, 0, 4, "Peru", "Peru", 3),
};
#define CODED(paper, target, points, primary, first, count)                                        \
    {                                                                                              \
        .from = (paper), .to = (target), .weight = (points), .is_primary = (primary),              \
        .first_evidence = (first), .evidence_count = (count)                                       \
    }
static dgg_link library_coded[] = {
    CODED(WANG, CENTRES, 5, true, 0, 4),     CODED(WANG, CHINA, 0.5, false, 7, 1),
    CODED(WANG, GUIZHOU, 4.5, true, 4, 3),   CODED(HOSTILE_PAPER, SMART, 0.5, false, 8, 1),
    CODED(PERU_PAPER, PERU, 3, true, 12, 1), CODED(SEMINAR, GOVERNANCE, 2, true, 10, 1),
    CODED(SEMINAR, SMART, 2, true, 9, 1),    CODED(SEMINAR, CHINA, 2, true, 11, 1),
};
static dgg_source library_sources[] = {
    { .name = WORDS("b.txt"),
      .digest = WORDS("ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"),
      .format = WORDS("pasted"),
      .record_count = 1 },
    { .name = WORDS("a.txt"),
      .digest = WORDS("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"),
      .format = WORDS("bibtex"),
      .record_count = 3 },
};

enum {
    NODE_WANG,
    NODE_HOSTILE,
    NODE_PERU_PAPER,
    NODE_SEMINAR,
    NODE_CENTRES,
    NODE_GOVERNANCE,
    NODE_SMART,
    NODE_CHINA,
    NODE_GUIZHOU,
    NODE_PERU,
    LIBRARY_NODES
};
static dgg_node library_nodes[LIBRARY_NODES] = {
    { DGG_PAPER, WANG, WORDS("paper:wang-2020-data"), WORDS("Data centres in Guizhou"), false },
    { DGG_PAPER, HOSTILE_PAPER, WORDS("paper:evil-2021"), WORDS("<script>window"), false },
    { DGG_PAPER, PERU_PAPER, WORDS("paper:peru-1999"), WORDS("Peru"), false },
    { DGG_EVENT, SEMINAR, WORDS("event:seminar-2014"), WORDS("A seminar on smart cities"), true },
    { DGG_THEME, CENTRES, WORDS("theme:data-centres"), WORDS("Data centres"), false },
    { DGG_THEME, GOVERNANCE, WORDS("theme:digital-governance"), WORDS("Digital governance"),
      false },
    { DGG_THEME, SMART, WORDS("theme:smart-cities"), WORDS("Smart cities"), false },
    { DGG_LOCATION, CHINA, WORDS("location:CN"), WORDS("China"), false },
    { DGG_LOCATION, GUIZHOU, WORDS("location:CN-GZ"), WORDS("Guizhou"), false },
    { DGG_LOCATION, PERU, WORDS("location:PE"), WORDS("Peru"), false },
};
enum {
    WANG_CENTRES,
    WANG_CHINA,
    WANG_GUIZHOU,
    HOSTILE_SMART,
    PERU_PERU,
    SEMINAR_GOVERNANCE,
    SEMINAR_SMART,
    SEMINAR_CHINA,
    GUIZHOU_CHINA,
    LIBRARY_LINKS
};
static dgg_graph_link library_links[LIBRARY_LINKS] = {
    { NODE_WANG, NODE_CENTRES, DGG_DISCUSSES, 5, &library_coded[0] },
    { NODE_WANG, NODE_CHINA, DGG_STUDIES, 0.5, &library_coded[1] },
    { NODE_WANG, NODE_GUIZHOU, DGG_STUDIES, 4.5, &library_coded[2] },
    { NODE_HOSTILE, NODE_SMART, DGG_DISCUSSES, 0.5, &library_coded[3] },
    { NODE_PERU_PAPER, NODE_PERU, DGG_STUDIES, 3, &library_coded[4] },
    { NODE_SEMINAR, NODE_GOVERNANCE, DGG_DISCUSSES, 2, &library_coded[5] },
    { NODE_SEMINAR, NODE_SMART, DGG_DISCUSSES, 2, &library_coded[6] },
    { NODE_SEMINAR, NODE_CHINA, DGG_STUDIES, 2, &library_coded[7] },
    { NODE_GUIZHOU, NODE_CHINA, DGG_PART_OF, 1, NULL },
};

static const dgg_row library_measures[] = { { "degree", "", NULL, NULL },
                                            { "pagerank", "", NULL, NULL } };
static double library_degree[LIBRARY_NODES] = { 3, 1, 1, 3, 1, 1, 2, 2, 1, 1 };
static double library_pagerank[LIBRARY_NODES] = { 0.2,  0.05, 0.04, 0.2,  0.15,
                                                  0.05, 0.1,  0.12, 0.05, 0.04 };
static dgg_score library_scores[] = { { &library_measures[0], library_degree },
                                      { &library_measures[1], library_pagerank } };
static uint32_t library_community[LIBRARY_NODES] = { 2, 1, 3, 1, 2, 1, 1, 1, 2, 3 };
static dgg_community library_communities[] = { { WORDS("Smart cities · Digital governance"), 5 },
                                               { WORDS("Data centres"), 3 },
                                               { WORDS("Community 3"), 2 } };
static const dgg_row library_network = { "concept", "papers joined with themes", NULL, NULL };
static const dgg_row library_method = { "leiden", "", NULL, NULL };
static const dgg_row library_quality = { "modularity", "", NULL, NULL };

static dgg_corpus library_corpus = {
    .papers = library_papers,
    .paper_count = 4,
    .themes = library_themes,
    .theme_count = 3,
    .locations = library_locations,
    .location_count = 3,
    .evidence = library_evidence,
    .evidence_count = sizeof library_evidence / sizeof *library_evidence,
    .sources = library_sources,
    .source_count = 2,
    .codebook = WORDS("starter 0.2.0"),
    .gazetteer = WORDS("places 1"),
    .is_settled = true,
    .is_coded = true,
};
static const dgg_graph library_graph = {
    .corpus = &library_corpus,
    .nodes = library_nodes,
    .node_count = LIBRARY_NODES,
    .links = library_links,
    .link_count = LIBRARY_LINKS,
};
static const dgg_analysis library = {
    .graph = &library_graph,
    .network = &library_network,
    .method = &library_method,
    .network_node_count = LIBRARY_NODES,
    .network_link_count = LIBRARY_LINKS - 1,
    .scores = library_scores,
    .score_count = 2,
    .community = library_community,
    .communities = library_communities,
    .community_count = 3,
    .maximised = &library_quality,
    .resolution = 1,
    .seed = 42,
    .modularity = 0.4567,
    .quality = 0.4567,
    .null_model = "configuration model",
};

static inline bool shows(const char *bytes, const char *part)
{
    return bytes != NULL && strstr(bytes, part) != NULL;
}

static inline size_t count_of(const char *bytes, const char *part)
{
    size_t count = 0;
    for (const char *found = strstr(bytes, part); found != NULL;
         found = strstr(found + strlen(part), part)) {
        count++;
    }
    return count;
}

/* What first stands between the two; empty if nothing does. */
static inline dgg_text between(const char *page, const char *start, const char *end)
{
    dgg_text text = dgg_text_of(page);
    size_t at = dgg_text_find(text, dgg_text_of(start)) + strlen(start);
    text = dgg_text_slice(text, at, text.length);
    return dgg_text_slice(text, 0, dgg_text_find(text, dgg_text_of(end)));
}

static inline void is_well(dgg_status status)
{
    CU_ASSERT_EQUAL(status, DGG_OK);
}

/* Runs the step with `out` open, then holds what it wrote in `page`, which the test frees. */
#define WRITE_PAGE(page, step)                                                                     \
    do {                                                                                           \
        size_t length_ = 0;                                                                        \
        FILE *out = open_memstream(&(page), &length_);                                             \
        if (out == NULL) {                                                                         \
            abort();                                                                               \
        }                                                                                          \
        (step);                                                                                    \
        fclose(out);                                                                               \
    } while (0)

/* The same for a step that must succeed. */
#define WRITE_WELL(page, step) WRITE_PAGE(page, is_well(step))

#endif
