/* analysed.h - a small analysed graph made by hand, with texts that try to break every format. */
#ifndef DGG_TEST_ANALYSED_H
#define DGG_TEST_ANALYSED_H

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "layouts/layouts.h"

#define SPAN(string)                                                                               \
    {                                                                                              \
        string, sizeof(string) - 1                                                                 \
    }

/* Every sign that means something in JSON, XML, CSV, DOT or a page. */
#define HOSTILE                                                                                    \
    "<script>alert('x')</script> \"]; } ]]> \\N 100% & a,b;\u202Eleft\u202C \xF0\x9F\x98\x80 C:\\"

static dgg_text analysed_authors[] = { SPAN("Lee, Ann"), SPAN("=cmd|' /C calc'!A0") };
static dgg_text analysed_keywords[] = { SPAN("maps; atlases"), SPAN("数据") };
static dgg_text analysed_ancestors[] = { SPAN("CN-GZ"), SPAN("CN") };
static dgg_paper analysed_papers[] = {
    { .kind = DGG_PAPER,
      .id = SPAN("lee-2024-maps"),
      .title = SPAN(HOSTILE),
      .abstract = SPAN("Two lines:\nthe second, with a\ttab."),
      .venue = SPAN("+Journal"),
      .doi = SPAN("10.1000/xyz"),
      .url = SPAN("https://example.org/?a=1&b=\"2\""),
      .authors = { analysed_authors, 2 },
      .keywords = { analysed_keywords, 2 },
      .year = 2024 },
    { .kind = DGG_EVENT,
      .id = SPAN("seminar-2014-how"),
      .abstract = SPAN("How data centres came to Guiyang: a talk.") },
};
static dgg_theme analysed_themes[] = { { .id = SPAN("data-centres"),
                                         .label = SPAN("Data centres"),
                                         .label_zh = SPAN("数据中心"),
                                         .group = SPAN("infrastructure"),
                                         .color = SPAN("#6b6ecf"),
                                         .definition = SPAN("=SUM(A1:A9)"),
                                         .is_search_term = true } };
static dgg_location analysed_locations[] = {
    { .id = SPAN("CN"),
      .label = SPAN("China"),
      .type = SPAN("country or area"),
      .iso = SPAN("CN") },
    { .id = SPAN("guiyang"),
      .label = SPAN("Guiyang"),
      .label_zh = SPAN("贵阳"),
      .type = SPAN("city"),
      .ancestors = { analysed_ancestors, 2 },
      .latitude = 26.65,
      .longitude = -106.63,
      .has_position = true },
};
static dgg_entity analysed_venues[] = { { .id = SPAN("journal"), .label = SPAN("+Journal") } };
static dgg_evidence analysed_evidence[] = {
    { .field = DGG_ABSTRACT,
      .start = 4,
      .end = 16,
      .sentence_start = 0,
      .sentence_end = 41,
      .quote = SPAN("data centres"),
      .pattern = SPAN("data (centre|center)"),
      .kind = DGG_PHRASE,
      .weight = 1 },
    { .field = DGG_ABSTRACT,
      .start = 25,
      .end = 32,
      .sentence_start = 0,
      .sentence_end = 41,
      .quote = SPAN("Guiyang"),
      .pattern = SPAN("Guiyang"),
      .kind = DGG_NAME,
      .cue = true,
      .weight = 0.1 },
    { .field = DGG_TITLE,
      .start = 0,
      .end = 8,
      .sentence_start = 0,
      .sentence_end = 50,
      .quote = SPAN("<script>\" \\N"),
      .pattern = SPAN("=script*"),
      .kind = DGG_WORD,
      .contrast = true,
      .weight = 1.5 },
};
static dgg_link analysed_coded[] = {
    { .weight = 1.5, .is_primary = true, .first_evidence = 2, .evidence_count = 1 },
    { .weight = 1, .first_evidence = 0, .evidence_count = 1, .decision = DGG_ACCEPTED },
    { .weight = 0.1, .is_primary = true, .first_evidence = 1, .evidence_count = 1 },
    { .weight = 1 },
    { .weight = 1 },
};
static dgg_source analysed_sources[] = {
    { .name = SPAN("b.txt"),
      .digest = SPAN("ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"),
      .format = SPAN("pasted"),
      .record_count = 1 },
    { .name = SPAN("a.txt"),
      .digest = SPAN("0000000000000000000000000000000000000000000000000000000000000000"),
      .format = SPAN("bibtex"),
      .record_count = 7 },
};

static dgg_excluded analysed_excluded[] = {
    { .paper = { .kind = DGG_PAPER, .id = SPAN("wu-2020-farms"), .title = SPAN("=Farms, \"and\"") },
      .stage = SPAN("full-text"),
      .reason = SPAN("no town; no city") },
    { .paper = { .kind = DGG_EVENT, .id = SPAN("call-2021-papers") } },
};
static dgg_source analysed_decided[] = {
    { .name = SPAN("records.csv"),
      .digest = SPAN("1111111111111111111111111111111111111111111111111111111111111111"),
      .record_count = 2 },
};

static dgg_node analysed_nodes[] = {
    { DGG_PAPER, 0, SPAN("paper:lee-2024-maps"), SPAN(HOSTILE), false },
    { DGG_EVENT, 1, SPAN("event:seminar-2014-how"), SPAN("How data centres came to Guiyang"),
      true },
    { DGG_VENUE, 0, SPAN("venue:journal"), SPAN("+Journal"), false },
    { DGG_THEME, 0, SPAN("theme:data-centres"), SPAN("Data centres"), false },
    { DGG_LOCATION, 0, SPAN("location:CN"), SPAN("China"), false },
    { DGG_LOCATION, 1, SPAN("location:guiyang"), SPAN("Guiyang"), false },
};
static dgg_graph_link analysed_links[] = {
    { 0, 3, DGG_DISCUSSES, 1.5, &analysed_coded[0] },
    { 0, 2, DGG_PUBLISHED_IN, 1, &analysed_coded[3] },
    { 1, 3, DGG_DISCUSSES, 1, &analysed_coded[1] },
    { 1, 5, DGG_STUDIES, 0.1, &analysed_coded[2] },
    { 5, 4, DGG_PART_OF, 1, NULL },
};
static const dgg_row analysed_measures[] = { { "degree", "", NULL, NULL },
                                             { "pagerank", "", NULL, NULL } };
static double analysed_degree[] = { 1, 2, NAN, 2, 0, 1 };
static double analysed_pagerank[] = { 0.1, 1.0 / 3, NAN, 0.4, 0.02, 1e-9 };
static dgg_score analysed_scores[] = { { &analysed_measures[0], analysed_degree },
                                       { &analysed_measures[1], analysed_pagerank } };
static uint32_t analysed_community[] = { 2, 1, 0, 1, 0, 1 };
static dgg_community analysed_communities[] = { { SPAN("Data centres \"<&>\""), 3 },
                                                { SPAN("Community 2"), 1 } };
static const dgg_row analysed_network = { "concept", "", NULL, NULL };
static const dgg_row analysed_maximised = { "modularity", "", NULL, NULL };
static const dgg_row analysed_method = { "leiden", "", NULL, NULL };

static dgg_corpus analysed_corpus = {
    .papers = analysed_papers,
    .paper_count = 2,
    .excluded = analysed_excluded,
    .excluded_count = 2,
    .decided = analysed_decided,
    .decided_count = 1,
    .venues = { analysed_venues, 1, 1 },
    .themes = analysed_themes,
    .theme_count = 1,
    .locations = analysed_locations,
    .location_count = 2,
    .evidence = analysed_evidence,
    .evidence_count = 3,
    .sources = analysed_sources,
    .source_count = 2,
    .codebook = SPAN("starter 0.2.0"),
    .is_settled = true,
    .is_coded = true,
};
static const dgg_graph analysed_graph = {
    .corpus = &analysed_corpus,
    .nodes = analysed_nodes,
    .node_count = 6,
    .links = analysed_links,
    .link_count = 5,
};
static const dgg_analysis analysed = {
    .graph = &analysed_graph,
    .network = &analysed_network,
    .method = &analysed_method,
    .network_node_count = 5,
    .network_link_count = 3,
    .scores = analysed_scores,
    .score_count = 2,
    .community = analysed_community,
    .communities = analysed_communities,
    .community_count = 2,
    .maximised = &analysed_maximised,
    .resolution = 1,
    .seed = 42,
    .modularity = 0.25,
    .quality = 0.25,
    .null_model = "configuration model",
};

/* Writes it; free the text. */
static inline dgg_status write_analysed(const char *format, dgg_part part, char **text)
{
    size_t length = 0;
    FILE *out = open_memstream(text, &length);
    dgg_status status =
        dgg_graph_write(&analysed, &(dgg_choices){ .part = part }, format, out, NULL);
    fclose(out);
    return status;
}

/* Writes it to a file of the folder at hand, which an outside program then reads. */
static inline dgg_status save_analysed(const char *format, dgg_part part, const char *path)
{
    FILE *out = fopen(path, "wb");
    dgg_status status =
        dgg_graph_write(&analysed, &(dgg_choices){ .part = part }, format, out, NULL);
    fclose(out);
    return status;
}

/* For BRUTAL. */
static inline dgg_status write_and_forget_analysed(const char *format, dgg_part part)
{
    char *text = NULL;
    dgg_status status = write_analysed(format, part, &text);
    free(text);
    return status;
}

/* What is written to a full disk. */
static inline dgg_status write_to_full_disk(const char *format, dgg_part part)
{
    FILE *full = fopen("/dev/full", "w");
    setvbuf(full, NULL, _IONBF, 0);
    dgg_status status =
        dgg_graph_write(&analysed, &(dgg_choices){ .part = part }, format, full, NULL);
    fclose(full);
    return status;
}

#endif
