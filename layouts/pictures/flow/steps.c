/* The table of the flow of records, as steps that can be drawn. */
#include "layouts/pictures/flow/steps.h"

#include "base/memory.h"
#include "graph/statistics.h"

enum { STEP, STAGE, REASON, RECORDS }; /* columns of the table */
enum { LONGEST_NAME = 200 };

static dgg_status add_step(dgg_flow_picture *p, dgg_flow_step **step)
{
    dgg_status status = DGG_OK;
    DGG_TRY(
        dgg_reserve(&p->steps, &p->step_room, p->step_count + 1, sizeof **step, p->chart.error));
    *step = &p->steps[p->step_count++];
    **step = (dgg_flow_step){ .has_loss = false };
done:
    return status;
}

/* "scopus.bib: 263"; a name that is not known is told by what stands in for it. */
static dgg_status add_line(dgg_flow_picture *p, dgg_flow_box *box, dgg_text name, size_t count)
{
    dgg_status status = DGG_OK;
    size_t length = name.length < LONGEST_NAME ? name.length : LONGEST_NAME;
    if (box->line_count + 1 >= DGG_FLOW_MOST_LINES) {
        box->untold++;
        return DGG_OK;
    }
    DGG_TRY(dgg_chart_print(&p->chart, &box->lines[box->line_count],
                            DGG_SAY(&p->chart, "%.*s: %zu", "%.*s：%zu"), (int)length,
                            length > 0 ? name.start : "", count));
    box->line_count++;
done:
    return status;
}

static dgg_status finish(dgg_flow_picture *p, dgg_flow_box *box)
{
    dgg_status status = DGG_OK;
    if (box->untold > 0) {
        DGG_TRY(dgg_chart_print(&p->chart, &box->lines[box->line_count],
                                DGG_SAY(&p->chart, "and %zu more", "另有%zu项"), box->untold));
        box->line_count++;
    }
done:
    return status;
}

static size_t records_of(const dgg_flow_picture *p, const char *step)
{
    for (size_t i = 0; i < dgg_table_row_count(&p->table); i++) {
        if (dgg_text_is(dgg_charted_text(&p->table, i, STEP), step)) {
            return (size_t)dgg_charted_number(&p->table, i, RECORDS);
        }
    }
    return 0;
}

static dgg_status add_found(dgg_flow_picture *p, size_t duplicates)
{
    dgg_status status = DGG_OK;
    dgg_flow_step *step = NULL;
    const dgg_corpus *corpus = p->corpus;
    DGG_TRY(add_step(p, &step));
    DGG_TRY(dgg_chart_print(
        &p->chart, &step->stays.heading,
        DGG_SAY(&p->chart, "Records found (n = %zu)", "检索到的记录（n = %zu）"), p->read));
    for (size_t i = 0; i < corpus->source_count; i++) {
        DGG_TRY(
            add_line(p, &step->stays, corpus->sources[i].name, corpus->sources[i].record_count));
    }
    DGG_TRY(finish(p, &step->stays));
    step->has_loss = true;
    DGG_TRY(dgg_chart_print(
        &p->chart, &step->goes.heading,
        DGG_SAY(&p->chart, "Duplicates merged (n = %zu)", "合并的重复记录（n = %zu）"),
        duplicates));
done:
    return status;
}

static bool is_excluded(const dgg_flow_picture *p, size_t row)
{
    return dgg_text_is(dgg_charted_text(&p->table, row, STEP), "Excluded");
}

/* Rows of one stage stand together; returns the row behind them. */
static size_t end_of_stage(const dgg_flow_picture *p, size_t row, size_t *excluded)
{
    size_t end = row;
    *excluded = 0;
    while (end < dgg_table_row_count(&p->table) && is_excluded(p, end) &&
           dgg_text_equal(dgg_charted_text(&p->table, end, STAGE),
                          dgg_charted_text(&p->table, row, STAGE))) {
        *excluded += (size_t)dgg_charted_number(&p->table, end, RECORDS);
        end++;
    }
    return end;
}

static dgg_status name_stage(dgg_flow_picture *p, dgg_text stage, size_t left, dgg_text *heading)
{
    size_t length = stage.length < LONGEST_NAME ? stage.length : LONGEST_NAME;
    return length > 0
               ? dgg_chart_print(
                     &p->chart, heading,
                     DGG_SAY(&p->chart, "Assessed by %.*s (n = %zu)", "按%.*s评估（n = %zu）"),
                     (int)length, stage.start, left)
               : dgg_chart_print(&p->chart, heading,
                                 DGG_SAY(&p->chart, "Assessed (n = %zu)", "评估（n = %zu）"), left);
}

static dgg_status add_stages(dgg_flow_picture *p, size_t left)
{
    dgg_status status = DGG_OK;
    size_t end = 0;
    for (size_t row = 0; row < dgg_table_row_count(&p->table); row = end) {
        dgg_flow_step *step = NULL;
        size_t excluded = 0;
        end = row + 1;
        if (!is_excluded(p, row)) {
            continue;
        }
        end = end_of_stage(p, row, &excluded);
        DGG_TRY(add_step(p, &step));
        DGG_TRY(name_stage(p, dgg_charted_text(&p->table, row, STAGE), left, &step->stays.heading));
        step->has_loss = true;
        DGG_TRY(dgg_chart_print(&p->chart, &step->goes.heading,
                                DGG_SAY(&p->chart, "Excluded (n = %zu)", "排除（n = %zu）"),
                                excluded));
        for (size_t i = row; i < end; i++) {
            dgg_text reason = dgg_charted_text(&p->table, i, REASON);
            reason = reason.length > 0
                         ? reason
                         : dgg_text_of(dgg_chart_say(&p->chart, "no reason given", "未注明理由"));
            DGG_TRY(add_line(p, &step->goes, reason,
                             (size_t)dgg_charted_number(&p->table, i, RECORDS)));
        }
        DGG_TRY(finish(p, &step->goes));
        left -= excluded < left ? excluded : left;
    }
done:
    return status;
}

/* Links stand in the order of their papers. */
static size_t papers_with(const dgg_links *links)
{
    size_t count = 0;
    for (size_t i = 0; i < links->count; i++) {
        count += i == 0 || links->items[i].from != links->items[i - 1].from;
    }
    return count;
}

static dgg_status add_included(dgg_flow_picture *p)
{
    dgg_status status = DGG_OK;
    dgg_flow_step *step = NULL;
    const dgg_corpus *corpus = p->corpus;
    DGG_TRY(add_step(p, &step));
    DGG_TRY(dgg_chart_print(
        &p->chart, &step->stays.heading,
        DGG_SAY(&p->chart, "Records included (n = %zu)", "纳入的记录（n = %zu）"), p->included));
    if (corpus->is_coded && !corpus->lacks[DGG_THEME] && !corpus->lacks[DGG_LOCATION]) {
        DGG_TRY(add_step(p, &step));
        step->stays.heading =
            dgg_text_of(dgg_chart_say(&p->chart, "Records coded", "已编码的记录"));
        DGG_TRY(add_line(p, &step->stays,
                         dgg_text_of(dgg_chart_say(&p->chart, "with a theme", "有主题")),
                         papers_with(&corpus->links[DGG_DISCUSSES])));
        DGG_TRY(add_line(p, &step->stays,
                         dgg_text_of(dgg_chart_say(&p->chart, "with a location", "有地点")),
                         papers_with(&corpus->links[DGG_STUDIES])));
    }
done:
    return status;
}

dgg_status dgg_flow_gather(dgg_flow_picture *p, const dgg_analysis *analysis)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_statistic_fill(analysis, "flow", &p->table, p->chart.error));
    size_t duplicates = records_of(p, "Duplicates");
    p->read = records_of(p, "Read");
    p->included = records_of(p, "Included");
    if (p->read == 0) {
        return dgg_fail(p->chart.error, DGG_BAD_REQUEST, 0,
                        "there are no records whose flow could be drawn");
    }
    DGG_TRY(add_found(p, duplicates));
    DGG_TRY(add_stages(p, p->read - duplicates));
    DGG_TRY(add_included(p));
done:
    return status;
}

void dgg_flow_forget(dgg_flow_picture *p)
{
    dgg_release(p->steps);
    dgg_table_destroy(&p->table);
    dgg_chart_destroy(&p->chart);
}
