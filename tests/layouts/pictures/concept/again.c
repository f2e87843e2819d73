/* A map that is drawn with the places of an earlier one. */
#include <stdlib.h>

#include "layouts/pictures.h"
#include "layouts/scene_writers.h"
#include "tests/support/reading.h"
#include "tests/support/scenes.h"
#include "tests/support/suite.h"

static void draw(dgg_scene *scene, reading_size size, const dgg_picture_options *options)
{
    analysed_reading reading = { 0 };
    CU_ASSERT_EQUAL_FATAL(reading_init(&reading, size, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_scene_draw(scene, &reading.analysis, "concept", options, NULL),
                          DGG_OK);
    reading_destroy(&reading);
}

/* One more paper, drawn with the places of before: the shapes that stay hardly move. */
static void a_map_drawn_again_looks_much_the_same(void)
{
    enum { MOST = 64 };
    dgg_scene before = { 0 }, after = { 0 };
    dgg_known_place places[MOST];
    size_t count = 0, stayed = 0, compared = 0;
    draw(&before, (reading_size){ 11, 9, 4 }, NULL);
    for (size_t i = 0; i < before.shape_count && count < MOST; i++) {
        if (before.shapes[i].about.id.length > 0) {
            places[count++] =
                (dgg_known_place){ before.shapes[i].about.id, before.shapes[i].box.centre, 0 };
        }
    }
    draw(&after, (reading_size){ 12, 9, 4 },
         &(dgg_picture_options){ .places = places, .place_count = count });
    nothing_is_covered(&after);
    for (size_t i = 0; i < after.shape_count; i++) {
        for (size_t j = 0; j < count; j++) {
            if (dgg_text_equal(after.shapes[i].about.id, places[j].id)) {
                stayed += dgg_distance(after.shapes[i].box.centre, places[j].centre) < 120;
                compared++;
            }
        }
    }
    CU_ASSERT_TRUE(compared > 15 && stayed * 10 >= compared * 7);
    dgg_scene_destroy(&before);
    dgg_scene_destroy(&after);
}

static dgg_text written(const dgg_scene *scene, dgg_buffer *file)
{
    CU_ASSERT_EQUAL(dgg_scene_writer_svg.write(scene, file, NULL), DGG_OK);
    return dgg_buffer_text(file);
}

static void a_map_drawn_again_of_the_same_is_the_same(void)
{
    static const reading_size sizes[] = { { 2, 1, 1 }, { 11, 12, 7 }, { 70, 20, 8 } };
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        dgg_scene before = { 0 }, after = { 0 };
        dgg_buffer files[2] = { 0 };
        draw(&before, sizes[i], NULL);
        dgg_known_place *places = malloc((before.shape_count + 1) * sizeof *places);
        size_t count = 0;
        for (size_t j = 0; j < before.shape_count; j++) {
            const dgg_shape *shape = &before.shapes[j];
            places[count] = (dgg_known_place){ shape->about.id, shape->box.centre, 0 };
            count += shape->about.id.length > 0 ? 1 : 0; /* samples of the legend have none */
        }
        draw(&after, sizes[i], &(dgg_picture_options){ .places = places, .place_count = count });
        CU_ASSERT_TRUE(dgg_text_equal(written(&before, &files[0]), written(&after, &files[1])));
        dgg_buffer_destroy(&files[0]);
        dgg_buffer_destroy(&files[1]);
        dgg_scene_destroy(&before);
        dgg_scene_destroy(&after);
        free(places);
    }
}

/* A person may have edited the file: such places are as good as none. */
static void places_that_make_no_sense_are_not_heeded(void)
{
    static const dgg_known_place twice[] = { { { "paper:paper-0001", 16 }, { 0, 0 }, 0 },
                                             { { "paper:paper-0001", 16 }, { 900, 0 }, 0 } };
    static const dgg_known_place far = { { "paper:paper-0001", 16 }, { 1e300, -1e300 }, 0 };
    dgg_scene plain = { 0 }, doubled = { 0 }, distant = { 0 };
    dgg_buffer files[3] = { 0 };
    reading_size size = { 2, 1, 1 };
    draw(&plain, size, NULL);
    draw(&doubled, size, &(dgg_picture_options){ .places = twice, .place_count = 2 });
    draw(&distant, size, &(dgg_picture_options){ .places = &far, .place_count = 1 });
    dgg_text wanted = written(&plain, &files[0]);
    CU_ASSERT_TRUE(dgg_text_equal(written(&doubled, &files[1]), wanted));
    CU_ASSERT_TRUE(dgg_text_equal(written(&distant, &files[2]), wanted));
    for (size_t i = 0; i < 3; i++) {
        dgg_buffer_destroy(&files[i]);
    }
    dgg_scene_destroy(&plain);
    dgg_scene_destroy(&doubled);
    dgg_scene_destroy(&distant);
}

SUITE("layouts/pictures/concept/again",
      { "a map drawn again looks much the same", a_map_drawn_again_looks_much_the_same },
      { "a map drawn again of the same is the same", a_map_drawn_again_of_the_same_is_the_same },
      { "places that make no sense are not heeded", places_that_make_no_sense_are_not_heeded })
