/* Palettes and sizes of pictures. */
#include "layouts/style.h"

#include <math.h>

const char *const dgg_style_fonts =
    "Helvetica,Arial,Liberation Sans,Noto Sans CJK SC,Source Han Sans SC,PingFang SC,"
    "Microsoft YaHei,SimHei,sans-serif";

typedef struct colors {
    const char *light, *dark;
} colors;

static const colors plain[DGG_LINE] = {
    [DGG_NO_PAINT] = { "none", "none" },        [DGG_GROUND] = { "#FFFFFF", "#111827" },
    [DGG_CARD_FACE] = { "#FFFFFF", "#1F2937" }, [DGG_TEXT_INK] = { "#1F2933", "#E5E7EB" },
    [DGG_MUTED_INK] = { "#52606D", "#B6C0CC" }, [DGG_ON_SOLID] = { "#FFFFFF", "#FFFFFF" },
    [DGG_QUIET] = { "#7B8794", "#8592A3" },     [DGG_GRID] = { "#DFE4EA", "#2E3A4B" },
};

/* Grey, blue, purple, green, yellow, cyan, red, orange, indigo; then violet, brown, olive, plum,
 * sea green, pink, navy, mauve. */
static const colors hued[DGG_SCALE - DGG_LINE][DGG_HUE_COUNT] = {
    [0] = { { "#7B8794", "#8592A3" },
            { "#4477AA", "#5B8FC4" },
            { "#AA3377", "#CC6AA4" },
            { "#228833", "#3FA352" },
            { "#A8871B", "#CCBB44" },
            { "#2A8FA8", "#66CCEE" },
            { "#D6475A", "#EE6677" },
            { "#D9661F", "#EE7733" },
            { "#5A4BA8", "#8F84D0" },
            { "#9874FF", "#A18BF3" },
            { "#BD7E5B", "#C79071" },
            { "#759724", "#8DAC50" },
            { "#C568CB", "#CC7BD1" },
            { "#4B9A83", "#6CAE99" },
            { "#EF5395", "#E6739E" },
            { "#618ECA", "#79A1D6" },
            { "#9A83B7", "#A894C2" } },
    [DGG_INK - DGG_LINE] = { { "#48535F", "#A8B0B8" },
                             { "#2B5580", "#96B8DC" },
                             { "#84245A", "#E0A3C6" },
                             { "#17632A", "#83C492" },
                             { "#6E5400", "#D6C65A" },
                             { "#1B6475", "#7AD3F0" },
                             { "#9A2A3B", "#F394A0" },
                             { "#8F4310", "#F5A06F" },
                             { "#332288", "#B6AFE0" },
                             { "#6A43C4", "#BFB1FF" },
                             { "#58290A", "#E9AF90" },
                             { "#567208", "#ADCA7A" },
                             { "#64156A", "#E2A5E5" },
                             { "#2E715E", "#8BCEB8" },
                             { "#B61066", "#F7A0BD" },
                             { "#0E325F", "#98C0F7" },
                             { "#6F5C87", "#C8B3E3" } },
    [DGG_SOLID - DGG_LINE] = { { "#52606D", "#67717C" },
                               { "#2B5580", "#3A6DA0" },
                               { "#84245A", "#A5377A" },
                               { "#17632A", "#217F34" },
                               { "#6E5400", "#80680F" },
                               { "#1B6475", "#2B7386" },
                               { "#9A2A3B", "#B34A58" },
                               { "#8F4310", "#A8561F" },
                               { "#332288", "#5446A6" },
                               { "#6A43C4", "#7658CB" },
                               { "#58290A", "#6E431F" },
                               { "#567208", "#42600A" },
                               { "#64156A", "#9F51A4" },
                               { "#2E715E", "#377A67" },
                               { "#B61066", "#BD3E74" },
                               { "#0E325F", "#244D86" },
                               { "#6F5C87", "#786490" } },
    [DGG_TINT - DGG_LINE] = { { "#F0F2F4", "#1E2735" },
                              { "#E6EDF5", "#1B2C44" },
                              { "#F7E8F0", "#301F3A" },
                              { "#E4F1E6", "#152F2C" },
                              { "#F8F2DC", "#302F2A" },
                              { "#E2F3F8", "#1B3646" },
                              { "#FBE7E9", "#3A2634" },
                              { "#FCECE1", "#3A2B2B" },
                              { "#EAE7F5", "#24234A" },
                              { "#F0EEFE", "#2A273A" },
                              { "#FDECE3", "#38251A" },
                              { "#EDF3E3", "#262D1A" },
                              { "#F8EBF8", "#332434" },
                              { "#E2F5EE", "#163028" },
                              { "#FEEAF0", "#38232A" },
                              { "#E8F1FE", "#1F2B3B" },
                              { "#F3EDFC", "#2E2638" } },
};

/* From pale yellow over blue-green to dark blue; in the dark from the ground up. Each level is
 * darker than the one before, so that it can be read without colours as well. */
static const colors levels[DGG_TONE_COUNT - DGG_SCALE][DGG_SCALE_LEVELS] = {
    [0] = { { "#FCF4C2", "#22305C" },
            { "#A3D9BC", "#245F9E" },
            { "#3FA6BE", "#3C9BB5" },
            { "#2A6CAB", "#9AD3B2" },
            { "#26307A", "#FBF3C4" } },
    [DGG_ON_SCALE - DGG_SCALE] = { { "#1F2933", "#FFFFFF" },
                                   { "#1F2933", "#FFFFFF" },
                                   { "#111827", "#111827" },
                                   { "#FFFFFF", "#111827" },
                                   { "#FFFFFF", "#111827" } },
};

static const colors *colors_of(dgg_paint paint)
{
    if (paint.tone >= DGG_SCALE) {
        unsigned level = paint.hue < DGG_SCALE_LEVELS ? paint.hue : DGG_SCALE_LEVELS - 1;
        return &levels[paint.tone - DGG_SCALE][level];
    }
    unsigned hue = paint.hue < DGG_HUE_COUNT ? paint.hue : 0;
    return dgg_style_has_hue(paint.tone) ? &hued[paint.tone - DGG_LINE][hue] : &plain[paint.tone];
}

const char *dgg_style_color(dgg_paint paint, bool is_dark)
{
    const colors *found = colors_of(paint);
    return is_dark ? found->dark : found->light;
}

dgg_paint dgg_style_distinct(size_t index)
{
    static const unsigned hues[DGG_DISTINCT_COUNT] = { 8, 4, 2, 12, 6, 10 };
    return index < DGG_DISTINCT_COUNT ? (dgg_paint){ DGG_SOLID, hues[index] }
                                      : (dgg_paint){ DGG_GRID, 0 };
}

unsigned dgg_style_level(double share)
{
    double level = floor(share * DGG_SCALE_LEVELS);
    return !(level > 0) ? 0 : level < DGG_SCALE_LEVELS ? (unsigned)level : DGG_SCALE_LEVELS - 1;
}

const char *dgg_style_tone_name(dgg_tone tone)
{
    static const char *const names[DGG_TONE_COUNT] = {
        "none", "ground", "face", "text",  "muted", "on_solid", "quiet",
        "grid", "line",   "ink",  "solid", "tint",  "scale",    "on_scale",
    };
    return names[tone];
}

bool dgg_style_has_hue(dgg_tone tone)
{
    return tone >= DGG_LINE;
}

unsigned dgg_style_hue(uint32_t community)
{
    return community > 0 ? 1 + (community - 1) % (DGG_HUE_COUNT - 1) : 0;
}

bool dgg_style_is_repeated(uint32_t community)
{
    return community >= DGG_HUE_COUNT;
}

double dgg_style_size(double score, double highest, double least, double most)
{
    if (!(score > 0) || !(highest > 0)) {
        return least;
    }
    return least + (most - least) * sqrt(score < highest ? score / highest : 1);
}
