/* Sentences joined as their language joins them. */
#include "layouts/caption.h"

#include "base/buffer.h"
#include "layouts/labels.h"

static const double size = 11, margin = 24, line_height = 1.4;

enum { MOST_LINES = 40 };

dgg_status dgg_scene_set_caption(dgg_scene *scene, dgg_caption_language language,
                                 const dgg_caption *caption, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer said = { 0 };
    const dgg_text parts[] = { caption->what, caption->counted, caption->number, caption->method };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        bool is_parted = said.length > 0 && parts[i].length > 0 && language == DGG_IN_ENGLISH;
        DGG_TRY(dgg_buffer_add(&said, dgg_text_of(is_parted ? " " : ""), error));
        DGG_TRY(dgg_buffer_add(&said, parts[i], error));
    }
    scene->captions[language] = dgg_buffer_text(&said);
    DGG_TRY(dgg_arena_copy(&scene->arena, &scene->captions[language], error));
done:
    if (status != DGG_OK) {
        scene->captions[language] = (dgg_text){ 0 };
    }
    dgg_buffer_destroy(&said);
    return status;
}

dgg_status dgg_scene_show_caption(dgg_scene *scene, dgg_caption_language language, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    dgg_lines lines = { 0 };
    dgg_wrapping how = { DGG_REGULAR, size, scene->width - 2 * margin, MOST_LINES, 0 };
    DGG_TRY(dgg_label_wrap(scene->captions[language], &how, &arena, &lines, error));
    for (size_t i = 0; i < lines.count; i++) {
        scene->height += size * line_height;
        dgg_scene_text text = { .text = lines.items[i],
                                .at = { margin, scene->height },
                                .anchor = DGG_FROM_LEFT,
                                .size = size,
                                .fill = { DGG_TEXT_INK, 0 } };
        DGG_TRY(dgg_scene_add_text(scene, &text, error));
    }
    scene->height += lines.count > 0 ? margin / 2 : 0;
done:
    dgg_arena_release(&arena);
    return status;
}
