/* Head and end of a page. Scripts and styles are known by their hashes; nothing may be fetched. */
#include "layouts/page/frame.h"

#include "layouts/page/html.h"
#include "layouts/page/policy.h"

static void write_all(const dgg_page_parts *parts, FILE *out)
{
    for (size_t i = 0; i < parts->count; i++) {
        fwrite(parts->items[i].start, 1, parts->items[i].length, out);
    }
}

static dgg_status write_policy(const dgg_frame *frame, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char style[DGG_HASH_ROOM], script[DGG_HASH_ROOM], picture[DGG_HASH_ROOM] = "";
    dgg_text of_picture = dgg_page_find_style(frame->picture);
    DGG_TRY(dgg_page_hash(frame->style.items, frame->style.count, style, error));
    DGG_TRY(dgg_page_hash(frame->script.items, frame->script.count, script, error));
    if (frame->picture.length > 0) {
        DGG_TRY(dgg_page_hash(&of_picture, 1, picture, error));
    }
    fprintf(out,
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            "script-src '%s'; style-src '%s'%s%s%s; img-src data:; base-uri 'none'; "
            "form-action 'none'\"/>\n",
            script, style, *picture ? " '" : "", picture, *picture ? "'" : "");
done:
    return status;
}

dgg_status dgg_frame_open(const dgg_frame *frame, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    fprintf(out, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\"/>\n",
            frame->is_in_chinese ? "zh-CN" : "en");
    DGG_TRY(write_policy(frame, out, error));
    dgg_html_write(out,
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                   "<meta name=\"referrer\" content=\"no-referrer\"/>\n"
                   "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
                   "<meta name=\"generator\" content=\"dggraph " DGG_VERSION "\"/>\n"
                   "<link rel=\"icon\" href=\"data:,\"/>\n<title>");
    dgg_html_write_text(out, frame->title);
    dgg_html_write(out, "</title>\n<style>");
    write_all(&frame->style, out);
    dgg_html_write(out, "</style>\n</head>\n<body>\n");
done:
    return status;
}

void dgg_frame_close(const dgg_frame *frame, FILE *out)
{
    dgg_html_write(out, "<script type=\"module\">");
    write_all(&frame->script, out);
    dgg_html_write(out, "</script>\n</body>\n</html>\n");
}
