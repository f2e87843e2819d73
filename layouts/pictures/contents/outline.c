/* From the table of themes and the links of papers to rows that hang from each other. */
#include "layouts/pictures/contents/outline.h"

#include "base/memory.h"
#include "base/names.h"
#include "base/order.h"
#include "graph/statistics.h"

enum { USUAL_PAPERS = 3, MOST_PAPERS = 50, MOST_THEMES = 24, DEEPEST = 4, TITLE_LENGTH = 200 };
enum { THEME, ID }; /* columns of the table */
enum { FEWEST_THEMES = 6 };

/* Of what is drawn, to tell whether it fits a page. */
static const double row_height = 17, line_height = 13, indent = 17, around = 110, caption = 90;

static dgg_status find_themes(dgg_contents_picture *p)
{
    dgg_status status = DGG_OK;
    dgg_names ids = { 0 };
    uint32_t number = 0;
    size_t count = p->corpus->theme_count, rows = dgg_table_row_count(&p->counts);
    DGG_TRY(dgg_grow(&p->themes, count + 1, sizeof *p->themes, p->chart.error));
    DGG_TRY(dgg_grow(&p->counted, count + 1, sizeof *p->counted, p->chart.error));
    DGG_TRY(dgg_grow(&p->parents, count + 1, sizeof *p->parents, p->chart.error));
    DGG_TRY(dgg_grow(&p->is_done, count + 1, sizeof *p->is_done, p->chart.error));
    for (size_t i = 0; i < count; i++) {
        p->counted[i] = SIZE_MAX;
        p->is_done[i] = false;
        DGG_TRY(dgg_names_add(&ids, p->corpus->themes[i].id, &number, p->chart.error));
    }
    for (size_t i = 0; i < rows && p->theme_count < MOST_THEMES; i++) {
        number = dgg_names_find(&ids, dgg_charted_text(&p->counts, i, ID));
        if (number != DGG_NO_NAME) {
            p->counted[number] = i;
            p->themes[p->theme_count++] = number;
        }
    }
    for (size_t i = 0; i < count; i++) {
        uint32_t parent = dgg_names_find(&ids, p->corpus->themes[i].parent);
        bool is_there = parent != DGG_NO_NAME && p->counted[parent] != SIZE_MAX;
        p->parents[i] = is_there ? parent : DGG_NO_NAME;
    }
done:
    dgg_names_destroy(&ids);
    return status;
}

static int by_theme_and_weight(const void *left, const void *right)
{
    const dgg_link *one = left, *other = right;
    int order = (one->to > other->to) - (one->to < other->to);
    order = order != 0 ? order : (one->weight < other->weight) - (one->weight > other->weight);
    return order != 0 ? order : (one->from > other->from) - (one->from < other->from);
}

static dgg_status find_links(dgg_contents_picture *p)
{
    dgg_status status = DGG_OK;
    const dgg_links *all = &p->corpus->links[DGG_DISCUSSES];
    DGG_TRY(dgg_grow(&p->links, all->count + 1, sizeof *p->links, p->chart.error));
    for (size_t i = 0; i < all->count; i++) {
        if (all->items[i].is_primary) {
            p->links[p->link_count++] = all->items[i];
        }
    }
    dgg_sort(p->links, p->link_count, sizeof *p->links, by_theme_and_weight);
done:
    return status;
}

static dgg_status add_row(dgg_contents_picture *p, const dgg_outline_row *row)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reserve(&p->rows, &p->row_room, p->row_count + 1, sizeof *row, p->chart.error));
    p->rows[p->row_count++] = *row;
done:
    return status;
}

/* "Li et al. 2019 · Title". */
static dgg_status add_paper(dgg_contents_picture *p, uint32_t paper, size_t above, size_t depth)
{
    enum { LONGEST_NAME = 60 };
    dgg_status status = DGG_OK;
    const dgg_paper *record = &p->corpus->papers[paper];
    dgg_outline_row row = { DGG_OUTLINE_PAPER, depth, above, paper, { 0 }, { 0, 0 } };
    dgg_label label = { 0 };
    dgg_text parts[2] = { { 0 }, { 0 } }, name = { 0 };
    char year[16] = "";
    if (record->authors.count > 0) {
        name = record->authors.items[0];
        name = dgg_text_slice(name, 0, dgg_text_find_byte(name, ','));
        name.length = name.length > LONGEST_NAME ? 0 : name.length;
    }
    if (record->year != 0) {
        snprintf(year, sizeof year, "%s%d", name.length > 0 ? " " : "", record->year);
    }
    DGG_TRY(dgg_chart_print(&p->chart, &parts[0], "%.*s%s%s", (int)name.length,
                            name.length > 0 ? name.start : "",
                            name.length > 0 && record->authors.count > 1 ? " et al." : "", year));
    DGG_TRY(dgg_paper_label(record, TITLE_LENGTH, &p->chart.arena, &label, p->chart.error));
    parts[1] = label.text;
    if (label.is_inferred) {
        DGG_TRY(dgg_chart_print(&p->chart, &parts[1], "%s %.*s",
                                DGG_SAY(&p->chart, "[untitled]", "[无题]"), (int)label.text.length,
                                label.text.length > 0 ? label.text.start : ""));
    }
    DGG_TRY(dgg_label_join(parts, 2, &p->chart.arena, &row.text, p->chart.error));
    DGG_TRY(add_row(p, &row));
done:
    return status;
}

static size_t first_link(const dgg_contents_picture *p, uint32_t theme)
{
    size_t low = 0, high = p->link_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        bool is_before = p->links[middle].to < theme;
        low = is_before ? middle + 1 : low;
        high = is_before ? high : middle;
    }
    return low;
}

static dgg_status add_papers(dgg_contents_picture *p, uint32_t theme, size_t above, size_t depth)
{
    dgg_status status = DGG_OK;
    size_t first = first_link(p, theme), count = 0;
    dgg_outline_row more = { DGG_OUTLINE_MORE, depth, above, theme, { 0 }, { 0, 0 } };
    for (size_t i = first; i < p->link_count && p->links[i].to == theme; i++) {
        DGG_TRY(count++ < p->papers_each ? add_paper(p, p->links[i].from, above, depth) : DGG_OK);
    }
    if (count > p->papers_each) {
        DGG_TRY(dgg_chart_print(&p->chart, &more.text,
                                DGG_SAY(&p->chart, "and %zu more", "另有%zu篇"),
                                count - p->papers_each));
        DGG_TRY(add_row(p, &more));
    }
done:
    return status;
}

/* A theme, its papers, then the themes inside it. */
static dgg_status add_theme(dgg_contents_picture *p, uint32_t theme, size_t above, size_t depth)
{
    enum { LONGEST_LABEL = 300 };
    dgg_status status = DGG_OK;
    size_t own = p->row_count, count = p->counted[theme];
    size_t records = dgg_charted_column(&p->counts, "records");
    dgg_outline_row row = { DGG_OUTLINE_THEME, depth, above, theme, { 0 }, { 0, 0 } };
    dgg_text label = dgg_charted_text(&p->counts, count, THEME);
    p->is_done[theme] = true;
    label.length = label.length > LONGEST_LABEL ? LONGEST_LABEL : label.length;
    DGG_TRY(dgg_chart_print(&p->chart, &row.text, "%.*s (%.0f)", (int)label.length,
                            label.length > 0 ? label.start : "",
                            dgg_charted_number(&p->counts, count, records)));
    DGG_TRY(add_row(p, &row));
    DGG_TRY(add_papers(p, theme, own, depth + 1));
    for (size_t i = 0; i < p->theme_count && depth < DEEPEST; i++) {
        uint32_t inner = p->themes[i];
        if (!p->is_done[inner] && p->parents[inner] == theme) {
            DGG_TRY(add_theme(p, inner, own, depth + 1));
        }
    }
done:
    return status;
}

/* All that stands in no other; what goes round in a circle stands in none. */
static dgg_status add_themes(dgg_contents_picture *p, dgg_text group, size_t above, bool is_last)
{
    dgg_status status = DGG_OK;
    size_t depth = above != SIZE_MAX ? 1 : 0;
    for (size_t i = 0; i < p->theme_count; i++) {
        uint32_t theme = p->themes[i];
        bool is_of_group = dgg_text_equal(p->corpus->themes[theme].group, group);
        bool is_root = p->parents[theme] == DGG_NO_NAME && is_of_group;
        if (!p->is_done[theme] && (is_root || is_last)) {
            DGG_TRY(add_theme(p, theme, above, depth));
        }
    }
done:
    return status;
}

/* Groups have names in the language of their codebook, of the built-in one in Chinese too. */
static dgg_text name_group(const dgg_contents_picture *p, dgg_text group)
{
    static const char *const names[][2] = {
        { "economy", "经济" },
        { "governing", "治理" },
        { "order, law and security", "秩序、法律与安全" },
        { "policy", "政策" },
        { "society", "社会" },
        { "technology and data", "技术与数据" },
        { "urban and environment", "城市与环境" },
    };
    for (size_t i = 0; i < sizeof names / sizeof *names && p->chart.options->is_in_chinese; i++) {
        if (dgg_text_is(group, names[i][0])) {
            return dgg_text_of(names[i][1]);
        }
    }
    return group;
}

static dgg_status add_groups(dgg_contents_picture *p)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < p->theme_count; i++) {
        uint32_t theme = p->themes[i];
        dgg_text group = p->corpus->themes[theme].group;
        dgg_outline_row row = { DGG_OUTLINE_GROUP,    0,       SIZE_MAX, theme,
                                name_group(p, group), { 0, 0 } };
        bool is_root = p->parents[theme] == DGG_NO_NAME;
        if (!p->is_done[theme] && is_root && group.length > 0) {
            size_t own = p->row_count;
            DGG_TRY(add_row(p, &row));
            DGG_TRY(add_themes(p, group, own, false));
        }
    }
    DGG_TRY(add_themes(p, (dgg_text){ 0 }, SIZE_MAX, true));
done:
    return status;
}

/* As it will be drawn, or a little more. */
static double height_of(const dgg_contents_picture *p)
{
    double height = around, width = p->chart.options->width - 2 * DGG_CHART_MARGIN;
    height += p->chart.options->has_caption ? caption : 0;
    for (size_t i = 0; i < p->row_count; i++) {
        double room = width - indent * (double)(p->rows[i].depth + 1);
        bool is_long = dgg_metrics_width(p->rows[i].text, DGG_BOLD) * DGG_CHART_SMALL > room;
        height += row_height + (is_long ? line_height : 0);
        height += p->rows[i].kind == DGG_OUTLINE_GROUP ? line_height : 0;
    }
    return height;
}

static dgg_status add_all(dgg_contents_picture *p)
{
    p->row_count = 0;
    for (size_t i = 0; i < p->corpus->theme_count; i++) {
        p->is_done[i] = false;
    }
    return add_groups(p);
}

/* A page of given height gets fewer papers a theme, then fewer themes, unless asked for so many. */
static dgg_status make_fit(dgg_contents_picture *p)
{
    dgg_status status = DGG_OK;
    const dgg_picture_options *options = p->chart.options;
    bool is_free = options->height > 0 && options->width > 0 && options->top == 0;
    DGG_TRY(add_all(p));
    while (is_free && height_of(p) > options->height &&
           (p->papers_each > 1 || p->theme_count > FEWEST_THEMES)) {
        if (p->papers_each > 1) {
            p->papers_each--;
        } else {
            uint32_t last = p->themes[--p->theme_count];
            for (size_t i = 0; i < p->corpus->theme_count; i++) {
                p->parents[i] = p->parents[i] == last ? DGG_NO_NAME : p->parents[i];
            }
        }
        DGG_TRY(add_all(p));
    }
done:
    return status;
}

dgg_status dgg_outline_make(dgg_contents_picture *p, const dgg_analysis *analysis)
{
    dgg_status status = DGG_OK;
    size_t top = p->chart.options->top;
    p->papers_each = top == 0 ? USUAL_PAPERS : top < MOST_PAPERS ? top : MOST_PAPERS;
    DGG_TRY(dgg_statistic_fill(analysis, "themes", &p->counts, p->chart.error));
    DGG_TRY(find_themes(p));
    if (p->theme_count == 0) {
        return dgg_fail(p->chart.error, DGG_BAD_REQUEST, 0,
                        "no record has a theme, so there is nothing to structure by themes");
    }
    DGG_TRY(find_links(p));
    DGG_TRY(make_fit(p));
done:
    return status;
}

void dgg_outline_forget(dgg_contents_picture *p)
{
    dgg_release(p->themes);
    dgg_release(p->counted);
    dgg_release(p->parents);
    dgg_release(p->is_done);
    dgg_release(p->links);
    dgg_release(p->rows);
    dgg_table_destroy(&p->counts);
    dgg_chart_destroy(&p->chart);
}
