/* Counts and notes of a concept map, said in Chinese. */
#include "layouts/pictures/concept/chinese.h"

#include "base/buffer.h"
#include "base/number.h"

static const struct {
    dgg_kind kind;
    const char *noun;
} nouns[] = { { DGG_PAPER, "篇论文" }, { DGG_DOCUMENT, "份文件" }, { DGG_EVENT, "项活动" },
              { DGG_THEME, "个主题" }, { DGG_LOCATION, "个地点" }, { DGG_VENUE, "种刊物" } };

const char *dgg_concept_say(const dgg_concept *map, const char *english, const char *chinese)
{
    return map->options->is_in_chinese ? chinese : english;
}

static dgg_status keep(dgg_concept *map, dgg_buffer *from, dgg_text *text, dgg_error *error)
{
    *text = dgg_buffer_text(from);
    return dgg_arena_copy(&map->arena, text, error);
}

static dgg_status count_kinds(dgg_buffer *said, const size_t *counts, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0, told = 0; i < sizeof nouns / sizeof *nouns; i++) {
        if (counts[nouns[i].kind] > 0) {
            DGG_TRY(dgg_buffer_print(said, error, "%s%zu%s", told++ > 0 ? "、" : "",
                                     counts[nouns[i].kind], nouns[i].noun));
        }
    }
done:
    return status;
}

dgg_status dgg_concept_chinese_title(dgg_concept *map, dgg_text *title, dgg_error *error)
{
    const char *given = map->options->title;
    *title = dgg_text_of(given != NULL && *given != '\0' ? given : "论文、主题与地点");
    return dgg_arena_copy(&map->arena, title, error);
}

dgg_status dgg_concept_chinese_subtitle(dgg_concept *map, dgg_text *subtitle, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer said = { 0 };
    char modularity[DGG_NUMBER_ROOM];
    size_t groups = 0;
    const dgg_analysis *analysis = map->analysis;
    for (size_t i = 0; i < map->group_count; i++) {
        groups += map->groups[i].community > 0;
    }
    DGG_TRY(count_kinds(&said, map->shown, error));
    DGG_TRY(dgg_buffer_print(&said, error, " · %zu条连线", map->link_count));
    if (groups > 0) {
        DGG_TRY(dgg_buffer_print(&said, error, " · %zu个社群（%s，模块度%s）", groups,
                                 analysis->method != NULL ? analysis->method->name : "?",
                                 dgg_number_fixed(analysis->modularity, 2, modularity)));
    }
    DGG_TRY(dgg_buffer_print(&said, error, " · 随机种子%u", analysis->seed));
    DGG_TRY(keep(map, &said, subtitle, error));
done:
    dgg_buffer_destroy(&said);
    return status;
}

dgg_status dgg_concept_chinese_omissions(dgg_concept *map, dgg_text *omissions, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer said = { 0 };
    const struct {
        size_t count;
        const char *words;
    } parts[] = {
        { map->dots, "篇PageRank较低的论文以圆点表示" },
        { map->folded_count, "篇论文仅计数" },
        { map->left_out[DGG_THEME], "个PageRank较低的主题未绘出" },
        { map->left_out[DGG_LOCATION], "个PageRank较低的地点未绘出" },
        { map->links_left_out, "条圆点与其他社群的连线未绘出" },
    };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (parts[i].count > 0) {
            DGG_TRY(dgg_buffer_print(&said, error, "%s%zu%s", said.length > 0 ? " · " : "",
                                     parts[i].count, parts[i].words));
        }
    }
    DGG_TRY(keep(map, &said, omissions, error));
done:
    dgg_buffer_destroy(&said);
    return status;
}

dgg_status dgg_concept_chinese_apart(dgg_concept *map, dgg_text *apart, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer said = { 0 };
    size_t counts[DGG_KIND_COUNT] = { 0 }, total = 0;
    for (size_t i = 0; i < map->node_count; i++) {
        if (map->nodes[i].group == DGG_NO_GROUP) {
            counts[dgg_concept_graph_node(map, i)->kind]++;
            total++;
        }
    }
    if (total > 0) {
        DGG_TRY(dgg_buffer_print(&said, error, "没有绘出连线："));
        DGG_TRY(count_kinds(&said, counts, error));
    }
    DGG_TRY(keep(map, &said, apart, error));
done:
    dgg_buffer_destroy(&said);
    return status;
}
