/* What a map of a network shows, how its ties were counted, of how many, and how it was laid out.
 */
#include "base/number.h"
#include "layouts/pictures/network/picked.h"

static const char ended_in_english[] =
    "Labels that found no room are left out (%zu of %zu). Communities by %s (modularity %s, "
    "resolution %s, seed %u), named after their largest nodes.";
static const char ended_in_chinese[] = "放不下的标签略去（%zu/%zu）。社群：%s（模块度%s，分辨率%s，"
                                       "随机种子%u），以其最大的节点命名。";

/* How places were found, the same words in both languages' order: English, Chinese. */
static void tell_placing(const dgg_picked *picked, const char *said[DGG_CAPTIONS])
{
    if (!dgg_picked_is_by_ways(picked)) {
        said[DGG_IN_ENGLISH] = "Placed by visualisation of similarities (van Eck and Waltman 2007) "
                               "on association strength. ";
        said[DGG_IN_CHINESE] =
            "布局：基于关联强度的相似性可视化（VOS，van Eck and Waltman 2007）。";
    } else if (dgg_picked_is_untangled(picked)) {
        said[DGG_IN_ENGLISH] =
            "Placed as far apart as ways along ties are long (stress, by pivots: "
            "Ortmann, Klimenta and Brandes 2016), crossings undone by simulated "
            "annealing (Davidson and Harel 1996). ";
        said[DGG_IN_CHINESE] = "布局：图上距离按连线路径长度（应力法，Ortmann, Klimenta and "
                               "Brandes 2016），并以模拟退火减少交叉（Davidson and Harel 1996）。";
    } else {
        said[DGG_IN_ENGLISH] = "Placed as far apart as ways along ties are long (sparse stress, "
                               "Ortmann, Klimenta and Brandes 2016). ";
        said[DGG_IN_CHINESE] = "布局：图上距离按连线路径长度（稀疏应力法，Ortmann, Klimenta and "
                               "Brandes 2016）。";
    }
}

static const char *size_of(const dgg_picked *picked, bool is_chinese)
{
    const char *measure = picked->options->size_by;
    return measure != NULL ? measure
           : is_chinese    ? "连线强度之和"
                           : "the sum of the weights of its ties";
}

static dgg_status say_what(const dgg_picked *picked, dgg_chart *chart, dgg_caption *english,
                           dgg_caption *chinese)
{
    dgg_status status = DGG_OK;
    const dgg_row *network = picked->analysis->network;
    const char *colour = picked->is_by_year ? "mean year of the records" : "community";
    const char *in_chinese = picked->is_by_year ? "文献的平均年份" : "社群";
    DGG_TRY(dgg_chart_print(chart, &english->what,
                            "Network “%s”: %s. The area of a dot shows %s, its colour the %s, the "
                            "width of a line the weight of the tie.",
                            network->name, network->summary, size_of(picked, false), colour));
    DGG_TRY(dgg_chart_print(chart, &chinese->what,
                            "网络图（%s）：圆点面积表示%s，颜色表示%s，线宽表示连线权重。",
                            network->name, size_of(picked, true), in_chinese));
done:
    return status;
}

static dgg_status say_counted(const dgg_picked *picked, dgg_chart *chart, dgg_caption *english,
                              dgg_caption *chinese)
{
    dgg_status status = DGG_OK;
    dgg_text note = picked->analysis->network_note;
    DGG_TRY(dgg_chart_print(chart, &english->counted, "How ties were counted: %.*s%s",
                            note.length > 0 ? (int)note.length : 21,
                            note.length > 0 ? note.start : "as they were read in.",
                            note.length > 0 && !dgg_text_ends(note, ".") ? "." : ""));
    DGG_TRY(dgg_chart_print(chart, &chinese->counted, "绘出权重最高的%zu条连线（共%zu条）。",
                            picked->drawn_ties, picked->all_ties));
    DGG_TRY(dgg_chart_print(chart, &english->number,
                            "n = %zu nodes of %zu with ties, the largest; %zu ties of %zu among "
                            "them, the strongest; %zu records.",
                            picked->node_count, picked->all_nodes, picked->drawn_ties,
                            picked->all_ties, picked->analysis->graph->corpus->paper_count));
    DGG_TRY(dgg_chart_print(chart, &chinese->number, "n = %zu个节点（共%zu个），%zu条记录。",
                            picked->node_count, picked->all_nodes,
                            picked->analysis->graph->corpus->paper_count));
done:
    return status;
}

dgg_status dgg_picked_captions(const dgg_picked *picked, dgg_chart *chart,
                               dgg_caption captions[DGG_CAPTIONS])
{
    dgg_status status = DGG_OK;
    const dgg_analysis *analysis = picked->analysis;
    char modularity[DGG_NUMBER_ROOM], resolution[DGG_NUMBER_ROOM];
    const char *placed[DGG_CAPTIONS] = { NULL };
    size_t silent = picked->node_count - picked->labelled;
    dgg_number_fixed(analysis->modularity, 2, modularity);
    dgg_number_exact(analysis->resolution, resolution);
    DGG_TRY(say_what(picked, chart, &captions[DGG_IN_ENGLISH], &captions[DGG_IN_CHINESE]));
    DGG_TRY(say_counted(picked, chart, &captions[DGG_IN_ENGLISH], &captions[DGG_IN_CHINESE]));
    tell_placing(picked, placed);
    for (int i = 0; i < DGG_CAPTIONS; i++) {
        dgg_text ended = { 0 };
        DGG_TRY(dgg_chart_print(
            chart, &ended, i == DGG_IN_CHINESE ? ended_in_chinese : ended_in_english, silent,
            picked->node_count, analysis->method->name, modularity, resolution, analysis->seed));
        DGG_TRY(dgg_chart_print(chart, &captions[i].method, "%s%.*s", placed[i], (int)ended.length,
                                ended.start));
    }
done:
    return status;
}
