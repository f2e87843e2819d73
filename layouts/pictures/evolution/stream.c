/* Clusters of each slice by their themes, and the table of what becomes of them. */
#include "layouts/pictures/evolution/stream.h"

#include "base/buffer.h"
#include "base/memory.h"
#include "base/order.h"
#include "graph/theme_clusters.h"
#include "graph/time_tables.h"

enum { USUAL = 8, MOST = 30, SWEEPS = 6, LONGEST_NAME = 400 };

static int by_words(const void *left, const void *right)
{
    const dgg_stream_block *one = left, *other = right;
    int order = (one->words < other->words) - (one->words > other->words);
    return order != 0 ? order : dgg_text_compare(one->name, other->name);
}

static int by_pull(const void *left, const void *right)
{
    const dgg_stream_block *one = left, *other = right;
    int order = (one->slice > other->slice) - (one->slice < other->slice);
    order = order != 0 ? order : (one->pull > other->pull) - (one->pull < other->pull);
    return order != 0 ? order : by_words(left, right);
}

static dgg_status add_block(dgg_evolution_picture *p, const dgg_theme_clusters *found,
                            size_t cluster, size_t slice)
{
    dgg_status status = DGG_OK;
    dgg_buffer members = { 0 };
    dgg_stream_block block = { .slice = slice, .words = (double)found->sizes[cluster] };
    size_t first = found->first[cluster], last = found->first[cluster + 1];
    block.name = dgg_theme_clusters_name(found, cluster);
    DGG_TRY(dgg_arena_copy(&p->chart.arena, &block.name, p->chart.error));
    DGG_TRY(dgg_theme_clusters_list(found, found->members + first, last - first, &members,
                                    p->chart.error));
    block.members = dgg_buffer_text(&members);
    DGG_TRY(dgg_arena_copy(&p->chart.arena, &block.members, p->chart.error));
    DGG_TRY(dgg_reserve(&p->blocks, &p->room, p->count + 1, sizeof block, p->chart.error));
    p->blocks[p->count++] = block;
done:
    dgg_buffer_destroy(&members);
    return status;
}

/* Those of most themes; how many others there are is told. */
static dgg_status add_slice(dgg_evolution_picture *p, const dgg_study *study, size_t slice)
{
    dgg_status status = DGG_OK;
    dgg_theme_clusters found = { .count = 0 };
    size_t first = p->count, top = p->chart.options->top;
    top = top == 0 ? USUAL : top < MOST ? top : MOST;
    DGG_TRY(dgg_theme_clusters_find(&found, study, &p->slices.items[slice], p->chart.error));
    for (size_t i = 0; i < found.count; i++) {
        DGG_TRY(add_block(p, &found, i, slice));
    }
    if (p->count > first) {
        dgg_sort(p->blocks + first, p->count - first, sizeof *p->blocks, by_words);
    }
    if (p->count - first > top) {
        p->left_out += p->count - first - top;
        p->count = first + top;
    }
done:
    dgg_theme_clusters_destroy(&found);
    return status;
}

static size_t find_block(const dgg_evolution_picture *p, dgg_text slice, dgg_text name)
{
    for (size_t i = 0; i < p->count; i++) {
        char said[DGG_SLICE_NAME_ROOM];
        const char *of = dgg_slice_name(p->slices.items[p->blocks[i].slice], said);
        if (dgg_text_is(slice, of) && dgg_text_equal(p->blocks[i].name, name)) {
            return i;
        }
    }
    return p->count;
}

static dgg_status add_bands(dgg_evolution_picture *p)
{
    dgg_status status = DGG_OK;
    enum { FROM, CLUSTER, TO, NEXT, SHARED };
    size_t rows = dgg_table_row_count(&p->table), words = dgg_charted_column(&p->table, "words");
    DGG_TRY(dgg_grow(&p->bands, rows + 1, sizeof *p->bands, p->chart.error));
    for (size_t i = 0; i < rows; i++) {
        size_t from = find_block(p, dgg_charted_text(&p->table, i, FROM),
                                 dgg_charted_text(&p->table, i, CLUSTER));
        size_t to =
            find_block(p, dgg_charted_text(&p->table, i, TO), dgg_charted_text(&p->table, i, NEXT));
        if (from < p->count && to < p->count) {
            p->bands[p->band_count++] =
                (dgg_stream_band){ from, to, dgg_charted_number(&p->table, i, SHARED),
                                   dgg_charted_text(&p->table, i, words) };
        }
    }
done:
    return status;
}

dgg_status dgg_stream_gather(dgg_evolution_picture *p, const dgg_analysis *analysis)
{
    dgg_status status = DGG_OK;
    const dgg_time_options how = dgg_charted_time(p->chart.options);
    dgg_study study = { 0 };
    DGG_TRY(dgg_study_init(&study, analysis->graph, &how, p->chart.error));
    DGG_TRY(dgg_study_slices(&study, &p->slices, p->chart.error));
    if (p->slices.count < 2) {
        return dgg_fail(p->chart.error, DGG_BAD_REQUEST, 0,
                        "themes evolve between slices of time, and the records are of one year "
                        "or of none");
    }
    DGG_TRY(dgg_time_table_fill(analysis->graph, &how, "evolution", &p->table, p->chart.error));
    for (size_t i = 0; i < p->slices.count; i++) {
        DGG_TRY(add_slice(p, &study, i));
    }
    if (p->count == 0) {
        return dgg_fail(p->chart.error, DGG_BAD_REQUEST, 0,
                        "there are no clusters of themes in the slices of time: they need records "
                        "with two themes or more");
    }
    DGG_TRY(add_bands(p));
done:
    return status;
}

size_t dgg_stream_first(const dgg_evolution_picture *p, size_t slice)
{
    size_t first = 0;
    while (first < p->count && p->blocks[first].slice < slice) {
        first++;
    }
    return first;
}

double dgg_stream_words(const dgg_evolution_picture *p, size_t slice)
{
    double words = 0;
    for (size_t i = 0; i < p->count; i++) {
        words += p->blocks[i].slice == slice ? p->blocks[i].words : 0;
    }
    return words;
}

/* The middle of a block in its column, from 0 to 1. */
static double middle_of(const dgg_evolution_picture *p, size_t block)
{
    size_t slice = p->blocks[block].slice;
    double above = 0;
    for (size_t i = dgg_stream_first(p, slice); i < block; i++) {
        above += p->blocks[i].words;
    }
    return (above + p->blocks[block].words / 2) / dgg_stream_words(p, slice);
}

/* Towards the mean of what it is joined to; what is joined to nothing stays. */
static void pull(dgg_evolution_picture *p, size_t block, bool is_forward)
{
    double sum = 0, shared = 0;
    for (size_t i = 0; i < p->band_count; i++) {
        const dgg_stream_band *band = &p->bands[i];
        if ((is_forward ? band->to : band->from) == block) {
            sum += band->shared * middle_of(p, is_forward ? band->from : band->to);
            shared += band->shared;
        }
    }
    p->blocks[block].pull = shared > 0 ? sum / shared : middle_of(p, block);
}

/* A new order moves the blocks that bands lead to. */
static void sort(dgg_evolution_picture *p)
{
    for (size_t i = 0; i < p->count; i++) {
        p->blocks[i].taken[0] = (double)i;
    }
    dgg_sort(p->blocks, p->count, sizeof *p->blocks, by_pull);
    for (size_t i = 0; i < p->band_count; i++) {
        size_t ends[2] = { p->bands[i].from, p->bands[i].to };
        for (size_t j = 0; j < p->count; j++) {
            p->bands[i].from = p->blocks[j].taken[0] == (double)ends[0] ? j : p->bands[i].from;
            p->bands[i].to = p->blocks[j].taken[0] == (double)ends[1] ? j : p->bands[i].to;
        }
    }
}

static void settle(dgg_evolution_picture *p, size_t slice, bool is_forward)
{
    for (size_t i = 0; i < p->count; i++) {
        p->blocks[i].pull = middle_of(p, i);
        if (p->blocks[i].slice == slice) {
            pull(p, i, is_forward);
        }
    }
    sort(p);
}

void dgg_stream_order(dgg_evolution_picture *p)
{
    for (size_t sweep = 0; sweep < SWEEPS; sweep++) {
        for (size_t step = 0; step < p->slices.count; step++) {
            bool is_forward = sweep % 2 == 0;
            settle(p, is_forward ? step : p->slices.count - 1 - step, is_forward);
        }
    }
}

/* Han characters may part anywhere, a word of letters behind its hyphens only. */
static bool has_long_word(dgg_text name, const dgg_wrapping *how)
{
    bool is_long = false;
    for (dgg_text rest = name; rest.length > 0;) {
        size_t blank = dgg_text_find_byte(rest, ' '), hyphen = dgg_text_find_byte(rest, '-');
        dgg_text word = dgg_text_cut(&rest, hyphen < blank ? '-' : ' ');
        bool is_plain = word.length > 0 && (unsigned char)word.start[word.length - 1] < 0x80;
        double width = how->size * dgg_metrics_width(word, how->face);
        is_long = is_long || (is_plain && width > how->width);
    }
    return is_long;
}

bool dgg_stream_is_cut(const dgg_lines *lines, dgg_text name, const dgg_wrapping *how)
{
    return lines->count == 0 || has_long_word(name, how) ||
           (dgg_text_ends(lines->items[lines->count - 1], "…") && !dgg_text_ends(name, "…"));
}

void dgg_stream_forget(dgg_evolution_picture *p)
{
    dgg_release(p->blocks);
    dgg_release(p->bands);
    dgg_table_destroy(&p->table);
    dgg_chart_destroy(&p->chart);
}
