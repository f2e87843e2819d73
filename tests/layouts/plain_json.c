#include "layouts/plain_json.h"

#include "layouts/attributes.h"
#include "tests/support/analysed.h"
#include "tests/support/suite.h"

static const char *const renaming[][2] = { { "type", "location_type" }, { NULL, NULL } };

static char *node_as_json(uint32_t node, dgg_renaming renames)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    dgg_json_writer writer = { .out = out };
    dgg_json_begin_object(&writer);
    dgg_plain_json_write_node(&writer, &analysed, node, renames);
    dgg_json_end_object(&writer);
    CU_ASSERT_EQUAL(dgg_json_end(&writer, NULL), DGG_OK);
    fclose(out);
    return text;
}

static void only_what_is_known_is_written(void)
{
    char *text = node_as_json(5, NULL);
    CU_ASSERT_STRING_EQUAL(text,
                           "{\"label\":\"Guiyang\",\"kind\":\"location\",\"label_zh\":\"贵阳\","
                           "\"type\":\"city\",\"lat\":26.65,\"lon\":-106.63,"
                           "\"ancestors\":[\"CN-GZ\",\"CN\"],\"community\":1,\"degree\":1,"
                           "\"pagerank\":1e-09}\n");
    free(text);
    text = node_as_json(2, NULL);
    CU_ASSERT_STRING_EQUAL(text, "{\"label\":\"+Journal\",\"kind\":\"venue\"}\n");
    free(text);
}

static void a_member_can_have_another_name(void)
{
    char *text = node_as_json(5, renaming);
    CU_ASSERT_PTR_NOT_NULL(strstr(text, "\"location_type\":\"city\""));
    CU_ASSERT_PTR_NULL(strstr(text, "\"type\""));
    free(text);
}

static void a_link_shows_its_first_evidence(void)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    dgg_json_writer writer = { .out = out };
    dgg_json_begin_object(&writer);
    dgg_plain_json_write_link(&writer, analysed.graph, &analysed_links[2], NULL, renaming);
    dgg_json_end_object(&writer);
    fclose(out);
    CU_ASSERT_STRING_EQUAL(text,
                           "{\"location_type\":\"discusses\",\"weight\":1,\"salience\":\"mention\","
                           "\"evidence_count\":1,\"field\":\"abstract\","
                           "\"quote\":\"data centres\",\"pattern\":\"data (centre|center)\"}");
    free(text);
}

SUITE("layouts/plain_json", { "only what is known is written", only_what_is_known_is_written },
      { "a member can have another name", a_member_can_have_another_name },
      { "a link shows its first evidence", a_link_shows_its_first_evidence })
