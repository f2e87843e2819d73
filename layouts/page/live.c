/* A page that dggraph watch gives out: with a script that follows the runs, and a policy that lets
 * it, and nothing else, ask the server it came from. The file on the disk has neither. */
#include "layouts/page.h"

#include <stdlib.h>

#include "layouts/page/frame.h"
#include "layouts/page/html.h"
#include "layouts/page/palette.h"
#include "layouts/page/policy.h"
#include "layouts/pages.h"

enum { LONGEST_HEAD = 2048 /* bytes in which the policy must stand */ };

/* Where the last one begins; the length of the text if there is none. */
static size_t find_last(dgg_text text, dgg_text wanted)
{
    for (size_t at = text.length; at-- > 0;) {
        dgg_text rest = dgg_text_slice(text, at, text.length);
        if (rest.length >= wanted.length &&
            dgg_text_equal(dgg_text_slice(rest, 0, wanted.length), wanted)) {
            return at;
        }
    }
    return text.length;
}

static dgg_status add_script(size_t version, dgg_text script, dgg_buffer *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_buffer_print(
        out, error, "<script type=\"module\" id=\"watch\" data-version=\"%zu\">", version));
    DGG_TRY(dgg_buffer_add(out, script, error));
    DGG_TRY(dgg_buffer_add(out, dgg_text_of("</script>\n"), error));
done:
    return status;
}

dgg_status dgg_page_follow(dgg_text page, size_t version, dgg_buffer *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char hash[DGG_HASH_ROOM];
    dgg_text script = dgg_pages_watch();
    dgg_text directive = dgg_text_of("script-src ");
    dgg_text head = dgg_text_slice(page, 0, LONGEST_HEAD);
    size_t policy = dgg_text_find(head, directive);
    size_t end = find_last(page, dgg_text_of("</body>"));
    if (policy == head.length || end == page.length) {
        return dgg_buffer_add(out, page, error);
    }
    DGG_TRY(dgg_page_hash(&script, 1, hash, error));
    DGG_TRY(dgg_buffer_add(out, dgg_text_slice(page, 0, policy), error));
    DGG_TRY(dgg_buffer_print(out, error, "connect-src 'self'; script-src '%s' ", hash));
    DGG_TRY(dgg_buffer_add(out, dgg_text_slice(page, policy + directive.length, end), error));
    DGG_TRY(add_script(version, script, out, error));
    DGG_TRY(dgg_buffer_add(out, dgg_text_slice(page, end, page.length), error));
done:
    return status;
}

dgg_status dgg_waiting_page_add(dgg_buffer *page, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer palette = { 0 };
    char *bytes = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&bytes, &length);
    if (out == NULL) {
        return dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "no memory");
    }
    DGG_TRY(dgg_palette_add(&palette, error));
    dgg_frame frame = {
        .title = dgg_text_of("dggraph"),
        .style = { { dgg_pages_style_text(), dgg_buffer_text(&palette) }, 2 },
    };
    DGG_TRY(dgg_frame_open(&frame, out, error));
    dgg_html_write(
        out, "<main>\n<h1>There is no map yet</h1>\n<p>It is shown here as soon as it is "
             "made. <span lang=\"zh\">图谱尚未生成，完成后将在此显示。</span></p>\n</main>\n");
    dgg_frame_close(&frame, out);
done:
    fclose(out);
    if (status == DGG_OK) {
        status = dgg_buffer_add(page, (dgg_text){ bytes, length }, error);
    }
    free(bytes);
    dgg_buffer_destroy(&palette);
    return status;
}
