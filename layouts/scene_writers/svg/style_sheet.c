/* The style sheet names only the paints that the picture uses. On paper a picture is always light.
 */
#include "layouts/scene_writers/svg/style_sheet.h"

#include "base/number.h"

typedef struct used_paints {
    bool fills[DGG_TONE_COUNT][DGG_HUE_COUNT];
    bool strokes[DGG_TONE_COUNT][DGG_HUE_COUNT];
} used_paints;

static unsigned hue_of(dgg_paint paint)
{
    return paint.hue < DGG_HUE_COUNT && dgg_style_has_hue(paint.tone) ? paint.hue : 0;
}

static void use(used_paints *used, const dgg_look *look)
{
    used->fills[look->fill.tone][hue_of(look->fill)] = true;
    used->strokes[look->stroke.tone][hue_of(look->stroke)] = true;
}

static void use_all(used_paints *used, const dgg_scene *scene)
{
    for (size_t i = 0; i < scene->hull_count; i++) {
        use(used, &scene->hulls[i].look);
    }
    for (size_t i = 0; i < scene->curve_count; i++) {
        use(used, &scene->curves[i].look);
    }
    for (size_t i = 0; i < scene->shape_count; i++) {
        use(used, &scene->shapes[i].look);
    }
    for (size_t i = 0; i < scene->text_count; i++) {
        use(used, &(dgg_look){ .fill = scene->texts[i].fill });
    }
    used->fills[DGG_GROUND][0] = true;
}

/* "#concept .fill_ink_2{fill:#96B8DC}" */
static void add_rules(dgg_markup *markup, const char *what, bool used[][DGG_HUE_COUNT])
{
    char text[DGG_NUMBER_ROOM];
    for (unsigned tone = DGG_GROUND; tone < DGG_TONE_COUNT; tone++) {
        for (unsigned hue = 0; hue < DGG_HUE_COUNT; hue++) {
            dgg_paint paint = { (dgg_tone)tone, hue };
            if (!used[tone][hue]) {
                continue;
            }
            dgg_markup_add(markup, "#");
            dgg_markup_add_text(markup, markup->prefix);
            dgg_markup_add(markup, " .");
            dgg_markup_add(markup, what);
            dgg_markup_add(markup, "_");
            dgg_markup_add(markup, dgg_style_tone_name(paint.tone));
            if (dgg_style_has_hue(paint.tone)) {
                dgg_markup_add(markup, "_");
                dgg_markup_add(markup, dgg_number_fixed(hue, 0, text));
            }
            dgg_markup_add(markup, "{");
            dgg_markup_add(markup, what);
            dgg_markup_add(markup, ":");
            dgg_markup_add(markup, dgg_style_color(paint, true));
            dgg_markup_add(markup, "}\n");
        }
    }
}

static void add_rule(dgg_markup *markup, const char *rule)
{
    dgg_markup_add(markup, "#");
    dgg_markup_add_text(markup, markup->prefix);
    dgg_markup_add(markup, rule);
}

static bool has_halos(const dgg_scene *scene)
{
    for (size_t i = 0; i < scene->text_count; i++) {
        if (scene->texts[i].has_halo) {
            return true;
        }
    }
    return false;
}

static void add_darkness(dgg_markup *markup, const dgg_scene *scene)
{
    used_paints used = { 0 };
    use_all(&used, scene);
    dgg_markup_add(markup, "@media screen and (prefers-color-scheme:dark){\n");
    add_rule(markup, "{background:#111827}\n");
    add_rules(markup, "fill", used.fills);
    add_rules(markup, "stroke", used.strokes);
    if (has_halos(scene)) {
        add_rule(markup, " .halo{stroke:#111827}\n");
    }
    dgg_markup_add(markup, "}\n");
}

void dgg_style_sheet_add(dgg_markup *markup, const dgg_scene *scene)
{
    dgg_markup_add(markup, "<style>\n");
    add_rule(markup, " .node:hover .paint{stroke-width:3px}\n");
    add_rule(markup, " .link:hover .paint{stroke-width:3px;opacity:1}\n");
    add_rule(markup, " a:focus-visible{outline:3px solid #0B6BCB;outline-offset:2px}\n");
    if (!scene->is_dark) {
        add_darkness(markup, scene);
    }
    dgg_markup_add(markup, "@media print{\n");
    add_rule(markup, " a{text-decoration:none}\n");
    dgg_markup_add(markup, "}\n</style>\n");
}
