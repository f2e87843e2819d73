#include "corpus/gazetteer.h"
#include "tests/support/program.h"

static void what_is_written_is_the_gazetteer_that_is_built_in(void)
{
    dgg_gazetteer built_in = { 0 }, written = { 0 };
    expect("gazetteer export -o world.json", EXIT_DONE, "");
    CU_ASSERT_EQUAL_FATAL(dgg_gazetteer_read(&built_in, NULL, NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_gazetteer_read(&written, "world.json", NULL, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(written.location_count, built_in.location_count);
    CU_ASSERT_EQUAL(written.not_places.count, built_in.not_places.count);
    size_t different = 0;
    for (size_t i = 0; i < written.location_count; i++) {
        const dgg_gazetteer_location *one = &written.locations[i], *other = &built_in.locations[i];
        different += !dgg_text_equal(one->location.id, other->location.id) ||
                     !dgg_text_equal(one->location.label, other->location.label) ||
                     !dgg_text_equal(one->location.label_zh, other->location.label_zh) ||
                     one->names.count != other->names.count ||
                     one->demonyms.count != other->demonyms.count ||
                     one->location.ancestors.count != other->location.ancestors.count ||
                     one->location.latitude != other->location.latitude;
        for (size_t j = 0; j < one->names.count; j++) {
            dgg_ambiguity grade = one->grades != NULL ? one->grades[j] : one->ambiguity;
            different += grade != other->grades[j];
        }
    }
    CU_ASSERT_EQUAL(different, 0);
    dgg_gazetteer_destroy(&written);
    dgg_gazetteer_destroy(&built_in);
}

static void it_takes_no_words(void)
{
    expect("gazetteer export world.json", EXIT_USAGE, "takes no 'world.json'");
    expect("gazetteer export > /dev/full", EXIT_CANNOT_WRITE, "cannot be written");
}

SUITE("program/gazetteer/export",
      { "what is written is the gazetteer that is built in",
        what_is_written_is_the_gazetteer_that_is_built_in },
      { "it takes no words", it_takes_no_words })
