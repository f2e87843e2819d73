/* One file for the browser, in which a person codes: all is in the JSON, the script does the rest.
 */
#include "layouts/page.h"

#include <errno.h>
#include <string.h>

#include "base/buffer.h"
#include "layouts/page/coding_data.h"
#include "layouts/page/frame.h"
#include "layouts/page/html.h"
#include "layouts/page/palette.h"
#include "layouts/pages.h"

static dgg_frame frame_of(const dgg_coding_page *page, const dgg_buffer *palette)
{
    return (dgg_frame){
        .title = page->title,
        .style = { { dgg_pages_style_text(), dgg_pages_style_panel(), dgg_pages_style_coding(),
                     dgg_buffer_text(palette) },
                   4 },
        .script = { { dgg_pages_coding() }, 1 },
    };
}

static void write_body(const dgg_coding_page *page, FILE *out)
{
    dgg_html_write(out, "<a class=\"skip\" href=\"#main\">Skip to the record</a>\n<header>\n<h1>");
    dgg_html_write_text(out, page->title);
    dgg_html_write(out, "</h1>\n<p class=\"subtitle\">");
    dgg_html_write_counted(out, page->record_count, "record", "records");
    dgg_html_write(out, page->is_blind ? " to code without a look at what was found"
                                       : " with the themes and locations that were found");
    dgg_html_write(out,
                   "</p>\n</header>\n<main id=\"main\" tabindex=\"-1\">\n<noscript>\n<p>Coding "
                   "needs JavaScript, which this browser does not run. A spreadsheet does as "
                   "well: <code>dggraph sample</code> writes a sheet to fill.</p>\n"
                   "</noscript>\n</main>\n<footer><p>Made by dggraph " DGG_VERSION
                   "; this page holds its data and asks nothing of the network.</p>"
                   "</footer>\n");
}

static dgg_status write_page(const dgg_coding_page *page, const dgg_frame *frame, FILE *out,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_frame_open(frame, out, error));
    write_body(page, out);
    dgg_html_write(out, "<script type=\"application/json\" id=\"graph\">\n");
    DGG_TRY(dgg_coding_data_write(page, out, error));
    dgg_html_write(out, "</script>\n");
    dgg_frame_close(frame, out);
done:
    return status;
}

dgg_status dgg_coding_page_write(const dgg_coding_page *page, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer palette = { 0 };
    DGG_TRY(dgg_palette_add(&palette, error));
    const dgg_frame frame = frame_of(page, &palette);
    errno = 0;
    DGG_TRY(write_page(page, &frame, out, error));
    if (fflush(out) != 0 || ferror(out)) {
        status = dgg_fail(error, DGG_CANNOT_WRITE, 0, "%s", strerror(errno));
    }
done:
    dgg_buffer_destroy(&palette);
    return status;
}
