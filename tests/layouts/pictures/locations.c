#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "layouts/pictures.h"
#include "tests/support/brutal.h"
#include "tests/support/fit_to_print.h"
#include "tests/support/reading.h"
#include "tests/support/suite.h"

/* Towns in a row through Europe, a country, one that lies nowhere. */
static void set_places(dgg_corpus *corpus)
{
    for (uint32_t i = 0; i < corpus->location_count; i++) {
        dgg_location *location = &corpus->locations[i];
        location->has_position = i > 1;
        location->longitude = 2 + 0.8 * i;
        location->latitude = 45 + 0.5 * (i % 7);
    }
    if (corpus->location_count > 1) {
        corpus->locations[0].id = dgg_text_of("CN");
        corpus->locations[0].type = dgg_text_of("country");
    }
}

static dgg_status draw(dgg_scene *scene, reading_size size, const dgg_picture_options *options)
{
    analysed_reading reading = { 0 };
    CU_ASSERT_EQUAL_FATAL(reading_init(&reading, size, NULL), DGG_OK);
    set_places(&reading.corpus);
    const dgg_analysis analysis = { .graph = &reading.graph };
    dgg_status status = dgg_scene_draw(scene, &analysis, "locations", options, NULL);
    reading_destroy(&reading);
    return status;
}

static void it_is_fit_to_print_at_any_size(void)
{
    static const reading_size sizes[] = { { 6, 3, 2 }, { 60, 30, 12 }, { 300, 90, 80 } };
    static const double widths[] = { 0, 321 };
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        for (size_t j = 0; j < sizeof widths / sizeof *widths; j++) {
            dgg_scene scene = { 0 };
            const dgg_picture_options options = { .width = widths[j], .is_in_chinese = j == 1 };
            CU_ASSERT_EQUAL(draw(&scene, sizes[i], &options), DGG_OK);
            picture_is_fit_to_print(&scene);
            dgg_scene_destroy(&scene);
        }
    }
}

static const dgg_shape *find(const dgg_scene *scene, const char *id)
{
    for (size_t i = 0; i < scene->shape_count; i++) {
        if (dgg_text_is(scene->shapes[i].about.id, id)) {
            return &scene->shapes[i];
        }
    }
    return NULL;
}

static void the_close_up_shows_the_towns_and_the_world_the_countries(void)
{
    static const char *const heading = "Close-up";
    dgg_scene scene = { 0 };
    CU_ASSERT_EQUAL(draw(&scene, (reading_size){ 60, 30, 12 }, NULL), DGG_OK);
    const dgg_shape *country = find(&scene, "location:CN");
    const dgg_shape *town = find(&scene, "close-up location:place-004");
    CU_ASSERT_PTR_NOT_NULL_FATAL(country);
    CU_ASSERT_PTR_NOT_NULL_FATAL(town);
    CU_ASSERT_EQUAL(country->look.fill.tone, DGG_CARD_FACE);
    CU_ASSERT_EQUAL(town->look.fill.tone, DGG_SOLID);
    CU_ASSERT_PTR_NULL(find(&scene, "location:place-004"));
    CU_ASSERT_TRUE(has_words(&scene, &heading, 1));
    dgg_text caption = scene.captions[DGG_IN_ENGLISH];
    CU_ASSERT_TRUE(dgg_text_find(caption, dgg_text_of("papers with a location on the map")) <
                   caption.length);
    /* 104 degrees east and 37 north: right of the middle, in the upper half of the world. */
    CU_ASSERT_TRUE(country->box.centre.x > 650 && country->box.centre.x < 720);
    CU_ASSERT_TRUE(town->box.centre.y > country->box.centre.y + 200);
    dgg_scene_destroy(&scene);
}

static void captions_warn_of_base_maps_and_count_what_is_not_there(void)
{
    dgg_scene scene = { 0 };
    CU_ASSERT_EQUAL(draw(&scene, (reading_size){ 60, 30, 12 }, NULL), DGG_OK);
    dgg_text caption = scene.captions[DGG_IN_ENGLISH], chinese = scene.captions[DGG_IN_CHINESE];
    CU_ASSERT_TRUE(dgg_text_find(caption, dgg_text_of("approved base map")) < caption.length);
    CU_ASSERT_TRUE(dgg_text_find(caption, dgg_text_of("No borders are drawn")) < caption.length);
    CU_ASSERT_TRUE(dgg_text_find(caption, dgg_text_of("without a position (1)")) < caption.length);
    CU_ASSERT_TRUE(dgg_text_find(chinese, dgg_text_of("审图号")) < chinese.length);
    dgg_scene_destroy(&scene);
}

static void a_base_map_of_ones_own_is_drawn(void)
{
    char path[] = "/tmp/dggraph-map-XXXXXX";
    static const char map[] = "{\"type\":\"Polygon\",\"coordinates\":[[[0,40],[30,40],[30,60]]]}";
    dgg_scene own = { 0 };
    int file = mkstemp(path);
    CU_ASSERT_TRUE_FATAL(file >= 0);
    CU_ASSERT_EQUAL(write(file, map, sizeof map - 1), (ssize_t)sizeof map - 1);
    close(file);
    CU_ASSERT_EQUAL(
        draw(&own, (reading_size){ 60, 30, 12 }, &(dgg_picture_options){ .base_map = path }),
        DGG_OK);
    CU_ASSERT_TRUE(own.hull_count >= 1 && own.hull_count <= 2);
    dgg_scene_destroy(&own);
    CU_ASSERT_EQUAL(draw(&own, (reading_size){ 60, 30, 12 },
                         &(dgg_picture_options){ .base_map = "/missing/map.json" }),
                    DGG_NO_INPUT);
    unlink(path);
}

static void without_positions_there_is_no_map(void)
{
    dgg_scene scene = { 0 };
    CU_ASSERT_EQUAL(draw(&scene, (reading_size){ 6, 3, 0 }, NULL), DGG_BAD_REQUEST);
}

static dgg_status draw_and_forget(const dgg_analysis *analysis, long in_use)
{
    dgg_scene scene = { 0 };
    dgg_status status = dgg_scene_draw(&scene, analysis, "locations", NULL, NULL);
    CU_ASSERT_TRUE(status == DGG_OK || dgg_blocks_in_use == in_use);
    dgg_scene_destroy(&scene);
    CU_ASSERT_EQUAL(dgg_blocks_in_use, in_use);
    return status;
}

/* The land alone is thousands of allocations: they are refused in growing steps. */
static void a_refused_allocation_leaves_nothing(void)
{
    analysed_reading reading = { 0 };
    CU_ASSERT_EQUAL_FATAL(reading_init(&reading, (reading_size){ 9, 4, 5 }, NULL), DGG_OK);
    set_places(&reading.corpus);
    const dgg_analysis analysis = { .graph = &reading.graph };
    long in_use = dgg_blocks_in_use;
    dgg_status status = DGG_OUT_OF_MEMORY;
    for (long allowed = 0; status == DGG_OUT_OF_MEMORY; allowed += 1 + allowed / 20) {
        dgg_allocations_left = allowed;
        status = draw_and_forget(&analysis, in_use);
    }
    dgg_allocations_left = -1;
    CU_ASSERT_EQUAL(status, DGG_OK);
    reading_destroy(&reading);
}

SUITE("layouts/pictures/locations",
      { "it is fit to print at any size", it_is_fit_to_print_at_any_size },
      { "the close-up shows the towns and the world the countries",
        the_close_up_shows_the_towns_and_the_world_the_countries },
      { "captions warn of base maps and count what is not there",
        captions_warn_of_base_maps_and_count_what_is_not_there },
      { "a base map of one's own is drawn", a_base_map_of_ones_own_is_drawn },
      { "without positions there is no map", without_positions_there_is_no_map },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
