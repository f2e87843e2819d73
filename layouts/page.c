/* One file for the browser. All that comes from the corpus is escaped or stands in the JSON that
 * the script reads; the policy lets nothing run but the script of the page. */
#include "layouts/page.h"

#include <errno.h>
#include <string.h>

#include "base/buffer.h"
#include "layouts/page/crossing.h"
#include "layouts/page/evidence.h"
#include "layouts/page/html.h"
#include "layouts/page/list.h"
#include "layouts/page/making.h"
#include "layouts/page/palette.h"
#include "layouts/page/policy.h"
#include "layouts/page/table.h"
#include "layouts/pages.h"
#include "layouts/scene_writers.h"
#include "layouts/style.h"

enum { STYLE_PARTS = 5, SCRIPT_PARTS = 8 };

typedef struct page {
    const dgg_analysis *analysis;
    const dgg_choices *choices;
    const dgg_scene *map; /* may be NULL */
    FILE *out;
    dgg_crossing crossing;
    dgg_given given; /* what is in the page without the script */
    dgg_buffer palette, picture;
    dgg_text style[STYLE_PARTS], script[SCRIPT_PARTS];
} page;

static void write_all(const dgg_text *parts, size_t count, FILE *out)
{
    for (size_t i = 0; i < count; i++) {
        fwrite(parts[i].start, 1, parts[i].length, out);
    }
}

static dgg_status prepare(page *written, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_text script[SCRIPT_PARTS] = {
        dgg_pages_data(),  dgg_pages_marks(),  dgg_pages_panel(), dgg_pages_details(),
        dgg_pages_table(), dgg_pages_search(), dgg_pages_list(),  dgg_pages_page(),
    };
    DGG_TRY(dgg_crossing_init(&written->crossing, written->analysis->graph, error));
    DGG_TRY(dgg_given_choose(&written->given, &written->crossing, error));
    DGG_TRY(dgg_palette_add(&written->palette, error));
    if (written->map != NULL) {
        DGG_TRY(dgg_scene_writer_svg.write(written->map, &written->picture, error));
    }
    const dgg_text style[STYLE_PARTS] = {
        dgg_pages_style_text(),  dgg_pages_style_tables(),           dgg_pages_style_panel(),
        dgg_pages_style_media(), dgg_buffer_text(&written->palette),
    };
    memcpy(written->style, style, sizeof style);
    memcpy(written->script, script, sizeof script);
done:
    return status;
}

static dgg_status write_policy(const page *written, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char style[DGG_HASH_ROOM], script[DGG_HASH_ROOM], picture[DGG_HASH_ROOM] = "";
    dgg_text of_picture = dgg_page_find_style(dgg_buffer_text(&written->picture));
    DGG_TRY(dgg_page_hash(written->style, STYLE_PARTS, style, error));
    DGG_TRY(dgg_page_hash(written->script, SCRIPT_PARTS, script, error));
    if (written->map != NULL) {
        DGG_TRY(dgg_page_hash(&of_picture, 1, picture, error));
    }
    fprintf(written->out,
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            "script-src '%s'; style-src '%s'%s%s%s; img-src data:; base-uri 'none'; "
            "form-action 'none'\"/>\n",
            script, style, *picture ? " '" : "", picture, *picture ? "'" : "");
done:
    return status;
}

static void write_title(const page *written)
{
    if (written->map != NULL && written->map->title.length > 0) {
        dgg_html_write_text(written->out, written->map->title);
        return;
    }
    dgg_html_write_counted(written->out, written->crossing.paper_count, "paper", "papers");
    dgg_html_write(written->out, ": themes and locations");
}

static dgg_status write_head(const page *written, dgg_error *error)
{
    dgg_status status = DGG_OK;
    FILE *out = written->out;
    dgg_html_write(out, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n");
    DGG_TRY(write_policy(written, error));
    dgg_html_write(out,
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                   "<meta name=\"referrer\" content=\"no-referrer\"/>\n"
                   "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
                   "<meta name=\"generator\" content=\"dggraph " DGG_VERSION "\"/>\n"
                   "<link rel=\"icon\" href=\"data:,\"/>\n<title>");
    write_title(written);
    dgg_html_write(out, "</title>\n<style>");
    write_all(written->style, STYLE_PARTS, out);
    dgg_html_write(out, "</style>\n</head>\n");
done:
    return status;
}

static dgg_status write_header(const page *written, dgg_error *error)
{
    dgg_status status = DGG_OK;
    FILE *out = written->out;
    dgg_html_write(out, "<body>\n<a class=\"skip\" href=\"#main\">Skip to the table</a>\n"
                        "<header>\n<h1>");
    write_title(written);
    dgg_html_write(out, "</h1>\n<p class=\"subtitle\">");
    dgg_page_write_counts(written->analysis, out);
    dgg_html_write(out, "</p>\n");
    DGG_TRY(dgg_page_write_making(written->analysis, written->choices, out, error));
    dgg_html_write(out, "</header>\n<nav aria-label=\"Page\">\n<ul>\n"
                        "<li><a href=\"#themes\">Themes by locations</a></li>\n");
    if (written->map != NULL) {
        dgg_html_write(out, "<li><a href=\"#map\">Map</a></li>\n");
    }
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
    write_all(&(dgg_text){ written->picture.bytes, written->picture.length }, 1, written->out);
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
    DGG_TRY(write_head(written, error));
    DGG_TRY(write_header(written, error));
    dgg_html_write(out, "<main id=\"main\" tabindex=\"-1\">\n");
    write_table(written);
    write_map(written);
    DGG_TRY(dgg_page_write_communities(written->analysis, out, error));
    DGG_TRY(dgg_page_write_nodes(written->analysis, out, error));
    DGG_TRY(dgg_page_write_evidence(&written->crossing, &written->given, out, error));
    dgg_html_write(out, "</main>\n<footer><p>Made by dggraph " DGG_VERSION "; this page holds its "
                        "data and asks nothing of the network.</p></footer>\n");
    DGG_TRY(write_data(written, error));
    dgg_html_write(out, "<script type=\"module\">");
    write_all(written->script, SCRIPT_PARTS, out);
    dgg_html_write(out, "</script>\n</body>\n</html>\n");
done:
    return status;
}

dgg_status dgg_page_write(const dgg_analysis *analysis, const dgg_choices *choices,
                          const dgg_scene *map, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    page written = { .analysis = analysis, .choices = choices, .map = map, .out = out };
    DGG_TRY(prepare(&written, error));
    errno = 0;
    DGG_TRY(write_page(&written, error));
    if (fflush(out) != 0 || ferror(out)) {
        status = dgg_fail(error, DGG_CANNOT_WRITE, 0, "%s", strerror(errno));
    }
done:
    dgg_buffer_destroy(&written.picture);
    dgg_buffer_destroy(&written.palette);
    dgg_given_destroy(&written.given);
    dgg_crossing_destroy(&written.crossing);
    return status;
}
