#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "layouts/scene_writers.h"
#include "tests/support/brutal.h"
#include "tests/support/locale.h"
#include "tests/support/suite.h"

static const char hostile[] = "<script>alert(1)</script> ]]> \"' & \x01\xFF\xEF\xBF\xBE";

static dgg_status draw(dgg_scene *scene)
{
    dgg_status status = DGG_OK;
    dgg_paint solid = { DGG_SOLID, 2 }, line = { DGG_LINE, 2 }, white = { DGG_ON_SOLID, 0 };
    dgg_look look = { .fill = solid, .stroke = line, .thickness = 1.5 };
    dgg_look drawn = { .stroke = line, .thickness = 1, .opacity = 0.5, .is_dashed = true };
    dgg_about about = { dgg_text_of("theme:data-centres"), dgg_text_of("theme"),
                        dgg_text_of(hostile), dgg_text_of("https://doi.org/10.1/a?b=\"c\"&d") };
    dgg_about same = { .id = dgg_text_of("theme:data_centres"),
                       .link = dgg_text_of("javascript:alert(1)") };
    dgg_scene_text text = { .text = dgg_text_of(hostile),
                            .at = { 5, 6.25 },
                            .size = 10,
                            .face = DGG_BOLD,
                            .is_italic = true,
                            .fill = white };
    scene->name = dgg_text_of("concept");
    scene->title = dgg_text_of(hostile);
    scene->width = 200;
    scene->height = 100;
    for (int form = DGG_CARD; form <= DGG_DOT; form++) {
        dgg_shape shape = { .form = (dgg_form)form,
                            .box = { { 50, 50 }, 40, 20 },
                            .look = look,
                            .about = form == DGG_CARD ? about : same,
                            .first_text = (uint32_t)scene->text_count,
                            .text_count = 1 };
        DGG_TRY(dgg_scene_add_text(scene, &text, NULL));
        DGG_TRY(dgg_scene_add_shape(scene, &shape, NULL));
    }
    for (int i = 0; i < 7; i++) {
        DGG_TRY(dgg_scene_add_point(scene, (dgg_point){ i, i * 1.5 }, NULL));
    }
    DGG_TRY(dgg_scene_add_curve(
        scene, &(dgg_curve){ .point_count = 7, .is_smooth = true, .look = drawn }, NULL));
    DGG_TRY(dgg_scene_add_curve(scene, &(dgg_curve){ .point_count = 3, .look = drawn }, NULL));
    DGG_TRY(dgg_scene_add_hull(scene, &(dgg_hull){ .point_count = 4, .look = look }, NULL));
    text.text = dgg_text_of("free");
    text.face = DGG_REGULAR;
    text.is_italic = false;
    DGG_TRY(dgg_scene_add_text(scene, &text, NULL));
done:
    return status;
}

/* The file, NUL-ended; the caller frees. */
static char *written(void)
{
    dgg_scene scene = { 0 };
    dgg_buffer file = { 0 };
    CU_ASSERT_EQUAL(draw(&scene), DGG_OK);
    CU_ASSERT_EQUAL(dgg_scene_writer_svg.write(&scene, &file, NULL), DGG_OK);
    char *copy = calloc(file.length + 1, 1);
    if (copy != NULL) {
        memcpy(copy, file.bytes, file.length);
    }
    dgg_buffer_destroy(&file);
    dgg_scene_destroy(&scene);
    return copy;
}

static bool holds(const char *part)
{
    char *file = written();
    bool found = file != NULL && strstr(file, part) != NULL;
    free(file);
    return found;
}

static void it_is_well_formed(void)
{
    if (system("xmllint --version >/dev/null 2>&1") != 0) {
        printf("skipped: xmllint is not installed\n");
        return;
    }
    char *file = written();
    FILE *xmllint = popen("xmllint --noout -", "w");
    CU_ASSERT_PTR_NOT_NULL_FATAL(xmllint);
    fputs(file, xmllint);
    CU_ASSERT_EQUAL(pclose(xmllint), 0);
    free(file);
}

static void a_hostile_text_stays_text(void)
{
    CU_ASSERT_FALSE(holds("<script"));
    CU_ASSERT_FALSE(holds("]]>"));
    CU_ASSERT_TRUE(holds("&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &quot;&#39; &amp; "
                         "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"));
}

static void only_web_addresses_become_links(void)
{
    CU_ASSERT_TRUE(holds("<a href=\"https://doi.org/10.1/a?b=&quot;c&quot;&amp;d\""));
    CU_ASSERT_FALSE(holds("javascript"));
}

static void ids_have_the_name_of_the_picture_and_never_repeat(void)
{
    CU_ASSERT_TRUE(holds("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"concept\""));
    CU_ASSERT_TRUE(holds("aria-labelledby=\"concept_title concept_description\""));
    CU_ASSERT_TRUE(holds("id=\"concept_theme_data_centres\""));
    CU_ASSERT_TRUE(holds("id=\"concept_theme_data_centres_2\""));
    CU_ASSERT_TRUE(holds("id=\"concept_theme_data_centres_5\""));
    CU_ASSERT_TRUE(holds("data-id=\"theme:data-centres\""));
}

static void every_form_is_drawn(void)
{
    CU_ASSERT_TRUE(holds("<rect x=\"30.0\" y=\"40.0\" width=\"40.0\" height=\"20.0\" rx=\"9.0\""));
    CU_ASSERT_TRUE(holds("<ellipse cx=\"50.0\" cy=\"50.0\" rx=\"20.0\" ry=\"10.0\""));
    CU_ASSERT_TRUE(holds("<polygon points=\"30.0 50.0 38.0 40.0 62.0 40.0 70.0 50.0"));
    CU_ASSERT_TRUE(holds("<path d=\"M0.0 0.0C1.0 1.5 2.0 3.0 3.0 4.5C4.0 6.0 5.0 7.5 6.0 9.0\""));
    CU_ASSERT_TRUE(holds("<path d=\"M0.0 0.0L1.0 1.5L2.0 3.0\""));
    CU_ASSERT_TRUE(holds("L3.0 4.5Z\""));
    CU_ASSERT_TRUE(holds("stroke-dasharray"));
    CU_ASSERT_TRUE(holds("font-weight=\"bold\" font-style=\"italic\">"));
    CU_ASSERT_TRUE(holds("text-anchor=\"middle\">free</text>"));
}

static void the_style_sheet_keeps_to_its_picture(void)
{
    CU_ASSERT_TRUE(holds("\n#concept .fill_solid_2{fill:#A5377A}\n"));
    CU_ASSERT_TRUE(holds("\n#concept .stroke_line_2{stroke:#CC6AA4}\n"));
    CU_ASSERT_FALSE(holds("fill_solid_3"));
    CU_ASSERT_TRUE(holds("class=\"paint fill_solid_2 stroke_line_2\" fill=\"#84245A\""));
}

static void the_locale_changes_nothing(void)
{
    char *file = written();
    if (a_comma_is_the_decimal_point()) {
        char *again = written();
        CU_ASSERT_STRING_EQUAL(file, again);
        free(again);
        setlocale(LC_ALL, "C");
    }
    free(file);
}

static dgg_status write_and_forget(void)
{
    dgg_scene scene = { 0 };
    dgg_buffer file = { 0 };
    dgg_status status = DGG_OK;
    DGG_TRY(draw(&scene));
    DGG_TRY(dgg_scene_writer_svg.write(&scene, &file, NULL));
done:
    dgg_buffer_destroy(&file);
    dgg_scene_destroy(&scene);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(write_and_forget());
}

SUITE("layouts/scene_writers/svg", { "it is well-formed", it_is_well_formed },
      { "a hostile text stays text", a_hostile_text_stays_text },
      { "only web addresses become links", only_web_addresses_become_links },
      { "ids have the name of the picture and never repeat",
        ids_have_the_name_of_the_picture_and_never_repeat },
      { "every form is drawn", every_form_is_drawn },
      { "the style sheet keeps to its picture", the_style_sheet_keeps_to_its_picture },
      { "the locale changes nothing", the_locale_changes_nothing },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
