/* charted.h - a made-up literature with years, themes, locations and references, and charts of it
 * measured at every size. */
#ifndef DGG_TEST_CHARTED_H
#define DGG_TEST_CHARTED_H

#include <stdio.h>

#include "layouts/pictures.h"
#include "tests/support/brutal.h"
#include "tests/support/fit_to_print.h"
#include "tests/support/reading.h"
#include "tests/support/suite.h"

static const reading_size charted_sizes[] = {
    { 2, 1, 1 }, { 3, 2, 2 }, { 11, 12, 7 }, { 60, 25, 12 }, { 263, 46, 40 }
};

enum { CHARTED_SIZES = sizeof charted_sizes / sizeof *charted_sizes, COLUMN_WIDTH = 317 };

/* Every paper cites works of several years, more of them from 1990 and 1984, and one that only
 * papers of three years cite. */
static inline dgg_status add_cited_works(dgg_corpus *corpus, uint32_t papers, dgg_error *error)
{
    enum { WORKS = 40, EVER = 30, CITED = 5 };
    dgg_status status = DGG_OK;
    char id[32], label[96];
    for (uint32_t i = 0; i < WORKS; i++) {
        uint32_t index = 0;
        snprintf(id, sizeof id, "work-%03u", i);
        snprintf(label, sizeof label, "<B>AUTHOR %u, %u, J & LETTERS, V%u, P1", i,
                 i % 4 == 0   ? 1990
                 : i % 4 == 1 ? 1984
                              : 1960 + i,
                 i);
        dgg_entity work = { dgg_text_of(id), dgg_text_of(label) };
        DGG_TRY(dgg_corpus_add_entity(corpus, DGG_REFERENCE, &work, &index, error));
    }
    for (uint32_t i = 0; i < papers; i++) {
        for (uint32_t j = 0; j < CITED; j++) {
            dgg_link link = { .from = i, .to = (i + j * 3) % EVER, .weight = 1 };
            int year = corpus->papers[i].year;
            link.to = j == 0 && year > 0 ? EVER + (uint32_t)(year - 2000) / 3 : link.to;
            link.to_reference = true;
            DGG_TRY(dgg_corpus_add_link(corpus, DGG_CITES, &link, error));
        }
    }
done:
    return status;
}

static inline dgg_status charted_init(analysed_reading *reading, reading_size size,
                                      dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(add_subjects(&reading->corpus, size, error));
    DGG_TRY(add_readings(&reading->corpus, size, error));
    DGG_TRY(add_origins(&reading->corpus, size.papers, error));
    DGG_TRY(size.papers > 1 ? add_cited_works(&reading->corpus, size.papers, error) : DGG_OK);
    reading->corpus.is_settled = reading->corpus.is_coded = true;
    DGG_TRY(dgg_graph_init(&reading->graph, &reading->corpus, NULL, error));
    DGG_TRY(dgg_analysis_init(&reading->analysis, &reading->graph, NULL, error));
done:
    return status;
}

static inline dgg_status draw_chart(dgg_scene *scene, const char *name, reading_size size,
                                    const dgg_picture_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    analysed_reading reading = { 0 };
    DGG_TRY(charted_init(&reading, size, error));
    DGG_TRY(dgg_scene_draw(scene, &reading.analysis, name, options, error));
done:
    reading_destroy(&reading);
    return status;
}

/* Wide and narrow, in both languages, with its caption. Of less than the size that is named,
 * nothing can be drawn, and that is said. */
static inline void chart_is_fit_at_any_size(const char *name, size_t first)
{
    static const dgg_picture_options ways[] = {
        { .top = 0 },
        { .width = COLUMN_WIDTH, .is_in_chinese = true, .has_caption = true },
        { .width = COLUMN_WIDTH, .is_dark = true, .top = 3, .title = "Title <b>&amp;" },
    };
    for (size_t i = 0; i < CHARTED_SIZES; i++) {
        for (size_t way = 0; way < sizeof ways / sizeof *ways; way++) {
            dgg_scene scene = { 0 };
            dgg_error error = { 0 };
            dgg_status status = draw_chart(&scene, name, charted_sizes[i], &ways[way], &error);
            CU_ASSERT_EQUAL(status, i < first ? DGG_BAD_REQUEST : DGG_OK);
            if (status == DGG_OK) {
                picture_is_fit_to_print(&scene);
            }
            dgg_scene_destroy(&scene);
        }
    }
}

static inline bool scene_says(const dgg_scene *scene, const char *words)
{
    for (size_t i = 0; i < scene->text_count; i++) {
        if (dgg_text_find(scene->texts[i].text, dgg_text_of(words)) < scene->texts[i].text.length) {
            return true;
        }
    }
    return false;
}

static inline bool caption_says(const dgg_scene *scene, dgg_caption_language language,
                                const char *words)
{
    dgg_text caption = scene->captions[language];
    return dgg_text_find(caption, dgg_text_of(words)) < caption.length;
}

/* And says why. */
static inline void chart_is_refused(const char *name, reading_size size, const char *why)
{
    dgg_scene scene = { 0 };
    dgg_error error = { 0 };
    CU_ASSERT_EQUAL(draw_chart(&scene, name, size, NULL, &error), DGG_BAD_REQUEST);
    CU_ASSERT_PTR_NOT_NULL(strstr(error.message, why));
    CU_ASSERT_EQUAL(scene.shape_count, 0);
    dgg_scene_destroy(&scene);
}

/* Only the drawing is refused its memory, for what is drawn has tests of its own. */
static inline void chart_survives_refusals(const char *name, reading_size size)
{
    analysed_reading reading = { 0 };
    dgg_status status = DGG_OUT_OF_MEMORY;
    CU_ASSERT_EQUAL_FATAL(charted_init(&reading, size, NULL), DGG_OK);
    long before = (long)dgg_blocks_in_use;
    for (long n = 0; status == DGG_OUT_OF_MEMORY && n < 20000; n++) {
        dgg_scene scene = { 0 };
        dgg_allocations_left = n;
        status = dgg_scene_draw(&scene, &reading.analysis, name, NULL, NULL);
        dgg_scene_destroy(&scene);
        CU_ASSERT_EQUAL((long)dgg_blocks_in_use, before);
    }
    dgg_allocations_left = -1;
    CU_ASSERT_EQUAL(status, DGG_OK);
    reading_destroy(&reading);
}

#endif
