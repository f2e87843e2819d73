/* What the maps show, and what an editor will ask about them. */
#include "layouts/pictures/locations/spots.h"

static const char approval[] =
    "No borders are drawn. Journals may require an approved base map (in China one with a map "
    "approval number): --base-map takes it.";
static const char approval_in_chinese[] =
    "图中不绘国界。期刊可能要求使用经审核的底图（在中国须标注审图号），可用--base-map提供。";

dgg_status dgg_spots_captions(const dgg_spots *spots, dgg_chart *chart,
                              dgg_caption captions[DGG_CAPTIONS])
{
    dgg_status status = DGG_OK;
    dgg_caption *english = &captions[DGG_IN_ENGLISH], *chinese = &captions[DGG_IN_CHINESE];
    dgg_text gazetteer = spots->corpus->gazetteer;
    bool has_close = spots->close.width > 0;
    DGG_TRY(dgg_chart_print(chart, &english->what,
                            "Locations that the papers study or mention%s; the area of a dot shows "
                            "how many papers, a ring stands for a whole country or region.",
                            has_close ? ": the world, and a close-up of where most towns and areas "
                                        "lie"
                                      : ""));
    DGG_TRY(
        dgg_chart_print(chart, &chinese->what,
                        "论文研究或提及的地点%s；圆点面积表示论文数，空心圆表示国家或更大区域。",
                        has_close ? "：世界图及城市最集中区域的放大图" : ""));
    DGG_TRY(dgg_chart_print(chart, &english->counted,
                            "A paper counts once for each of its locations; locations without a "
                            "position (%zu) are not on the map; dots that would cover others are "
                            "moved aside (%zu), labels without room left out (%zu).",
                            spots->unplaced, spots->moved, spots->silent));
    DGG_TRY(
        dgg_chart_print(chart, &chinese->counted,
                        "每篇论文对每个地点计一次；无坐标地点（%zu个）未绘出；为避免遮盖移动圆点%"
                        "zu个，略去标签%zu个。",
                        spots->unplaced, spots->moved, spots->silent));
    DGG_TRY(dgg_chart_print(chart, &english->number,
                            "n = %zu papers with a location on the map, %zu locations.",
                            spots->papers, spots->found));
    DGG_TRY(dgg_chart_print(chart, &chinese->number, "n = %zu篇所涉地点在图上的论文，%zu个地点。",
                            spots->papers, spots->found));
    DGG_TRY(dgg_chart_print(chart, &english->method,
                            "Positions by the gazetteer %.*s; %s; projection: Natural Earth 1. %s",
                            (int)gazetteer.length, gazetteer.start,
                            spots->is_own_map ? "base map of the authors"
                                              : "coastline: Natural Earth 1:50m (public domain)",
                            approval));
    DGG_TRY(dgg_chart_print(
        chart, &chinese->method, "坐标：地名表%.*s；%s；投影：Natural Earth 1。%s",
        (int)gazetteer.length, gazetteer.start,
        spots->is_own_map ? "作者自备底图" : "海岸线：Natural Earth 1:50m（公有领域）",
        approval_in_chinese));
done:
    return status;
}
