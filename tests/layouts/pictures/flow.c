#include "tests/support/charted.h"

static void boxes_are_fit_to_print_at_any_size(void)
{
    chart_is_fit_at_any_size("flow", 0);
}

static const char hostile[] = "<script>alert(1)</script>.bib with a long name of many words to "
                              "wrap in its box, whatever it is called";

/* 40 papers of 12 files, 3 duplicates, 6 excluded at two stages. */
static dgg_status draw_review(dgg_scene *scene, const dgg_picture_options *options)
{
    enum { SOURCES = 12, EXCLUDED = 6 };
    dgg_status status = DGG_OK;
    static dgg_source sources[SOURCES];
    static dgg_excluded excluded[EXCLUDED];
    analysed_reading reading = { 0 };
    DGG_TRY(charted_init(&reading, (reading_size){ 40, 6, 2 }, NULL));
    for (size_t i = 0; i < SOURCES; i++) {
        sources[i] = (dgg_source){ .name = dgg_text_of(i == 0 ? hostile : "list.txt"),
                                   .record_count = i == 0 ? 38 : 1 };
    }
    for (size_t i = 0; i < EXCLUDED; i++) {
        excluded[i] = (dgg_excluded){ .stage = dgg_text_of(i < 2 ? "title" : "full-text"),
                                      .reason = dgg_text_of(i < 4 ? "not about cities" : "") };
    }
    reading.corpus.sources = sources;
    reading.corpus.source_count = SOURCES;
    reading.corpus.excluded = excluded;
    reading.corpus.excluded_count = EXCLUDED;
    status = dgg_scene_draw(scene, &reading.analysis, "flow", options, NULL);
    reading.corpus.sources = NULL;
    reading.corpus.excluded = NULL;
    reading.corpus.source_count = reading.corpus.excluded_count = 0;
done:
    reading_destroy(&reading);
    return status;
}

static void counts_add_up_from_box_to_box(void)
{
    static const char *const said[] = {
        "Records found (n = 49)",
        "Duplicates merged (n = 3)",
        "Assessed by title (n = 46)",
        "Excluded (n = 2)",
        "not about cities: 2",
        "Assessed by full-text (n = 44)",
        "Excluded (n = 4)",
        "no reason given: 2",
        "Records included (n = 40)",
        "and 3 more",
        "Records coded",
        "with a theme: ",
    };
    dgg_scene scene = { 0 };
    CU_ASSERT_EQUAL_FATAL(draw_review(&scene, NULL), DGG_OK);
    picture_is_fit_to_print(&scene);
    for (size_t i = 0; i < sizeof said / sizeof *said; i++) {
        bool is_said = scene_says(&scene, said[i]);
        if (!is_said) {
            fprintf(stderr, "\nnot said: %s\n", said[i]);
        }
        CU_ASSERT_TRUE(is_said);
    }
    CU_ASSERT_TRUE(caption_says(&scene, DGG_IN_ENGLISH, "n = 49 records found, 40 included"));
    dgg_scene_destroy(&scene);
}

static void a_review_is_fit_for_a_column(void)
{
    dgg_scene scene = { 0 };
    const dgg_picture_options column = { .width = COLUMN_WIDTH, .is_in_chinese = true };
    CU_ASSERT_EQUAL_FATAL(draw_review(&scene, &column), DGG_OK);
    picture_is_fit_to_print(&scene);
    CU_ASSERT_TRUE(scene_says(&scene, "排除（n = 4）"));
    dgg_scene_destroy(&scene);
}

static void without_records_nothing_can_be_drawn(void)
{
    chart_is_refused("flow", (reading_size){ 0, 0, 0 }, "no records");
}

static void a_refused_allocation_leaves_nothing(void)
{
    chart_survives_refusals("flow", (reading_size){ 3, 2, 1 });
}

SUITE("layouts/pictures/flow",
      { "boxes are fit to print at any size", boxes_are_fit_to_print_at_any_size },
      { "counts add up from box to box", counts_add_up_from_box_to_box },
      { "a review is fit for a column", a_review_is_fit_for_a_column },
      { "without records nothing can be drawn", without_records_nothing_can_be_drawn },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
