/* What charts of counted tables share. */
#include "layouts/charted.h"

#include <math.h>

enum { SHORT_SPAN = 60 /* years that always have room */, LONGEST_GAP = 50 };

static const double rarest = 0.01; /* share of what may be cut off at the early end */
static const double line_height = 1.25;

double dgg_charted_number(const dgg_table *table, size_t row, size_t column)
{
    return dgg_table_cell(table, row, column)->number;
}

dgg_text dgg_charted_text(const dgg_table *table, size_t row, size_t column)
{
    return dgg_table_cell(table, row, column)->text;
}

dgg_time_options dgg_charted_time(const dgg_picture_options *options)
{
    return (dgg_time_options){ .slices = options->slices,
                               .of = options->of,
                               .burst = { options->burst_states, options->burst_ratio,
                                          options->burst_cost },
                               .network = options->words_of };
}

size_t dgg_charted_column(const dgg_table *table, const char *key)
{
    for (size_t i = 0; i < table->column_count; i++) {
        if (dgg_text_is(table->columns[i].key, key)) {
            return i;
        }
    }
    return 0;
}

static int year_of(const dgg_table *table, size_t row, size_t column)
{
    return (int)dgg_charted_number(table, row, column);
}

/* The first row behind the last long gap. */
static size_t behind_gaps(const dgg_table *table, size_t year, size_t count, double most)
{
    size_t first = 0, rows = dgg_table_row_count(table);
    double before = 0;
    for (size_t i = 1; i < rows; i++) {
        int gap = year_of(table, i, year) - year_of(table, i - 1, year);
        before += dgg_charted_number(table, i - 1, count);
        first = gap > LONGEST_GAP && before <= most ? i : first;
    }
    return first;
}

/* What follows a long gap may be as wrong as what comes before one. */
static size_t before_gaps(const dgg_table *table, size_t year, size_t count, double most)
{
    size_t end = dgg_table_row_count(table);
    double after = 0;
    while (end > 0 && year_of(table, end - 1, year) == 0) {
        end--;
    }
    size_t last = end;
    for (size_t i = end; i-- > 1;) {
        after += dgg_charted_number(table, i, count);
        if (year_of(table, i, year) - year_of(table, i - 1, year) > LONGEST_GAP && after <= most) {
            last = i;
        }
    }
    return last;
}

dgg_year_window dgg_year_window_of(const dgg_table *table, size_t year, size_t count)
{
    dgg_year_window window = { 0 };
    double all = 0, cut = 0;
    size_t rows = dgg_table_row_count(table);
    for (size_t i = 0; i < rows; i++) {
        double here = dgg_charted_number(table, i, count);
        window.undated += year_of(table, i, year) == 0 ? (size_t)here : 0;
        all += year_of(table, i, year) != 0 ? here : 0;
    }
    size_t end = before_gaps(table, year, count, all / 2);
    size_t first = behind_gaps(table, year, count, all / 2);
    for (size_t i = 0; i < first; i++) {
        cut += dgg_charted_number(table, i, count);
    }
    while (first < end) {
        double here = dgg_charted_number(table, first, count);
        bool is_short =
            year_of(table, end - 1, year) - year_of(table, first, year) < SHORT_SPAN && here > 0;
        if (is_short || cut + here > rarest * all) {
            break;
        }
        cut += here;
        first++;
    }
    for (size_t i = first; i < end; i++) {
        window.first = window.first == 0 ? year_of(table, i, year) : window.first;
        window.last = year_of(table, i, year);
        window.inside += (size_t)dgg_charted_number(table, i, count);
    }
    window.outside = (size_t)all - window.inside;
    return window;
}

dgg_status dgg_chart_wrap(dgg_chart *chart, dgg_text label, const dgg_wrapping *how,
                          dgg_lines *lines)
{
    return dgg_label_wrap(label, how, &chart->arena, lines, chart->error);
}

dgg_status dgg_chart_lines(dgg_chart *chart, const dgg_lines *lines, const dgg_scene_text *text)
{
    dgg_status status = DGG_OK;
    dgg_scene_text line = *text;
    for (size_t i = 0; i < lines->count; i++) {
        line.text = lines->items[i];
        DGG_TRY(dgg_chart_text(chart, &line, 0));
        line.at.y += line.size * line_height;
    }
done:
    return status;
}

dgg_status dgg_chart_list(dgg_chart *chart, const dgg_listed *entry, double mark_room)
{
    enum { NAME_LINES = 2, MORE_LINES = 3 };
    dgg_status status = DGG_OK;
    dgg_lines name = { 0 }, more = { 0 };
    double size = DGG_CHART_SMALL, room = chart->width - 2 * DGG_CHART_MARGIN - mark_room;
    const dgg_wrapping bold = { DGG_BOLD, size, room, NAME_LINES, 0 };
    const dgg_wrapping plain = { DGG_REGULAR, size, room, MORE_LINES, 0 };
    dgg_scene_text text = { .text = entry->mark,
                            .at = { DGG_CHART_MARGIN, chart->bottom + size },
                            .anchor = DGG_FROM_LEFT,
                            .size = size,
                            .face = DGG_BOLD };
    DGG_TRY(dgg_chart_wrap(chart, entry->name, &bold, &name));
    DGG_TRY(dgg_chart_wrap(chart, entry->more, &plain, &more));
    DGG_TRY(dgg_chart_text(chart, &text, mark_room));
    text.at.x += mark_room;
    DGG_TRY(dgg_chart_lines(chart, &name, &text));
    text.at.y += size * line_height * (double)name.count;
    text.face = DGG_REGULAR;
    DGG_TRY(dgg_chart_lines(chart, &more, &text));
    chart->bottom += size * line_height * fmax(1, (double)(name.count + more.count)) + 4;
done:
    return status;
}

dgg_status dgg_chart_tell_coding(dgg_chart *chart, const dgg_corpus *corpus,
                                 dgg_caption captions[DGG_CAPTIONS])
{
    enum { LONGEST = 120 };
    dgg_status status = DGG_OK;
    dgg_text book = dgg_text_slice(corpus->codebook, 0, LONGEST);
    dgg_text before = captions[DGG_IN_ENGLISH].method;
    DGG_TRY(dgg_chart_print(chart, &captions[DGG_IN_ENGLISH].method, "%.*s%s%s%.*s%sdggraph %s.",
                            (int)before.length, before.start, before.length > 0 ? " " : "",
                            book.length > 0 ? "Themes by the codebook " : "", (int)book.length,
                            book.start, book.length > 0 ? "; " : "", DGG_VERSION));
    before = captions[DGG_IN_CHINESE].method;
    DGG_TRY(dgg_chart_print(chart, &captions[DGG_IN_CHINESE].method, "%.*s%s%.*s%sdggraph %s。",
                            (int)before.length, before.start, book.length > 0 ? "主题编码表：" : "",
                            (int)book.length, book.start, book.length > 0 ? "；" : "",
                            DGG_VERSION));
done:
    return status;
}

dgg_status dgg_chart_tell_years(dgg_chart *chart, const dgg_year_window *window,
                                dgg_caption captions[DGG_CAPTIONS])
{
    dgg_status status = DGG_OK;
    size_t all = window->inside + window->outside + window->undated;
    dgg_text *english = &captions[DGG_IN_ENGLISH].number, *chinese = &captions[1].number;
    if (window->outside + window->undated == 0) {
        DGG_TRY(dgg_chart_print(chart, english, "n = %zu record%s.", all, all == 1 ? "" : "s"));
        DGG_TRY(dgg_chart_print(chart, chinese, "n = %zu条记录。", all));
        goto done;
    }
    DGG_TRY(dgg_chart_print(chart, english,
                            "n = %zu record%s, %zu drawn; not drawn: %zu without a year, %zu of "
                            "years outside %d–%d.",
                            all, all == 1 ? "" : "s", window->inside, window->undated,
                            window->outside, window->first, window->last));
    DGG_TRY(dgg_chart_print(
        chart, chinese, "n = %zu条记录，图示%zu条；未绘：年份不明%zu条，%d–%d年之外%zu条。", all,
        window->inside, window->undated, window->first, window->last, window->outside));
done:
    return status;
}

dgg_status dgg_chart_shape(dgg_chart *chart, const dgg_shape *shape, const dgg_scene_text *text)
{
    dgg_status status = DGG_OK;
    dgg_shape drawn = *shape;
    drawn.first_text = (uint32_t)chart->scene->text_count;
    drawn.text_count = 0;
    if (text != NULL && text->text.length > 0) {
        dgg_scene_text words = *text;
        words.at = (dgg_point){ shape->box.centre.x, shape->box.centre.y + words.size * 0.36 };
        words.anchor = DGG_CENTRED;
        DGG_TRY(dgg_scene_add_text(chart->scene, &words, chart->error));
        drawn.text_count = 1;
    }
    DGG_TRY(dgg_scene_add_shape(chart->scene, &drawn, chart->error));
done:
    return status;
}
