/* Made-up literatures of any size, every chart of each: nothing overlaps, nothing crashes. 10,000
 * of them where DGG_HEAVY says how heavy a run may be. */
#include <stdlib.h>
#include <string.h>

#include "tests/support/charted.h"

enum { USUAL = 100, HEAVY = 10000 };

static void measure(const analysed_reading *reading, const dgg_picture *picture,
                    const dgg_picture_options *options)
{
    dgg_scene scene = { 0 };
    dgg_error error = { 0 };
    dgg_status status =
        dgg_scene_draw(&scene, &reading->analysis, picture->row.name, options, &error);
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
            measure(&reading, picture, &options);
        }
    }
    reading_destroy(&reading);
}

static void charts_of_any_literature_are_fit_to_print(void)
{
    dgg_chance chance = { 7 };
    size_t count = getenv("DGG_HEAVY") != NULL ? HEAVY : USUAL;
    for (size_t i = 0; i < count; i++) {
        draw_all(&chance);
    }
}

SUITE("layouts/charted/random",
      { "charts of any literature are fit to print", charts_of_any_literature_are_fit_to_print })
