/* Made-up literatures of any size, every chart of each, and concept maps and networks of small
 * ones: nothing overlaps, nothing crashes. 10,000 of them where DGG_HEAVY says how heavy a run may
 * be. */
#include <stdlib.h>
#include <string.h>

#include "tests/support/charted.h"
#include "tests/support/projected.h"

#if defined(__SANITIZE_ADDRESS__) || defined(__clang__) /* one build has time for more */
enum { USUAL = 40, HEAVY = 10000 };
#else
enum { USUAL = 200, HEAVY = 10000 };
#endif

static size_t how_many(void)
{
    return getenv("DGG_HEAVY") != NULL ? HEAVY : USUAL;
}

static void measure(const dgg_analysis *analysis, const dgg_picture *picture,
                    const dgg_picture_options *options)
{
    dgg_scene scene = { 0 };
    dgg_error error = { 0 };
    dgg_status status = dgg_scene_draw(&scene, analysis, picture->row.name, options, &error);
    CU_ASSERT_TRUE(status == DGG_OK || (status == DGG_BAD_REQUEST && error.message[0] != '\0'));
    if (status == DGG_OK) {
        unsigned before = CU_get_number_of_failure_records();
        picture_is_fit_to_print(&scene);
        if (CU_get_number_of_failure_records() > before) {
            fprintf(stderr, "in the picture %s\n", picture->row.name);
        }
    }
    dgg_scene_destroy(&scene);
}

static void draw_all(dgg_chance *chance)
{
    static const double widths[] = { 0, COLUMN_WIDTH, 450, 900 };
    analysed_reading reading = { 0 };
    const reading_size size = { 1 + (uint32_t)dgg_chance_below(chance, 90),
                                (uint32_t)dgg_chance_below(chance, 40),
                                (uint32_t)dgg_chance_below(chance, 25) };
    const dgg_picture_options options = { .top = (size_t)dgg_chance_below(chance, 9),
                                          .width = widths[(size_t)dgg_chance_below(chance, 4)],
                                          .is_in_chinese = dgg_chance_below(chance, 2) > 0,
                                          .has_caption = dgg_chance_below(chance, 2) > 0 };
    CU_ASSERT_EQUAL_FATAL(charted_init(&reading, size, NULL), DGG_OK);
    for (size_t i = 0; dgg_pictures.rows[i] != NULL; i++) {
        const dgg_picture *picture = (const dgg_picture *)dgg_pictures.rows[i];
        if (picture->is_of_corpus) {
            measure(&reading.analysis, picture, &options);
        }
    }
    reading_destroy(&reading);
}

static void charts_of_any_literature_are_fit_to_print(void)
{
    dgg_chance chance = { 7 };
    size_t count = how_many();
    for (size_t i = 0; i < count; i++) {
        draw_all(&chance);
    }
}

static dgg_picture_options options_of(dgg_chance *chance)
{
    static const char *const colors[] = { NULL, "year", "kind" };
    return (dgg_picture_options){ .color_by = colors[dgg_chance_below(chance, 3)],
                                  .is_in_chinese = dgg_chance_below(chance, 2) > 0,
                                  .has_caption = dgg_chance_below(chance, 2) > 0,
                                  .is_dark = dgg_chance_below(chance, 2) > 0,
                                  .top = dgg_chance_below(chance, 4) > 0 ? 0 : 3 };
}

static void concept_maps_of_small_literatures_are_fit_to_print(void)
{
    dgg_chance chance = { 11 };
    size_t count = how_many();
    for (size_t i = 0; i < count; i++) {
        analysed_reading reading = { 0 };
        const reading_size size = { 1 + (uint32_t)dgg_chance_below(&chance, 7),
                                    (uint32_t)dgg_chance_below(&chance, 5),
                                    (uint32_t)dgg_chance_below(&chance, 3) };
        const dgg_picture_options options = options_of(&chance);
        CU_ASSERT_EQUAL_FATAL(reading_init(&reading, size, NULL), DGG_OK);
        measure(&reading.analysis, &dgg_picture_concept, &options);
        reading_destroy(&reading);
    }
}

static void networks_of_small_literatures_are_fit_to_print(void)
{
    dgg_chance chance = { 13 };
    size_t count = how_many();
    for (size_t i = 0; i < count; i++) {
        projected_reading made = { .analysis = { 0 } };
        const reading_size size = { 1 + (uint32_t)dgg_chance_below(&chance, 30),
                                    (uint32_t)dgg_chance_below(&chance, 20),
                                    (uint32_t)dgg_chance_below(&chance, 5) };
        dgg_picture_options options = options_of(&chance);
        options.color_by = options.color_by != NULL ? "year" : NULL;
        CU_ASSERT_EQUAL_FATAL(projected_init(&made, size, "cotheme"), DGG_OK);
        measure(&made.analysis, &dgg_picture_network, &options);
        projected_destroy(&made);
    }
}

SUITE("layouts/charted/random",
      { "charts of any literature are fit to print", charts_of_any_literature_are_fit_to_print },
      { "concept maps of small literatures are fit to print",
        concept_maps_of_small_literatures_are_fit_to_print },
      { "networks of small literatures are fit to print",
        networks_of_small_literatures_are_fit_to_print })
