/* The works behind the peaks, and the captions. */
#include "layouts/pictures/rpys/words.h"

#include "base/number.h"

static const double listed_year_room = 34;

static dgg_status list_peak(dgg_rpys_picture *p, size_t row)
{
    char said[DGG_NUMBER_ROOM];
    double year = dgg_charted_number(&p->table, row, DGG_RPYS_YEAR);
    const dgg_listed entry = { .mark = dgg_text_of(dgg_number_fixed(year, 0, said)),
                               .more = dgg_charted_text(&p->table, row, DGG_RPYS_WORKS) };
    return dgg_chart_list(&p->chart, &entry, listed_year_room);
}

dgg_status dgg_rpys_list(dgg_rpys_picture *p)
{
    dgg_status status = DGG_OK;
    p->chart.bottom += 10;
    dgg_scene_text heading = {
        .text = dgg_text_of(dgg_chart_say(&p->chart, "Most cited works of the highest peaks",
                                          "最高峰值年份被引最多的文献")),
        .at = { DGG_CHART_MARGIN, p->chart.bottom + DGG_CHART_TEXT },
        .anchor = DGG_FROM_LEFT,
        .face = DGG_BOLD,
    };
    DGG_TRY(dgg_chart_text(&p->chart, &heading, p->chart.width - 2 * DGG_CHART_MARGIN));
    p->chart.bottom += DGG_CHART_TEXT * 1.6;
    for (size_t i = 0; i < p->peak_count; i++) {
        DGG_TRY(list_peak(p, p->peaks[i]));
    }
done:
    return status;
}

dgg_status dgg_rpys_tell(dgg_rpys_picture *p)
{
    dgg_status status = DGG_OK;
    dgg_caption *english = &p->captions[DGG_IN_ENGLISH], *chinese = &p->captions[DGG_IN_CHINESE];
    english->what = dgg_text_of("References by the year of the cited work, and how far each year "
                                "stands out of those around it.");
    chinese->what = dgg_text_of("按被引文献发表年份的参考文献数，及各年偏离邻近年份的程度。");
    english->counted = dgg_text_of("A work counts once for each record that cites it.");
    chinese->counted = dgg_text_of("每件文献按引用它的每条记录各计一次。");
    DGG_TRY(dgg_chart_print(&p->chart, &english->number,
                            "n = %zu references with a year of %zu record%s; %zu of them lead to "
                            "years outside %d–%d and are not drawn.",
                            p->window.inside + p->window.outside, p->corpus->paper_count,
                            p->corpus->paper_count == 1 ? "" : "s", p->window.outside,
                            p->window.first, p->window.last));
    DGG_TRY(dgg_chart_print(
        &p->chart, &chinese->number,
        "n = %zu条有年份的参考文献（来自%zu条记录）；其中%zu条在%d–%d年之外，未绘。",
        p->window.inside + p->window.outside, p->corpus->paper_count, p->window.outside,
        p->window.first, p->window.last));
    DGG_TRY(dgg_chart_print(&p->chart, &english->method,
                            "Deviation: references of a year less the median of that year, the two "
                            "before and the two behind (Marx et al. 2014); dggraph %s.",
                            DGG_VERSION));
    DGG_TRY(dgg_chart_print(&p->chart, &chinese->method,
                            "偏差：当年参考文献数减去当年及前后各两年的中位数（Marx "
                            "等，2014）；dggraph %s。",
                            DGG_VERSION));
done:
    return status;
}
