/* reading.h - a made-up reading list of any length, analysed: papers, themes, locations. */
#ifndef DGG_TEST_READING_H
#define DGG_TEST_READING_H

#include <stdio.h>

#include "base/memory.h"
#include "corpus/building.h"
#include "graph/analysis.h"
#include "layouts/chance.h"

typedef struct analysed_reading {
    dgg_corpus corpus;
    dgg_graph graph;
    dgg_analysis analysis;
} analysed_reading;

typedef struct reading_size {
    uint32_t papers, themes, locations;
} reading_size;

static inline dgg_status add_subjects(dgg_corpus *corpus, reading_size size, dgg_error *error)
{
    static const char *const words[] = { "Digital governance",
                                         "Local state",
                                         "Data centres",
                                         "Smart cities",
                                         "Social media",
                                         "数字政府与地方治理",
                                         "Responsiveness and public services" };
    dgg_status status = DGG_OK;
    uint32_t index = 0;
    char id[32], label[96];
    for (uint32_t i = 0; i < size.themes; i++) {
        snprintf(id, sizeof id, "theme-%03u", i);
        snprintf(label, sizeof label, i < 7 ? "%s" : "%s %u", words[i % 7], i);
        dgg_theme theme = { .id = dgg_text_of(id),
                            .label = dgg_text_of(label),
                            .definition = dgg_text_of("What <it> is about.") };
        DGG_TRY(dgg_corpus_add_theme(corpus, &theme, &index, error));
    }
    for (uint32_t i = 0; i < size.locations; i++) {
        snprintf(id, sizeof id, "place-%03u", i);
        snprintf(label, sizeof label, i == 1 ? "Guangdong-Hong Kong-Macao Area" : "Place %u", i);
        dgg_location location = { .id = dgg_text_of(id), .label = dgg_text_of(label) };
        DGG_TRY(dgg_corpus_add_location(corpus, &location, &index, error));
        dgg_link within = { .from = i, .to = 0, .weight = 1 };
        DGG_TRY(i > 0 ? dgg_corpus_add_link(corpus, DGG_PART_OF, &within, error) : DGG_OK);
    }
done:
    return status;
}

static inline dgg_status add_evidence(dgg_corpus *corpus, dgg_link *link, dgg_error *error)
{
    link->first_evidence = (uint32_t)corpus->evidence_count;
    link->evidence_count = 1;
    dgg_evidence evidence = { .field = DGG_ABSTRACT, .sentence_end = 34, .weight = 1 };
    return dgg_corpus_add_evidence(corpus, &evidence, error);
}

static inline dgg_status add_reading(dgg_corpus *corpus, uint32_t number, dgg_error *error)
{
    static const char *const titles[] = {
        "Governing by the Internet: local governance in the digital age",
        "On maps",
        "",
        "<script>alert(\"1\")</script> ]]> & 'quotes' \xE2\x80\xAEright\xE2\x80\xAC",
        "数字政府建设中的地方治理：来自内陆省份的比较研究与理论反思",
        "Making the valley: the national integrated system of big data centres and the local "
        "state, "
        "a very long title that no card can hold in its lines however small they are",
    };
    static dgg_text authors[] = { { "Li, Wei", 7 }, { "Maria Rossi", 11 }, { "Kim, S", 6 } };
    char id[32];
    uint32_t index = 0;
    snprintf(id, sizeof id, "paper-%04u", number);
    dgg_paper paper = { .kind = number % 11 == 7 ? DGG_EVENT : DGG_PAPER,
                        .title = dgg_text_of(titles[number % 6]),
                        .abstract =
                            dgg_text_of("This article asks who governs what. It says more."),
                        .venue = dgg_text_of(number % 5 ? "Journal of Contemporary Studies" : ""),
                        .doi = dgg_text_of(number % 4 == 1 ? "10.1000/a<b>\"c" : ""),
                        .url = dgg_text_of(number % 4 == 2 ? "javascript:alert(1)" : ""),
                        .authors = { authors, number % 4 },
                        .year = number % 7 ? 2000 + (int)(number % 25) : 0 };
    dgg_status status = dgg_corpus_add_paper(corpus, &paper, &index, error);
    if (status == DGG_OK) {
        corpus->papers[index].id = dgg_text_of(id);
        status = dgg_arena_copy(&corpus->texts, &corpus->papers[index].id, error);
    }
    return status;
}

/* One venue for four papers of five; the first papers are related to the very first. */
static inline dgg_status add_origins(dgg_corpus *corpus, uint32_t papers, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t index = 0;
    dgg_entity venue = { dgg_text_of("contemporary-studies"), dgg_text_of("Contemporary Studies") };
    DGG_TRY(dgg_corpus_add_entity(corpus, DGG_VENUE, &venue, &index, error));
    for (uint32_t i = 0; i < papers; i++) {
        dgg_link origin = { .from = i, .to = 0, .weight = 1 };
        DGG_TRY(i % 5 ? dgg_corpus_add_link(corpus, DGG_PUBLISHED_IN, &origin, error) : DGG_OK);
        DGG_TRY(i > 0 && i < 4 ? dgg_corpus_add_link(corpus, DGG_RELATED_TO, &origin, error)
                               : DGG_OK);
    }
done:
    return status;
}

/* Every paper has a subject near its number; one in nine has none. */
static inline dgg_status add_readings(dgg_corpus *corpus, reading_size size, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_chance chance = { 3 };
    for (uint32_t i = 0; i < size.papers; i++) {
        DGG_TRY(add_reading(corpus, i, error));
        uint32_t count = i % 9 == 8 ? 0 : 1 + (uint32_t)dgg_chance_below(&chance, 3);
        uint32_t theme = size.themes ? i * 7 % size.themes : 0;
        for (uint32_t j = 0; j < count && j < size.themes; j++) {
            dgg_link link = { .from = i, .to = (theme + j * j) % size.themes };
            link.weight = j ? 1 : 4;
            link.is_primary = j < 2;
            DGG_TRY(add_evidence(corpus, &link, error));
            DGG_TRY(dgg_corpus_add_link(corpus, DGG_DISCUSSES, &link, error));
        }
        if (count > 0 && size.locations > 0) {
            dgg_link link = { .from = i, .to = theme % size.locations, .weight = 3 };
            link.is_primary = i % 3 < 2;
            DGG_TRY(dgg_corpus_add_link(corpus, DGG_STUDIES, &link, error));
        }
    }
done:
    return status;
}

static inline void reading_destroy(analysed_reading *reading)
{
    dgg_analysis_destroy(&reading->analysis);
    dgg_graph_destroy(&reading->graph);
    dgg_corpus_destroy(&reading->corpus);
}

static inline dgg_status reading_init(analysed_reading *reading, reading_size size,
                                      dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(add_subjects(&reading->corpus, size, error));
    DGG_TRY(add_readings(&reading->corpus, size, error));
    DGG_TRY(add_origins(&reading->corpus, size.papers, error));
    reading->corpus.is_settled = reading->corpus.is_coded = true;
    DGG_TRY(dgg_graph_init(&reading->graph, &reading->corpus, NULL, error));
    DGG_TRY(dgg_analysis_init(&reading->analysis, &reading->graph, NULL, error));
done:
    return status;
}

#endif
