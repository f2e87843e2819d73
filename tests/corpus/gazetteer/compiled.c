#include <string.h>

#include "corpus/gazetteer/locations.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static const char table[] =
    "CN\tcountry or area\tasia brics\tCN\t35\t103.5\t0China|0=PRC\t0中国\t0Chinese\n"
    "reading\tcity\tGB\t\t\t\t3Reading|0County of Reading\t\t\n"
    "GB\tcountry or area\t\tGB\t\t\t\t0英国\t\n"
    "asia\tregion\t\t\t\t\t0Asia\t\t\nbrics\tarea\t\t\t\t\t1=BRICS\t\t\n";

typedef struct reading {
    dgg_gazetteer places;
    dgg_location_list list;
} reading;

static void destroy(reading *it)
{
    dgg_names_destroy(&it->list.ids);
    dgg_arena_release(&it->list.arena);
    dgg_gazetteer_destroy(&it->places);
}

static dgg_status read(reading *it)
{
    dgg_status status = DGG_OK;
    it->list.built_in = dgg_text_of(table);
    DGG_TRY(dgg_gazetteer_read_locations(&it->places, &it->list, NULL, NULL));
done:
    return status;
}

static void a_row_is_a_location(void)
{
    reading it = { 0 };
    CU_ASSERT_EQUAL_FATAL(read(&it), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(it.places.location_count, 5);
    const dgg_gazetteer_location *china = &it.places.locations[0];
    CU_ASSERT_TRUE(dgg_text_is(china->location.id, "CN"));
    CU_ASSERT_TRUE(dgg_text_is(china->location.type, "country or area"));
    CU_ASSERT_TRUE(dgg_text_is(china->location.iso, "CN"));
    CU_ASSERT_TRUE(dgg_text_is(china->location.label, "China"));
    CU_ASSERT_TRUE(dgg_text_is(china->location.label_zh, "中国"));
    CU_ASSERT_TRUE(china->location.has_position);
    CU_ASSERT_EQUAL(china->location.longitude, 103.5);
    CU_ASSERT_EQUAL_FATAL(china->names.count, 3);
    CU_ASSERT_TRUE(dgg_text_is(china->names.items[1], "=PRC"));
    CU_ASSERT_EQUAL_FATAL(china->demonyms.count, 1);
    CU_ASSERT_TRUE(dgg_text_is(china->demonyms.items[0], "Chinese"));
    CU_ASSERT_EQUAL_FATAL(china->location.ancestors.count, 2);
    CU_ASSERT_TRUE(dgg_text_is(china->location.ancestors.items[1], "brics"));
    destroy(&it);
}

static void each_name_has_its_grade(void)
{
    reading it = { 0 };
    CU_ASSERT_EQUAL_FATAL(read(&it), DGG_OK);
    const dgg_gazetteer_location *town = &it.places.locations[1];
    CU_ASSERT_FALSE(town->location.has_position);
    CU_ASSERT_EQUAL_FATAL(town->names.count, 2);
    CU_ASSERT_EQUAL(town->grades[0], DGG_NEEDS_BOTH);
    CU_ASSERT_EQUAL(town->grades[1], DGG_UNAMBIGUOUS);
    CU_ASSERT_TRUE(dgg_text_is(it.places.locations[2].location.label, "GB"));
    CU_ASSERT_TRUE(dgg_text_is(it.places.locations[2].location.label_zh, "英国"));
    CU_ASSERT_TRUE(dgg_text_is(it.places.locations[4].location.label, "BRICS"));
    CU_ASSERT_EQUAL(it.places.locations[4].grades[0], DGG_NEEDS_CONTEXT);
    destroy(&it);
}

static void the_table_that_is_built_in_is_sound(void)
{
    dgg_gazetteer places = { 0 };
    CU_ASSERT_EQUAL_FATAL(dgg_gazetteer_read(&places, NULL, NULL, NULL), DGG_OK);
    size_t countries = 0, placed = 0, cities = 0, divisions = 0;
    for (size_t i = 0; i < places.location_count; i++) {
        const dgg_gazetteer_location *it = &places.locations[i];
        bool is_city = dgg_text_is(it->location.type, "city");
        countries += dgg_text_is(it->location.type, "country or area");
        divisions += dgg_text_is(it->location.type, "division");
        cities += is_city;
        placed += is_city && it->location.has_position;
        CU_ASSERT(it->names.count > 0);
        CU_ASSERT(it->location.label.length > 0 && it->location.label.start[0] != '=');
        CU_ASSERT(it->location.type.length > 0);
    }
    CU_ASSERT_EQUAL(countries, 249);
    CU_ASSERT(cities > 4000);
    CU_ASSERT(placed > cities - 20);
    CU_ASSERT(divisions > 3000);
    dgg_gazetteer_destroy(&places);
}

static dgg_status read_and_forget(void)
{
    reading it = { 0 };
    dgg_status status = read(&it);
    destroy(&it);
    return status;
}

static dgg_status unpack_and_forget(void)
{
    dgg_arena *arena = NULL;
    dgg_text rows = { 0 };
    dgg_status status = dgg_gazetteer_unpack(&arena, &rows, NULL);
    dgg_arena_release(&arena);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(read_and_forget());
    BRUTAL(unpack_and_forget());
}

SUITE("corpus/gazetteer/compiled", { "a row is a location", a_row_is_a_location },
      { "each name has its grade", each_name_has_its_grade },
      { "the table that is built in is sound", the_table_that_is_built_in_is_sound },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
