#include <string.h>

#include "layouts/scene_writers.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

/* Two nodes joined by a link, a hull, a free text and a line that joins nothing. */
static dgg_status draw(dgg_scene *scene)
{
    dgg_status status = DGG_OK;
    const dgg_point points[] = { { 20, 20 }, { 80, 20 }, { 0, 50 }, { 96, 50 }, { 50, 90 } };
    dgg_about about = { .id = dgg_text_of("theme:\"a\\b"), .tooltip = dgg_text_of("one\ntwo") };
    dgg_scene_text label = { .text = dgg_text_of("a & <b>"), .size = 10, .face = DGG_BOLD };
    dgg_scene_text note = { .text = dgg_text_of("n=\"1\""), .at = { 48, 96 }, .size = 8 };
    scene->title = dgg_text_of("On \"maps\"");
    scene->width = 96;
    scene->height = 96;
    DGG_TRY(dgg_scene_add_text(scene, &label, NULL));
    DGG_TRY(dgg_scene_add_text(scene, &note, NULL));
    for (size_t i = 0; i < sizeof points / sizeof *points; i++) {
        DGG_TRY(dgg_scene_add_point(scene, points[i], NULL));
    }
    DGG_TRY(dgg_scene_add_shape(scene,
                                &(dgg_shape){ .form = DGG_CARD,
                                              .box = { points[0], 30, 15 },
                                              .about = about,
                                              .look = { .fill = { DGG_SOLID, 1 } },
                                              .text_count = 1 },
                                NULL));
    DGG_TRY(dgg_scene_add_shape(scene, &(dgg_shape){ .form = DGG_DOT, .box = { points[1], 9, 9 } },
                                NULL));
    dgg_look look = { .stroke = { DGG_LINE, 1 }, .thickness = 1, .is_dashed = true };
    dgg_curve link = { .first_point = 0, .point_count = 2, .look = look };
    dgg_curve line = { .first_point = 2, .point_count = 2, .look = look };
    DGG_TRY(dgg_scene_add_curve(scene, &link, NULL));
    DGG_TRY(dgg_scene_add_curve(scene, &line, NULL));
    dgg_hull hull = { .first_point = 2, .point_count = 3 };
    DGG_TRY(dgg_scene_add_hull(scene, &hull, NULL));
done:
    return status;
}

static dgg_status write(dgg_buffer *file)
{
    dgg_scene scene = { 0 };
    dgg_status status = draw(&scene);
    status = status == DGG_OK ? dgg_scene_writer_dot.write(&scene, file, NULL) : status;
    dgg_scene_destroy(&scene);
    return status;
}

static void has(const dgg_buffer *file, const char *words)
{
    CU_ASSERT_TRUE(dgg_text_find(dgg_buffer_text(file), dgg_text_of(words)) < file->length);
}

static void everything_keeps_its_place(void)
{
    dgg_buffer file = { 0 };
    CU_ASSERT_EQUAL_FATAL(write(&file), DGG_OK);
    has(&file, "digraph \"On \\\"maps\\\"\" {");
    has(&file, "layout=nop2;");
    has(&file, "\"theme:\\\"a/b\" [shape=box, style=\"rounded,filled\", pos=\"15.00,57.00\", "
               "width=0.31, height=0.16, fillcolor=\"#2B5580\"");
    has(&file, "tooltip=\"one\\ntwo\"");
    has(&file, "FACE=\"Helvetica-Bold\">a &amp; &lt;b&gt;</FONT>>]");
    has(&file, "\"theme:\\\"a/b\" -> \"shape 1\" [pos=\"15.00,57.00 30.00,57.00 45.00,57.00 "
               "60.00,57.00\", color=\"#4477AA\", penwidth=0.75, style=dashed];");
    has(&file, "P 3 0.00 34.50 72.00 34.50 37.50 4.50 ");
    has(&file, "S 6 -dashed L 2 0.00 34.50 72.00 34.50 ");
    has(&file, " 5 -n=\\\"1\\\" ");
    dgg_buffer_destroy(&file);
}

/* Graphviz reads no string of 16 KB: long ones are added up. The paper keeps the size of the page.
 */
static void no_string_is_too_long_for_graphviz(void)
{
    enum { POINTS = 3000, LONGEST = 16000 };
    dgg_scene scene = { .width = 96, .height = 96 };
    dgg_buffer file = { 0 };
    for (int i = 0; i < POINTS; i++) {
        CU_ASSERT_EQUAL(dgg_scene_add_point(&scene, (dgg_point){ i % 96, i % 7 }, NULL), DGG_OK);
    }
    const dgg_curve coast = { .point_count = POINTS };
    CU_ASSERT_EQUAL(dgg_scene_add_curve(&scene, &coast, NULL), DGG_OK);
    CU_ASSERT_EQUAL_FATAL(dgg_scene_writer_dot.write(&scene, &file, NULL), DGG_OK);
    size_t longest = 0, run = 0;
    for (size_t i = 0; i < file.length; i++) {
        run = file.bytes[i] == '"' ? 0 : run + 1;
        longest = run > longest ? run : longest;
    }
    CU_ASSERT_TRUE(file.length > 2 * LONGEST && longest < LONGEST);
    has(&file, "P 4 0.00 72.00 72.00 72.00 72.00 0.00 0.00 0.00 ");
    dgg_buffer_destroy(&file);
    dgg_scene_destroy(&scene);
}

static dgg_status write_and_forget(void)
{
    dgg_buffer file = { 0 };
    dgg_status status = write(&file);
    dgg_buffer_destroy(&file);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(write_and_forget());
}

SUITE("layouts/scene_writers/dot", { "everything keeps its place", everything_keeps_its_place },
      { "no string is too long for Graphviz", no_string_is_too_long_for_graphviz },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
