/* The caption of a concept map, in two languages. */
#include "layouts/pictures/concept/captions.h"

#include "base/buffer.h"
#include "base/number.h"
#include "layouts/caption.h"
#include "layouts/pictures/concept/words.h"

static const struct noun {
    dgg_kind kind;
    const char *one, *many, *chinese;
} nouns[] = {
    { DGG_PAPER, "paper", "papers", "篇论文" },
    { DGG_DOCUMENT, "document", "documents", "份文件" },
    { DGG_EVENT, "event", "events", "项活动" },
    { DGG_THEME, "theme", "themes", "个主题" },
    { DGG_LOCATION, "location", "locations", "个地点" },
    { DGG_VENUE, "venue", "venues", "种刊物" },
};

enum { NOUNS = sizeof nouns / sizeof *nouns };

static const char lines_in_english[] =
    "A line joins a paper with a theme it is chiefly about or a location it chiefly studies; a "
    "broken line joins a location with one that contains it.";
static const char lines_with_mentions[] =
    "A line joins a paper with a theme it discusses or mentions, or a location it studies or "
    "mentions; a broken line joins a location with one that contains it.";
static const char lines_in_chinese[] =
    "实线连接论文与其主要讨论的主题或主要研究的地点；虚线连接地点与包含它的地点。";
static const char mentions_in_chinese[] =
    "实线连接论文与其讨论或提及的主题、研究或提及的地点；虚线连接地点与包含它的地点。";

static dgg_status count_nodes(const dgg_concept *map, bool is_chinese, dgg_buffer *said,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0, told = 0; i < NOUNS; i++) {
        size_t count = map->shown[nouns[i].kind];
        if (count > 0) {
            const char *between = told++ == 0 ? "" : is_chinese ? "、" : ", ";
            const char *noun = is_chinese  ? nouns[i].chinese
                               : count > 1 ? nouns[i].many
                                           : nouns[i].one;
            DGG_TRY(dgg_buffer_print(said, error, "%s%zu%s%s", between, count,
                                     is_chinese ? "" : " ", noun));
        }
    }
done:
    return status;
}

dgg_status dgg_concept_fold_label(dgg_concept *map, const dgg_concept_node *node, dgg_text *label,
                                  dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer said = { 0 };
    size_t count = map->folded[node->community];
    DGG_TRY(dgg_buffer_print(&said, error, map->options->is_in_chinese ? "+%zu篇" : "+%zu paper%s",
                             count, count == 1 ? "" : "s"));
    *label = dgg_buffer_text(&said);
    DGG_TRY(dgg_arena_copy(&map->arena, label, error));
done:
    dgg_buffer_destroy(&said);
    return status;
}

static dgg_status say_what(const dgg_concept *map, bool is_chinese, dgg_buffer *said,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t groups = 0;
    for (size_t i = 0; i < map->group_count; i++) {
        groups += map->groups[i].community > 0;
    }
    DGG_TRY(dgg_buffer_print(said, error, is_chinese ? "概念图：" : "Concept map of "));
    DGG_TRY(count_nodes(map, is_chinese, said, error));
    DGG_TRY(dgg_buffer_print(said, error,
                             is_chinese ? "，%zu条连线，%zu个社群。"
                                        : ", joined by links (%zu), in communities (%zu).",
                             map->link_count, groups));
done:
    return status;
}

static dgg_status say_method(const dgg_concept *map, bool is_chinese, dgg_buffer *said,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_analysis *analysis = map->analysis;
    const dgg_corpus *corpus = analysis->graph->corpus;
    char modularity[DGG_NUMBER_ROOM], resolution[DGG_NUMBER_ROOM];
    const char *method = analysis->method != NULL ? analysis->method->name : "?";
    const char *measure = map->options->size_by != NULL ? map->options->size_by : "PageRank";
    dgg_number_fixed(analysis->modularity, 2, modularity);
    dgg_number_exact(analysis->resolution, resolution);
    DGG_TRY(dgg_buffer_print(
        said, error,
        is_chinese ? "社群：%s（模块度%s，分辨率%s，随机种子%u）；大小：%s。"
                   : "Communities by %s (modularity %s, resolution %s, seed %u); size "
                     "grows with %s.",
        method, modularity, resolution, analysis->seed, measure));
    if (corpus->codebook.length > 0) {
        DGG_TRY(dgg_buffer_print(said, error,
                                 is_chinese ? "主题编码表：%.*s；地名表：%.*s；dggraph %s。"
                                            : " Themes by the codebook %.*s, locations by the "
                                              "gazetteer %.*s; dggraph %s.",
                                 (int)corpus->codebook.length, corpus->codebook.start,
                                 (int)corpus->gazetteer.length, corpus->gazetteer.start,
                                 DGG_VERSION));
    }
done:
    return status;
}

static dgg_status say_number(const dgg_concept *map, bool is_chinese, dgg_buffer *said,
                             dgg_error *error)
{
    size_t papers = map->analysis->graph->corpus->paper_count;
    return dgg_buffer_print(said, error, is_chinese ? "n = %zu条记录。" : "n = %zu records.",
                            papers);
}

static dgg_status add(const dgg_concept *map, dgg_scene *scene, bool is_chinese, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer what = { 0 }, number = { 0 }, method = { 0 };
    bool has_mentions = map->options->with_mentions;
    DGG_TRY(say_what(map, is_chinese, &what, error));
    DGG_TRY(say_number(map, is_chinese, &number, error));
    DGG_TRY(say_method(map, is_chinese, &method, error));
    const char *lines = is_chinese     ? has_mentions ? mentions_in_chinese : lines_in_chinese
                        : has_mentions ? lines_with_mentions
                                       : lines_in_english;
    const dgg_caption caption = { dgg_buffer_text(&what), dgg_text_of(lines),
                                  dgg_buffer_text(&number), dgg_buffer_text(&method) };
    DGG_TRY(dgg_scene_set_caption(scene, is_chinese ? DGG_IN_CHINESE : DGG_IN_ENGLISH, &caption,
                                  error));
done:
    dgg_buffer_destroy(&what);
    dgg_buffer_destroy(&number);
    dgg_buffer_destroy(&method);
    return status;
}

dgg_status dgg_concept_add_captions(const dgg_concept *map, dgg_scene *scene, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(add(map, scene, false, error));
    DGG_TRY(add(map, scene, true, error));
done:
    return status;
}
