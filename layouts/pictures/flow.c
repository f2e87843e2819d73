/* The flow of records: found, merged, excluded, included, coded; as a review reports it. */
#include <math.h>

#include "layouts/pictures/flow/steps.h"

static const double share_that_stays = 0.52, between = 26, below = 28, padding = 9, line = 13.5;
static const double least_height = 34, head = 5;

static const dgg_look staying = { .fill = { DGG_CARD_FACE, 0 },
                                  .stroke = { DGG_TEXT_INK, 0 },
                                  .thickness = 1.2 };
static const dgg_look going = {
    .fill = { DGG_CARD_FACE, 0 }, .stroke = { DGG_QUIET, 0 }, .thickness = 1, .is_dashed = true
};

/* A box of the page; its texts are wrapped before its height is known. */
typedef struct drawn {
    dgg_lines heading, lines[DGG_FLOW_MOST_LINES];
    double height;
} drawn;

static dgg_status wrap(dgg_flow_picture *p, const dgg_flow_box *box, double width, drawn *made)
{
    dgg_status status = DGG_OK;
    const dgg_wrapping bold = { DGG_BOLD, DGG_CHART_TEXT, width - 2 * padding, 3, 0 };
    const dgg_wrapping plain = { DGG_REGULAR, DGG_CHART_SMALL, width - 2 * padding, 2, 0 };
    size_t count = 0;
    DGG_TRY(dgg_chart_wrap(&p->chart, box->heading, &bold, &made->heading));
    for (size_t i = 0; i < box->line_count; i++) {
        DGG_TRY(dgg_chart_wrap(&p->chart, box->lines[i], &plain, &made->lines[i]));
        count += made->lines[i].count;
    }
    made->height =
        fmax(least_height, 2 * padding + line * (double)(made->heading.count + count) - 2);
done:
    return status;
}

static dgg_status add_box(dgg_flow_picture *p, const dgg_flow_box *box, const drawn *made,
                          const dgg_shape *model)
{
    dgg_status status = DGG_OK;
    dgg_shape shape = *model;
    double lines = (double)made->heading.count, top = 0;
    for (size_t i = 0; i < box->line_count; i++) {
        lines += (double)made->lines[i].count;
    }
    top = shape.box.centre.y - lines * line / 2 + line * 0.75;
    dgg_scene_text text = { .at = { shape.box.centre.x, top },
                            .size = DGG_CHART_TEXT,
                            .face = DGG_BOLD };
    shape.first_text = (uint32_t)p->chart.scene->text_count;
    for (size_t i = 0; i < made->heading.count; i++) {
        text.text = made->heading.items[i];
        DGG_TRY(dgg_chart_text(&p->chart, &text, 0));
        text.at.y += line;
    }
    text.size = DGG_CHART_SMALL;
    text.face = DGG_REGULAR;
    for (size_t i = 0; i < box->line_count; i++) {
        for (size_t j = 0; j < made->lines[i].count; j++) {
            text.text = made->lines[i].items[j];
            DGG_TRY(dgg_chart_text(&p->chart, &text, 0));
            text.at.y += line;
        }
    }
    shape.text_count = (uint32_t)p->chart.scene->text_count - shape.first_text;
    DGG_TRY(dgg_scene_add_shape(p->chart.scene, &shape, p->chart.error));
done:
    return status;
}

static dgg_status add_arrow(dgg_flow_picture *p, dgg_point from, dgg_point to)
{
    dgg_status status = DGG_OK;
    const dgg_look look = { .stroke = { DGG_QUIET, 0 }, .thickness = 1.4 };
    const dgg_about axis = { .kind = dgg_text_of("axis") };
    bool is_across = to.x > from.x;
    const dgg_point ends[] = { from, to };
    const dgg_point tip[] = {
        { to.x - head, to.y - head },
        to,
        is_across ? (dgg_point){ to.x - head, to.y + head }
                  : (dgg_point){ to.x + head, to.y - head },
    };
    DGG_TRY(dgg_chart_line(&p->chart, ends, 2, &look, &axis));
    DGG_TRY(dgg_chart_line(&p->chart, tip, 3, &look, &axis));
done:
    return status;
}

/* What stays at the left, what goes beside it. */
static dgg_status add_step(dgg_flow_picture *p, size_t number)
{
    dgg_status status = DGG_OK;
    const dgg_flow_step *step = &p->steps[number];
    drawn stays = { .height = 0 }, goes = { .height = 0 };
    double room = p->chart.width - 2 * DGG_CHART_MARGIN, left = room * share_that_stays;
    double right = room - left - between, x = DGG_CHART_MARGIN + left / 2;
    DGG_TRY(wrap(p, &step->stays, left, &stays));
    DGG_TRY(step->has_loss ? wrap(p, &step->goes, right, &goes) : DGG_OK);
    double top = p->chart.bottom, middle = top + fmax(stays.height, goes.height) / 2;
    const dgg_shape kept = { .form = DGG_CARD,
                             .corner = 5,
                             .box = { { x, middle }, left, stays.height },
                             .look = staying,
                             .about = { .kind = dgg_text_of("kept") } };
    const dgg_shape lost = {
        .form = DGG_SHEET,
        .box = { { p->chart.width - DGG_CHART_MARGIN - right / 2, middle }, right, goes.height },
        .look = going,
        .about = { .kind = dgg_text_of("lost") },
    };
    DGG_TRY(add_box(p, &step->stays, &stays, &kept));
    if (step->has_loss) {
        DGG_TRY(add_box(p, &step->goes, &goes, &lost));
        DGG_TRY(add_arrow(p, (dgg_point){ x + left / 2, middle },
                          (dgg_point){ x + left / 2 + between - 2, middle }));
    }
    p->chart.bottom = middle + fmax(stays.height, goes.height) / 2;
    if (number + 1 < p->step_count) {
        drawn next = { .height = 0 }, beside = { .height = 0 };
        const dgg_flow_step *behind = &p->steps[number + 1];
        DGG_TRY(wrap(p, &behind->stays, left, &next));
        DGG_TRY(behind->has_loss ? wrap(p, &behind->goes, right, &beside) : DGG_OK);
        double start = middle + stays.height / 2;
        p->chart.bottom += below;
        double end = p->chart.bottom + fmax(0, beside.height - next.height) / 2;
        DGG_TRY(add_arrow(p, (dgg_point){ x, start }, (dgg_point){ x, end - 2 }));
    }
done:
    return status;
}

static dgg_status add_legend(dgg_flow_picture *p)
{
    const dgg_legend_item items[] = {
        { .form = DGG_CARD,
          .look = staying,
          .words = dgg_text_of(dgg_chart_say(&p->chart, "records that stay", "保留的记录")) },
        { .form = DGG_SHEET,
          .look = going,
          .words = dgg_text_of(dgg_chart_say(&p->chart, "records taken out", "去除的记录")) },
    };
    p->chart.bottom += 4;
    return dgg_chart_legend(&p->chart, items, sizeof items / sizeof *items);
}

static dgg_status tell(dgg_flow_picture *p)
{
    dgg_status status = DGG_OK;
    dgg_caption *english = &p->captions[DGG_IN_ENGLISH], *chinese = &p->captions[DGG_IN_CHINESE];
    english->what = dgg_text_of("Flow of records: found, merged, excluded, included and coded.");
    chinese->what = dgg_text_of("文献流程：检索、合并、排除、纳入与编码。");
    english->counted = dgg_text_of("Found: counted in every input, records of one paper each for "
                                   "itself; excluded: by a person, at the stage and for the "
                                   "reason given.");
    chinese->counted =
        dgg_text_of("检索数按各来源计，同一文献的多条记录分别计数；排除由人按所示阶段与理由作出。");
    DGG_TRY(dgg_chart_print(&p->chart, &english->number, "n = %zu record%s found, %zu included.",
                            p->read, p->read == 1 ? "" : "s", p->included));
    DGG_TRY(dgg_chart_print(&p->chart, &chinese->number, "n = %zu条检索记录，纳入%zu条。", p->read,
                            p->included));
    DGG_TRY(dgg_chart_tell_coding(&p->chart, p->corpus, p->captions));
done:
    return status;
}

static dgg_status draw(dgg_scene *scene, const dgg_analysis *analysis,
                       const dgg_picture_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text subtitle = { 0 };
    dgg_flow_picture p = { .chart = { .scene = scene, .options = options, .error = error },
                           .corpus = analysis->graph->corpus };
    DGG_TRY(dgg_flow_gather(&p, analysis));
    DGG_TRY(tell(&p));
    DGG_TRY(dgg_chart_print(&p.chart, &subtitle,
                            DGG_SAY(&p.chart, "found: %zu, included: %zu", "检索%zu条，纳入%zu条"),
                            p.read, p.included));
    DGG_TRY(dgg_chart_open(&p.chart, "flow",
                           dgg_text_of(dgg_chart_say(&p.chart, "Flow of records", "文献流程")),
                           subtitle));
    for (size_t i = 0; i < p.step_count; i++) {
        DGG_TRY(add_step(&p, i));
    }
    DGG_TRY(add_legend(&p));
    DGG_TRY(dgg_chart_close(&p.chart, p.captions));
done:
    dgg_flow_forget(&p);
    return status;
}

const dgg_picture dgg_picture_flow = {
    { "flow", "records found, merged, excluded, included and coded", NULL, NULL },
    .is_of_corpus = true,
    .draw = draw,
};
