/* One file for the browser. All that comes from the corpus is escaped or stands in the JSON that
 * the script reads; the policy lets nothing run but the script of the page. */
#include "layouts/page.h"

#include <errno.h>
#include <string.h>

#include "base/buffer.h"
#include "layouts/page/crossing.h"
#include "layouts/page/decided.h"
#include "layouts/page/evidence.h"
#include "layouts/page/frame.h"
#include "layouts/page/html.h"
#include "layouts/page/list.h"
#include "layouts/page/making.h"
#include "layouts/page/palette.h"
#include "layouts/page/table.h"
#include "layouts/pages.h"
#include "layouts/scene_writers.h"
#include "layouts/style.h"

typedef struct page {
    const dgg_analysis *analysis;
    const dgg_choices *choices;
    const dgg_scene *map;     /* may be NULL */
    const dgg_table *decided; /* may be NULL */
    const dgg_theme_scoring *scoring;
    FILE *out;
    dgg_crossing crossing;
    dgg_given given; /* what is in the page without the script */
    dgg_buffer palette, picture, title;
    dgg_frame frame;
} page;

static dgg_status make_title(page *written, dgg_error *error)
{
    if (written->map != NULL && written->map->title.length > 0) {
        return dgg_buffer_add(&written->title, written->map->title, error);
    }
    size_t count = written->crossing.paper_count;
    return dgg_buffer_print(&written->title, error, "%zu paper%s: themes and locations", count,
                            count == 1 ? "" : "s");
}

static dgg_status prepare(page *written, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_crossing_init(&written->crossing, written->analysis->graph, error));
    DGG_TRY(dgg_given_choose(&written->given, &written->crossing, error));
    DGG_TRY(dgg_palette_add(&written->palette, error));
    DGG_TRY(make_title(written, error));
    if (written->map != NULL) {
        DGG_TRY(dgg_scene_writer_svg.write(written->map, &written->picture, error));
    }
    written->frame = (dgg_frame){
        .title = dgg_buffer_text(&written->title),
        .style = { { dgg_pages_style_text(), dgg_pages_style_tables(), dgg_pages_style_panel(),
                     dgg_pages_style_views(), dgg_pages_style_media(),
                     dgg_buffer_text(&written->palette) },
                   6 },
        .script = { { dgg_pages_libraries(), dgg_pages_map() }, 2 },
        .picture = dgg_buffer_text(&written->picture),
        .is_in_chinese = written->analysis->graph->corpus->is_in_chinese,
    };
done:
    return status;
}

static dgg_status write_header(const page *written, dgg_error *error)
{
    dgg_status status = DGG_OK;
    FILE *out = written->out;
    dgg_html_write(out, "<a class=\"skip\" href=\"#main\">Skip to the table</a>\n"
                        "<header>\n<h1>");
    dgg_html_write_text(out, written->frame.title);
    dgg_html_write(out, "</h1>\n<p class=\"subtitle\">");
    dgg_page_write_counts(written->analysis, out);
    dgg_html_write(out, "</p>\n");
    DGG_TRY(dgg_page_write_making(written->analysis, written->choices, out, error));
    dgg_html_write(out, "</header>\n<nav aria-label=\"Page\">\n<ul>\n"
                        "<li><a href=\"#themes\">Themes by locations</a></li>\n");
    if (written->map != NULL) {
        dgg_html_write(out, "<li><a href=\"#map\">Map</a></li>\n");
    }
    dgg_html_write(out, "<li id=\"to-timeline\" hidden=\"hidden\"><a href=\"#timeline\">Timeline"
                        "</a></li>\n");
    dgg_html_write(out, "<li><a href=\"#communities\">Communities</a></li>\n"
                        "<li><a href=\"#nodes\">Nodes</a></li>\n</ul>\n"
                        "<div id=\"search\" role=\"search\" hidden=\"hidden\"></div>\n</nav>\n");
done:
    return status;
}

/* The theme the literature was collected by may be hidden: it stands in almost every paper. */
static void write_subject_switch(const page *written)
{
    for (size_t i = 0; i < written->crossing.row_count; i++) {
        const dgg_theme *theme = dgg_crossing_theme(&written->crossing, i);
        if (theme != NULL && theme->is_search_term) {
            dgg_html_write(written->out, "<p class=\"choices\"><label><input type=\"checkbox\" "
                                         "id=\"hide-subject\"/> Hide what the literature was "
                                         "searched by</label></p>\n");
            return;
        }
    }
}

static void write_table(const page *written)
{
    FILE *out = written->out;
    dgg_html_write(out, "<section id=\"themes\" aria-labelledby=\"themes-title\">\n"
                        "<h2 id=\"themes-title\">Themes by locations</h2>\n");
    if (written->crossing.cell_count == 0) {
        dgg_html_write(out, "<p>There are no papers.</p>\n</section>\n");
        return;
    }
    dgg_html_write(out, "<p>Each cell counts the papers that discuss the theme and study the "
                        "location; a small <small>+2</small> counts papers that only mention one "
                        "of them. A cell opens the papers and the sentences that put them "
                        "there.</p>\n");
    write_subject_switch(written);
    dgg_page_write_table(&written->crossing, written->given.cells, out);
    dgg_html_write(out, "</section>\n");
}

static void write_map(const page *written)
{
    if (written->map == NULL) {
        return;
    }
    dgg_html_write(written->out, "<section id=\"map\" aria-labelledby=\"map-title\">\n"
                                 "<h2 id=\"map-title\">Map</h2>\n<a class=\"skip\" "
                                 "href=\"#communities\">Skip the map</a>\n"
                                 "<figure class=\"scroll\" tabindex=\"0\" role=\"group\" "
                                 "aria-labelledby=\"map-title\">\n");
    fwrite(written->picture.bytes, 1, written->picture.length, written->out);
    dgg_html_write(written->out, "</figure>\n</section>\n");
}

static dgg_status write_data(const page *written, dgg_error *error)
{
    dgg_choices whole = written->choices != NULL ? *written->choices : (dgg_choices){ 0 };
    whole.part = DGG_WHOLE;
    dgg_html_write(written->out, "<script type=\"application/json\" id=\"graph\">\n");
    dgg_status status = dgg_graph_write(written->analysis, &whole, "json", written->out, error);
    dgg_html_write(written->out, "</script>\n");
    return status;
}

static dgg_status write_page(const page *written, dgg_error *error)
{
    dgg_status status = DGG_OK;
    FILE *out = written->out;
    DGG_TRY(dgg_frame_open(&written->frame, out, error));
    DGG_TRY(write_header(written, error));
    dgg_html_write(out, "<main id=\"main\" tabindex=\"-1\">\n");
    write_table(written);
    write_map(written);
    dgg_html_write(out, "<section id=\"timeline\" aria-labelledby=\"timeline-title\" "
                        "hidden=\"hidden\">\n<h2 id=\"timeline-title\">Papers by year</h2>\n"
                        "</section>\n");
    DGG_TRY(dgg_page_write_communities(written->analysis, out, error));
    DGG_TRY(dgg_page_write_nodes(written->analysis, out, error));
    DGG_TRY(dgg_page_write_evidence(&written->crossing, &written->given, out, error));
    dgg_html_write(out, "</main>\n<footer><p>Made by dggraph " DGG_VERSION "; this page holds its "
                        "data and asks nothing of the network.</p></footer>\n");
    DGG_TRY(write_data(written, error));
    DGG_TRY(dgg_page_write_decided(written->decided, out, error));
    DGG_TRY(dgg_page_write_scoring(written->analysis->graph->corpus, written->scoring, out, error));
    dgg_frame_close(&written->frame, out);
done:
    return status;
}

dgg_status dgg_page_write(const dgg_map_page *of, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    page written = { .analysis = of->analysis,
                     .choices = of->choices,
                     .map = of->map,
                     .decided = of->decided,
                     .scoring = of->scoring,
                     .out = out };
    DGG_TRY(prepare(&written, error));
    errno = 0;
    DGG_TRY(write_page(&written, error));
    if (fflush(out) != 0 || ferror(out)) {
        status = dgg_fail(error, DGG_CANNOT_WRITE, 0, "%s", strerror(errno));
    }
done:
    dgg_buffer_destroy(&written.title);
    dgg_buffer_destroy(&written.picture);
    dgg_buffer_destroy(&written.palette);
    dgg_given_destroy(&written.given);
    dgg_crossing_destroy(&written.crossing);
    return status;
}
