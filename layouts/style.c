/* Palettes and sizes of pictures. */
#include "layouts/style.h"

#include <math.h>

const char *const dgg_style_fonts = "Helvetica,Arial,Liberation Sans,sans-serif";

typedef struct colors {
    const char *light, *dark;
} colors;

static const colors plain[DGG_LINE] = {
    [DGG_NO_PAINT] = { "none", "none" },        [DGG_GROUND] = { "#FFFFFF", "#111827" },
    [DGG_CARD_FACE] = { "#FFFFFF", "#1F2937" }, [DGG_TEXT_INK] = { "#1F2933", "#E5E7EB" },
    [DGG_MUTED_INK] = { "#52606D", "#B6C0CC" }, [DGG_ON_SOLID] = { "#FFFFFF", "#FFFFFF" },
    [DGG_QUIET] = { "#7B8794", "#8592A3" },
};

/* Grey, blue, purple, green, yellow, cyan, red, orange, indigo. */
static const colors hued[DGG_TONE_COUNT - DGG_LINE][DGG_HUE_COUNT] = {
    [0] = { { "#7B8794", "#8592A3" },
            { "#4477AA", "#5B8FC4" },
            { "#AA3377", "#CC6AA4" },
            { "#228833", "#3FA352" },
            { "#A8871B", "#CCBB44" },
            { "#2A8FA8", "#66CCEE" },
            { "#D6475A", "#EE6677" },
            { "#D9661F", "#EE7733" },
            { "#5A4BA8", "#8F84D0" } },
    [DGG_INK - DGG_LINE] = { { "#48535F", "#A8B0B8" },
                             { "#2B5580", "#96B8DC" },
                             { "#84245A", "#E0A3C6" },
                             { "#17632A", "#83C492" },
                             { "#6E5400", "#D6C65A" },
                             { "#1B6475", "#7AD3F0" },
                             { "#9A2A3B", "#F394A0" },
                             { "#8F4310", "#F5A06F" },
                             { "#332288", "#B6AFE0" } },
    [DGG_SOLID - DGG_LINE] = { { "#52606D", "#67717C" },
                               { "#2B5580", "#3A6DA0" },
                               { "#84245A", "#A5377A" },
                               { "#17632A", "#217F34" },
                               { "#6E5400", "#80680F" },
                               { "#1B6475", "#2B7386" },
                               { "#9A2A3B", "#B34A58" },
                               { "#8F4310", "#A8561F" },
                               { "#332288", "#5446A6" } },
    [DGG_TINT - DGG_LINE] = { { "#F0F2F4", "#1E2735" },
                              { "#E6EDF5", "#1B2C44" },
                              { "#F7E8F0", "#301F3A" },
                              { "#E4F1E6", "#152F2C" },
                              { "#F8F2DC", "#302F2A" },
                              { "#E2F3F8", "#1B3646" },
                              { "#FBE7E9", "#3A2634" },
                              { "#FCECE1", "#3A2B2B" },
                              { "#EAE7F5", "#24234A" } },
};

const char *dgg_style_color(dgg_paint paint, bool is_dark)
{
    unsigned hue = paint.hue < DGG_HUE_COUNT ? paint.hue : 0;
    const colors *found =
        dgg_style_has_hue(paint.tone) ? &hued[paint.tone - DGG_LINE][hue] : &plain[paint.tone];
    return is_dark ? found->dark : found->light;
}

const char *dgg_style_tone_name(dgg_tone tone)
{
    static const char *const names[DGG_TONE_COUNT] = {
        "none",  "ground", "face", "text",  "muted", "on_solid",
        "quiet", "line",   "ink",  "solid", "tint",
    };
    return names[tone];
}

bool dgg_style_has_hue(dgg_tone tone)
{
    return tone >= DGG_LINE;
}

unsigned dgg_style_hue(uint32_t community)
{
    return community < DGG_HUE_COUNT ? community : 0;
}

double dgg_style_size(double score, double highest, double least, double most)
{
    if (!(score > 0) || !(highest > 0)) {
        return least;
    }
    return least + (most - least) * sqrt(score < highest ? score / highest : 1);
}
