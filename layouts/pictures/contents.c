/* A tree for the structure of a review: groups of themes, themes, those inside them, and the papers
 * that are chiefly about each. */
#include "layouts/pictures/contents/outline.h"

#include <math.h>

static const double indent = 17, line = 13, row_gap = 4, group_gap = 9, dot_size = 5;

typedef struct manner {
    double size;
    dgg_face face;
    dgg_tone tone;
} manner;

static const manner manners[] = {
    [DGG_OUTLINE_GROUP] = { 12, DGG_BOLD, DGG_TEXT_INK },
    [DGG_OUTLINE_THEME] = { DGG_CHART_SMALL, DGG_BOLD, DGG_TEXT_INK },
    [DGG_OUTLINE_PAPER] = { DGG_CHART_SMALL, DGG_REGULAR, DGG_TEXT_INK },
    [DGG_OUTLINE_MORE] = { DGG_CHART_SMALL, DGG_REGULAR, DGG_MUTED_INK },
};

/* Down from the row above, then across. */
static dgg_status add_branch(dgg_contents_picture *p, const dgg_outline_row *row)
{
    const dgg_look look = { .stroke = { DGG_QUIET, 0 }, .thickness = 0.8 };
    const dgg_about axis = { .kind = dgg_text_of("axis") };
    if (row->above == SIZE_MAX) {
        return DGG_OK;
    }
    const dgg_outline_row *above = &p->rows[row->above];
    double x = above->at.x + 4, y = row->at.y - DGG_CHART_SMALL * 0.35;
    const dgg_point points[] = { { x, above->at.y + 5 }, { x, y }, { row->at.x - 4, y } };
    return dgg_chart_line(&p->chart, points, 3, &look, &axis);
}

static dgg_status add_dot(dgg_contents_picture *p, const dgg_outline_row *row)
{
    dgg_status status = DGG_OK;
    const dgg_paper *paper = &p->corpus->papers[row->entry];
    dgg_shape dot = {
        .form = DGG_DOT,
        .box = { { row->at.x + dot_size / 2, row->at.y - DGG_CHART_SMALL * 0.35 },
                 dot_size,
                 dot_size },
        .look = { .fill = { DGG_SOLID, 0 } },
        .about = { .kind = dgg_text_of("paper"), .tooltip = paper->title, .link = paper->url },
    };
    if (paper->doi.length > 0) {
        DGG_TRY(dgg_chart_print(&p->chart, &dot.about.link, "https://doi.org/%.*s",
                                (int)(paper->doi.length < 200 ? paper->doi.length : 0),
                                paper->doi.start));
    }
    DGG_TRY(dgg_scene_add_shape(p->chart.scene, &dot, p->chart.error));
done:
    return status;
}

static dgg_status add_row(dgg_contents_picture *p, dgg_outline_row *row)
{
    dgg_status status = DGG_OK;
    const manner *how = &manners[row->kind];
    dgg_lines lines = { 0 };
    double right = p->chart.width - DGG_CHART_MARGIN;
    bool has_dot = row->kind == DGG_OUTLINE_PAPER;
    p->chart.bottom += row->kind == DGG_OUTLINE_GROUP ? group_gap : 0;
    row->at =
        (dgg_point){ DGG_CHART_MARGIN + (double)row->depth * indent, p->chart.bottom + how->size };
    double x = row->at.x + (has_dot ? dot_size + 4 : 0);
    const dgg_wrapping wrapping = { how->face, how->size, right - x, 2, 0 };
    dgg_scene_text text = { .at = { x, row->at.y },
                            .anchor = DGG_FROM_LEFT,
                            .size = how->size,
                            .face = how->face,
                            .fill = { how->tone, 0 } };
    DGG_TRY(dgg_chart_wrap(&p->chart, row->text, &wrapping, &lines));
    DGG_TRY(dgg_chart_lines(&p->chart, &lines, &text));
    DGG_TRY(has_dot ? add_dot(p, row) : DGG_OK);
    DGG_TRY(add_branch(p, row));
    p->chart.bottom += line * fmax(1, (double)lines.count) + row_gap;
done:
    return status;
}

static dgg_status add_legend(dgg_contents_picture *p)
{
    const dgg_legend_item items[] = {
        { .form = DGG_DOT,
          .look = { .fill = { DGG_SOLID, 0 } },
          .size = dot_size,
          .words = dgg_text_of(
              dgg_chart_say(&p->chart, "record chiefly about the theme", "以该主题为主的文献")) },
        { .is_note = true,
          .words = dgg_text_of(dgg_chart_say(&p->chart, "(n): records that discuss the theme",
                                             "（n）：讨论该主题的文献数")) },
    };
    return dgg_chart_legend(&p->chart, items, sizeof items / sizeof *items);
}

static dgg_status tell(dgg_contents_picture *p)
{
    dgg_status status = DGG_OK;
    size_t papers = p->corpus->paper_count, themes = dgg_table_row_count(&p->counts);
    dgg_caption *english = &p->captions[DGG_IN_ENGLISH], *chinese = &p->captions[DGG_IN_CHINESE];
    english->what = dgg_text_of("Themes, the themes inside them, and the records chiefly about "
                                "each.");
    chinese->what = dgg_text_of("主题、其下级主题及以各主题为主的文献。");
    english->counted = dgg_text_of("In brackets all records that discuss the theme, chiefly or in "
                                   "passing; a record stands under each theme it is chiefly "
                                   "about.");
    chinese->counted =
        dgg_text_of("括号内为讨论该主题的全部文献数；一篇文献列于其每个主要主题之下。");
    DGG_TRY(dgg_chart_print(&p->chart, &english->number,
                            "n = %zu record%s; %zu of %zu themes, with %zu record%s each at most, "
                            "those with the strongest evidence first.",
                            papers, papers == 1 ? "" : "s", p->theme_count, themes, p->papers_each,
                            p->papers_each == 1 ? "" : "s"));
    DGG_TRY(
        dgg_chart_print(&p->chart, &chinese->number,
                        "n = %zu条记录；共%zu个主题，列出%zu个，每个至多%zu篇，证据最强者在前。",
                        papers, themes, p->theme_count, p->papers_each));
    DGG_TRY(dgg_chart_tell_coding(&p->chart, p->corpus, p->captions));
done:
    return status;
}

static dgg_status draw(dgg_scene *scene, const dgg_analysis *analysis,
                       const dgg_picture_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text subtitle = { 0 };
    dgg_contents_picture p = { .chart = { .scene = scene, .options = options, .error = error },
                               .corpus = analysis->graph->corpus };
    DGG_TRY(dgg_outline_make(&p, analysis));
    DGG_TRY(tell(&p));
    DGG_TRY(dgg_chart_print(&p.chart, &subtitle,
                            DGG_SAY(&p.chart, "themes: %zu, records: %zu", "主题%zu个，文献%zu篇"),
                            p.theme_count, p.corpus->paper_count));
    DGG_TRY(dgg_chart_open(
        &p.chart, "contents",
        dgg_text_of(dgg_chart_say(&p.chart, "Contents by theme", "按主题的目录")), subtitle));
    for (size_t i = 0; i < p.row_count; i++) {
        DGG_TRY(add_row(&p, &p.rows[i]));
    }
    DGG_TRY(add_legend(&p));
    DGG_TRY(dgg_chart_close(&p.chart, p.captions));
done:
    dgg_outline_forget(&p);
    return status;
}

const dgg_picture dgg_picture_contents = {
    { "contents", "themes, themes inside them, and their papers: a review's structure", NULL,
      NULL },
    .is_of_corpus = true,
    .draw = draw,
};
