/* The page has the same colours as the picture in it; they are told apart in layouts/style only. */
#include "layouts/page/palette.h"

#include "layouts/style.h"

static dgg_status add_tones(dgg_buffer *style, unsigned hue, bool is_dark, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_tone first = hue == 0 ? DGG_GROUND : DGG_LINE;
    if (hue == 0) {
        DGG_TRY(dgg_buffer_add(style, dgg_text_of(":root{"), error));
    } else {
        DGG_TRY(dgg_buffer_print(style, error, ".hue-%u{", hue));
    }
    for (unsigned tone = first; tone < DGG_TONE_COUNT; tone++) {
        dgg_paint paint = { (dgg_tone)tone, hue };
        DGG_TRY(dgg_buffer_print(style, error, "--%s:%s;", dgg_style_tone_name(paint.tone),
                                 dgg_style_color(paint, is_dark)));
    }
    DGG_TRY(dgg_buffer_add(style, dgg_text_of("}\n"), error));
done:
    return status;
}

dgg_status dgg_palette_add(dgg_buffer *style, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (unsigned hue = 0; hue < DGG_HUE_COUNT; hue++) {
        DGG_TRY(add_tones(style, hue, false, error));
    }
    DGG_TRY(dgg_buffer_add(style, dgg_text_of("@media screen and (prefers-color-scheme:dark){\n"),
                           error));
    for (unsigned hue = 0; hue < DGG_HUE_COUNT; hue++) {
        DGG_TRY(add_tones(style, hue, true, error));
    }
    DGG_TRY(dgg_buffer_add(style, dgg_text_of("}\n"), error));
done:
    return status;
}
