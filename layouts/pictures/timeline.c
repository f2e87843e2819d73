/* Historiograph: the papers a list cites most, a row a year, lines from the cited to the citing;
 * the main path is drawn bold. */
#include <math.h>

#include "base/buffer.h"
#include "corpus/people.h"
#include "layouts/pictures/timeline/thread.h"

static const double usual_width = 900, card_width = 128, card_gap = 10, row_gap = 26;
static const double years_width = 40, name_size = 9.5, title_size = 8.2, padding = 5;

enum { TITLE_LINES = 2 };

/* "Dias et al. 2002", cut at what a card holds. */
static dgg_status name_card(const dgg_thread *thread, dgg_chart *chart, dgg_thread_item *item)
{
    dgg_status status = DGG_OK;
    const dgg_paper *paper = &thread->corpus->papers[item->paper];
    dgg_text name = { 0 }, title = paper->title.length > 0 ? paper->title : paper->abstract;
    if (paper->authors.count > 0) {
        const char *others = paper->authors.count > 2 ? " et al." : "";
        name = dgg_person_family(paper->authors.items[0]);
        DGG_TRY(dgg_chart_print(chart, &name, "%.*s%s %d", (int)name.length, name.start, others,
                                paper->year));
    }
    dgg_wrapping how = { DGG_BOLD, name_size, (card_width - 2 * padding) / 1.08, 1, 0 };
    DGG_TRY(dgg_label_wrap(name, &how, &chart->arena, &item->name, chart->error));
    how = (dgg_wrapping){ DGG_REGULAR, title_size, how.width,
                          name.length > 0 ? TITLE_LINES : TITLE_LINES + 1, 0 };
    DGG_TRY(dgg_label_wrap(title, &how, &chart->arena, &item->title, chart->error));
    item->width = card_width;
done:
    return status;
}

static double card_height(void)
{
    return 2 * padding + name_size * 1.2 + TITLE_LINES * title_size * 1.15;
}

static double row_middle(const dgg_chart *chart, size_t row)
{
    double top = chart->field.centre.y - chart->field.height / 2;
    return top + (card_height() + row_gap) * ((double)row + 0.5);
}

static double place_of(const dgg_chart *chart, const dgg_thread_item *item)
{
    return chart->field.centre.x - chart->field.width / 2 + item->x;
}

static dgg_status draw_years(const dgg_thread *thread, dgg_chart *chart)
{
    dgg_status status = DGG_OK;
    double left = chart->field.centre.x - chart->field.width / 2;
    for (size_t i = 0; i < thread->row_count; i++) {
        double y = row_middle(chart, i), line = y - (card_height() + row_gap) / 2;
        const dgg_point ends[] = { { DGG_CHART_MARGIN, line },
                                   { left + chart->field.width, line } };
        const dgg_look look = { .stroke = { DGG_GRID, 0 }, .thickness = 1 };
        const dgg_about axis = { .kind = dgg_text_of("axis") };
        dgg_text year = { 0 };
        if (i > 0 && thread->years[i] == thread->years[i - 1]) {
            continue;
        }
        DGG_TRY(dgg_chart_print(chart, &year, "%d", thread->years[i]));
        const dgg_scene_text text = { .text = year,
                                      .at = { DGG_CHART_MARGIN, y + DGG_CHART_TEXT * 0.35 },
                                      .anchor = DGG_FROM_LEFT,
                                      .face = DGG_BOLD,
                                      .fill = { DGG_MUTED_INK, 0 } };
        DGG_TRY(i > 0 ? dgg_chart_line(chart, ends, 2, &look, &axis) : DGG_OK);
        DGG_TRY(dgg_chart_text(chart, &text, 0));
    }
done:
    return status;
}

/* Through a row straight down, between rows in a curve. */
static dgg_status add_bend(dgg_chart *chart, dgg_point *from, double x, double y)
{
    dgg_status status = DGG_OK;
    double half = (card_height() + 4) / 2, leave = from->y + half, reach = y - half;
    const dgg_point points[] = {
        { from->x, from->y + half / 3 },  { from->x, leave - half / 3 }, { from->x, leave },
        { from->x, (leave + reach) / 2 }, { x, (leave + reach) / 2 },    { x, reach },
        { x, reach + half / 3 },          { x, y - half / 3 },           { x, y }
    };
    for (size_t i = 0; i < sizeof points / sizeof *points; i++) {
        DGG_TRY(dgg_scene_add_point(chart->scene, points[i], chart->error));
    }
    *from = (dgg_point){ x, y };
done:
    return status;
}

static dgg_status draw_link(const dgg_thread *thread, const dgg_thread_link *link, dgg_chart *chart)
{
    dgg_status status = DGG_OK;
    dgg_scene *scene = chart->scene;
    const dgg_thread_item *cited = &thread->items[link->from], *citing = &thread->items[link->to];
    dgg_point at = { place_of(chart, cited), row_middle(chart, cited->row) };
    dgg_curve curve = { .first_point = (uint32_t)scene->point_count,
                        .is_smooth = true,
                        .look = { .stroke = { link->is_main ? DGG_LINE : DGG_QUIET, 1 },
                                  .thickness = link->is_main ? 2.6 : 0.9,
                                  .opacity = 1 },
                        .about = { .kind = dgg_text_of(link->shared > 0 ? "shares" : "cites") } };
    DGG_TRY(dgg_scene_add_point(scene, at, chart->error));
    for (size_t i = 0; i < link->step_count; i++) {
        const dgg_thread_item *step = &thread->items[thread->steps[link->first_step + i]];
        DGG_TRY(add_bend(chart, &at, place_of(chart, step), row_middle(chart, step->row)));
    }
    DGG_TRY(add_bend(chart, &at, place_of(chart, citing), row_middle(chart, citing->row)));
    curve.point_count = (uint32_t)scene->point_count - curve.first_point;
    dgg_text one = thread->corpus->papers[cited->paper].title;
    dgg_text other = thread->corpus->papers[citing->paper].title;
    DGG_TRY(dgg_chart_print(chart, &curve.about.tooltip, "%.*s → %.*s", (int)one.length, one.start,
                            (int)other.length, other.start));
    DGG_TRY(dgg_scene_add_curve(scene, &curve, chart->error));
done:
    return status;
}

static dgg_status add_lines(dgg_chart *chart, const dgg_lines *lines, dgg_scene_text *model)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < lines->count; i++) {
        model->text = lines->items[i];
        model->at.y += model->size * 0.9;
        DGG_TRY(dgg_scene_add_text(chart->scene, model, chart->error));
        model->at.y += model->size * 0.25;
    }
done:
    return status;
}

static dgg_status draw_card(const dgg_thread *thread, const dgg_thread_item *item, dgg_chart *chart)
{
    dgg_status status = DGG_OK;
    const dgg_paper *paper = &thread->corpus->papers[item->paper];
    double x = place_of(chart, item), y = row_middle(chart, item->row);
    double lines = (double)item->name.count * name_size + (double)item->title.count * title_size;
    double top = y - lines * 1.15 / 2;
    dgg_scene_text text = {
        .at = { x, top }, .size = name_size, .face = DGG_BOLD, .fill = { DGG_TEXT_INK, 0 }
    };
    dgg_shape card = { .form = DGG_CARD,
                       .box = { { x, y }, card_width, card_height() },
                       .corner = 6,
                       .look = { .fill = { item->is_main ? DGG_TINT : DGG_CARD_FACE, 1 },
                                 .stroke = { item->is_main ? DGG_LINE : DGG_QUIET, 1 },
                                 .thickness = item->is_main ? 2 : 1 },
                       .first_text = (uint32_t)chart->scene->text_count };
    DGG_TRY(add_lines(chart, &item->name, &text));
    text.face = DGG_REGULAR;
    text.size = title_size;
    DGG_TRY(add_lines(chart, &item->title, &text));
    card.text_count = (uint32_t)chart->scene->text_count - card.first_text;
    DGG_TRY(dgg_chart_print(chart, &card.about.id, "paper:%.*s", (int)paper->id.length,
                            paper->id.start));
    card.about.kind = dgg_text_of("paper");
    DGG_TRY(dgg_chart_print(chart, &card.about.tooltip, "%.*s\n%d\n%s: %zu",
                            (int)paper->title.length, paper->title.start, paper->year,
                            thread->is_by_themes ? "themes" : "cited inside the list",
                            item->score));
    DGG_TRY(dgg_scene_add_shape(chart->scene, &card, chart->error));
done:
    return status;
}

static dgg_status add_legend(const dgg_thread *thread, dgg_chart *chart)
{
    dgg_legend_item items[] = {
        { .form = DGG_CARD,
          .look = { .fill = { DGG_CARD_FACE, 0 }, .stroke = { DGG_QUIET, 0 }, .thickness = 1 },
          .words = dgg_text_of(dgg_chart_say(chart, "paper", "论文")),
          .size = 12 },
        { .is_line = true,
          .look = { .stroke = { DGG_QUIET, 0 }, .thickness = 0.9 },
          .words =
              dgg_text_of(thread->is_by_themes
                              ? dgg_chart_say(chart, "shares most themes with the earlier paper",
                                              "与早先论文共有主题最多")
                              : dgg_chart_say(chart, "the lower paper cites the upper",
                                              "下方论文引用上方论文")) },
        { .is_line = true,
          .look = { .stroke = { DGG_LINE, 1 }, .thickness = 2.6 },
          .words = dgg_text_of(dgg_chart_say(chart, "main path", "主路径")) },
        { .form = DGG_CARD,
          .look = { .fill = { DGG_TINT, 1 }, .stroke = { DGG_LINE, 1 }, .thickness = 2 },
          .words = dgg_text_of(dgg_chart_say(chart, "on the main path", "位于主路径")),
          .size = 12 },
    };
    bool has_main = false;
    for (size_t i = 0; i < thread->card_count; i++) {
        has_main = has_main || thread->items[i].is_main;
    }
    return dgg_chart_legend(chart, items, has_main ? 4 : 2);
}

static dgg_status set_captions(const dgg_thread *thread, dgg_chart *chart, dgg_caption *captions)
{
    dgg_status status = DGG_OK;
    dgg_caption *english = &captions[DGG_IN_ENGLISH], *chinese = &captions[DGG_IN_CHINESE];
    bool is_cited = !thread->is_by_themes;
    english->what = dgg_text_of(is_cited ? "Historiograph: papers in rows by year; lines lead down "
                                           "from a paper to those of the list that cite it; the "
                                           "main path is bold."
                                         : "Papers in rows by year; each is joined with the two "
                                           "earlier ones it shares most themes with.");
    chinese->what =
        dgg_text_of(is_cited ? "引文编年图：论文按年份分行，连线自上而下由被引论文指向"
                               "施引论文；主路径以粗线标出。"
                             : "论文按年份分行，每篇与共有主题最多的两篇早先论文相连。");
    english->counted = dgg_text_of(is_cited ? "Papers cited most inside the list (LCS) are shown, "
                                              "and all of the main path."
                                            : "Papers with most themes are shown.");
    chinese->counted =
        dgg_text_of(is_cited ? "显示列表内被引次数（LCS）最高的论文及主路径全部论文。"
                             : "显示主题最多的论文。");
    DGG_TRY(dgg_chart_print(chart, &english->number,
                            "n = %zu papers of %zu, %zu links; %zu have no year and no place; %zu "
                            "citations of later papers, or in circles, are left out.",
                            thread->card_count, thread->candidates, thread->link_count,
                            thread->undated, thread->backwards));
    DGG_TRY(dgg_chart_print(chart, &chinese->number,
                            "n = %zu篇论文（共%zu篇），%zu条连线；%zu篇无年份；略去逆时引用%zu条。",
                            thread->card_count, thread->candidates, thread->link_count,
                            thread->undated, thread->backwards));
    english->method = dgg_text_of(is_cited ? "Garfield, Pudovkin and Istomin (2003); main path: "
                                             "greatest sum of search path counts (SPC; Batagelj "
                                             "2003)."
                                           : "Shared themes of the codebook.");
    chinese->method = dgg_text_of(is_cited ? "方法：Garfield等（2003）；主路径按搜索路径计数（SPC，"
                                             "Batagelj 2003）。"
                                           : "方法：编码表主题的共有数。");
done:
    return status;
}

static dgg_status open(dgg_thread *thread, dgg_chart *chart)
{
    dgg_status status = DGG_OK;
    dgg_text subtitle = { 0 };
    DGG_TRY(dgg_chart_print(
        chart, &subtitle,
        dgg_chart_say(chart, "%zu of %zu papers · %zu links", "%zu篇论文（共%zu篇）· %zu条连线"),
        thread->card_count, thread->candidates, thread->link_count));
    DGG_TRY(dgg_chart_open(
        chart, "timeline",
        dgg_text_of(
            thread->is_by_themes
                ? dgg_chart_say(chart, "Papers that share themes, by year", "共有主题的论文编年图")
                : dgg_chart_say(chart, "Who builds on whom, by year", "引文编年图")),
        subtitle));
    double height = (double)thread->row_count * (card_height() + row_gap);
    dgg_chart_set_field(chart, years_width, 0, height);
done:
    return status;
}

static dgg_status arrange(dgg_thread *thread, dgg_chart *chart, double page)
{
    dgg_status status = DGG_OK;
    double room = page - 2 * DGG_CHART_MARGIN - years_width;
    size_t capacity = (size_t)fmax(floor((room + card_gap) / (card_width + card_gap)), 1);
    DGG_TRY(dgg_thread_choose(thread));
    for (size_t i = 0; i < thread->card_count; i++) {
        DGG_TRY(name_card(thread, chart, &thread->items[i]));
    }
    DGG_TRY(dgg_thread_arrange(thread, capacity, card_gap));
done:
    return status;
}

static dgg_status draw_field(const dgg_thread *thread, dgg_chart *chart)
{
    dgg_status status = DGG_OK;
    DGG_TRY(draw_years(thread, chart));
    for (size_t i = thread->link_count; i-- > 0;) {
        DGG_TRY(draw_link(thread, &thread->links[i], chart));
    }
    for (size_t i = 0; i < thread->card_count; i++) {
        DGG_TRY(draw_card(thread, &thread->items[i], chart));
    }
done:
    return status;
}

/* The page becomes as wide as the widest row. */
static dgg_status draw_all(dgg_thread *thread, dgg_chart *chart)
{
    dgg_status status = DGG_OK;
    dgg_caption captions[DGG_CAPTIONS] = { { .what = { 0 } } };
    dgg_picture_options wide = *thread->options;
    double page = wide.width > 0 ? wide.width : usual_width;
    DGG_TRY(arrange(thread, chart, page));
    wide.width = fmax(thread->width + 2 * DGG_CHART_MARGIN + years_width, fmin(page, 320));
    chart->options = &wide;
    DGG_TRY(open(thread, chart));
    DGG_TRY(draw_field(thread, chart));
    DGG_TRY(add_legend(thread, chart));
    DGG_TRY(set_captions(thread, chart, captions));
    DGG_TRY(dgg_chart_close(chart, captions));
done:
    chart->options = thread->options;
    return status;
}

static dgg_status draw(dgg_scene *scene, const dgg_analysis *analysis,
                       const dgg_picture_options *options, dgg_error *error)
{
    dgg_thread thread = { .corpus = analysis->graph->corpus, .options = options, .error = error };
    dgg_chart chart = { .scene = scene, .options = options, .error = error };
    dgg_status status = draw_all(&thread, &chart);
    dgg_chart_destroy(&chart);
    dgg_thread_destroy(&thread);
    return status;
}

const dgg_picture dgg_picture_timeline = {
    { .name = "timeline",
      .summary = "historiograph: the papers a list cites most, by year, with the main path",
      .source = "Garfield, Pudovkin and Istomin 2003" },
    .is_of_corpus = true,
    .draw = draw,
};
