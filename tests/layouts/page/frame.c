#include "layouts/page/frame.h"

#include "tests/layouts/page/library.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static const dgg_frame framed = {
    .title = WORDS("A <title>"),
    .style = { { WORDS("a{"), WORDS("}") }, 2 },
    .script = { { WORDS("ab"), WORDS("c") }, 2 },
};

static dgg_status open_and_close(const dgg_frame *frame, FILE *out)
{
    dgg_status status = dgg_frame_open(frame, out, NULL);
    dgg_frame_close(frame, out);
    return status;
}

static dgg_status write_frame(const dgg_frame *frame, char **page)
{
    dgg_status status = DGG_OK;
    WRITE_PAGE(*page, status = open_and_close(frame, out));
    return status;
}

static void the_policy_knows_the_script_and_the_style_by_their_hashes(void)
{
    char *page = NULL;
    CU_ASSERT_EQUAL(write_frame(&framed, &page), DGG_OK);
    CU_ASSERT_TRUE(shows(page, "default-src 'none'; "
                               "script-src 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='; "
                               "style-src 'sha256-"));
    CU_ASSERT_TRUE(shows(page, "<style>a{}</style>"));
    CU_ASSERT_TRUE(shows(page, "<script type=\"module\">abc</script>\n</body>\n</html>\n"));
    CU_ASSERT_TRUE(shows(page, "<title>A &lt;title&gt;</title>"));
    free(page);
}

static void the_style_of_a_picture_is_allowed_too(void)
{
    char *page = NULL;
    dgg_frame frame = framed;
    frame.picture = dgg_text_of("<svg><style>abc</style></svg>");
    CU_ASSERT_EQUAL(write_frame(&frame, &page), DGG_OK);
    CU_ASSERT_TRUE(shows(page, " 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='; img-src"));
    free(page);
}

static dgg_status write_and_forget(void)
{
    char *page = NULL;
    dgg_status status = write_frame(&framed, &page);
    free(page);
    return status;
}

static void refused_memory_is_told(void)
{
    BRUTAL(write_and_forget());
}

SUITE("layouts/page/frame",
      { "the policy knows the script and the style by their hashes",
        the_policy_knows_the_script_and_the_style_by_their_hashes },
      { "the style of a picture is allowed too", the_style_of_a_picture_is_allowed_too },
      { "refused memory is told", refused_memory_is_told })
