/* The pictures that stand beside a map: every row of the shelf that the corpus has the data for. */
#include <stdio.h>
#include <string.h>

#include "graph/projected.h"
#include "program/commands/map/mapped.h"
#include "program/messages.h"

enum { MOST_MEASURES = 16 };

/* A network of its own, and what is measured on it. */
typedef struct studied {
    dgg_projected projected;
    dgg_network_options forming;
    dgg_analysis_options how;
    dgg_analysis analysis;
    const char *measures[MOST_MEASURES + 1];
} studied;

static void choose_measures(studied *made, const dgg_picture *picture)
{
    size_t count = 0;
    made->measures[count++] = "pagerank";
    for (size_t i = 0; picture->measures != NULL && picture->measures[i] != NULL; i++) {
        if (count < MOST_MEASURES && strcmp(picture->measures[i], "pagerank") != 0) {
            made->measures[count++] = picture->measures[i];
        }
    }
}

static dgg_status study(studied *made, const dgg_mapped *mapped, const dgg_picture *picture,
                        dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = &mapped->pipeline.graph;
    choose_measures(made, picture);
    made->forming = (dgg_network_options){ .name = picture->network };
    made->how = mapped->pipeline.how;
    made->how.network = picture->network;
    made->how.measures = made->measures;
    made->how.forming = &made->forming;
    made->how.given = NULL;
    if (picture->is_of_network) {
        DGG_TRY(dgg_projected_init(&made->projected, graph, &made->forming, error));
        made->how.given = &made->projected.network;
        graph = &made->projected.graph;
    }
    DGG_TRY(dgg_analysis_init(&made->analysis, graph, &made->how, error));
done:
    return status;
}

static dgg_status draw(dgg_mapped *mapped, const dgg_picture *picture, dgg_scene *scene,
                       dgg_error *error)
{
    dgg_status status = DGG_OK;
    studied made = { .measures = { NULL } };
    const dgg_analysis only_graph = { .graph = &mapped->pipeline.graph };
    const dgg_analysis *analysis = &mapped->pipeline.analysis;
    dgg_text language = dgg_text_of(mapped->options->language);
    const dgg_picture_options how = { .is_in_chinese = dgg_text_is(language, "zh"),
                                      .without_quotes = mapped->options->share };
    if (picture->is_of_corpus) {
        analysis = &only_graph;
    } else if (picture->network != NULL || picture->measures != NULL) {
        DGG_TRY(study(&made, mapped, picture, error));
        analysis = &made.analysis;
    }
    DGG_TRY(dgg_scene_draw(scene, analysis, picture->row.name, &how, error));
done:
    dgg_analysis_destroy(&made.analysis);
    dgg_projected_destroy(&made.projected);
    return status;
}

dgg_status dgg_mapped_draw_pictures(dgg_mapped *mapped, dgg_error *error)
{
    for (size_t i = 0; dgg_pictures.rows[i] != NULL; i++) {
        dgg_error trouble = { 0 };
        const dgg_picture *picture = (const dgg_picture *)dgg_pictures.rows[i];
        bool is_map = picture == &dgg_picture_concept;
        if (is_map || mapped->picture_count == DGG_MOST_PICTURES) {
            continue;
        }
        dgg_scene *scene = &mapped->pictures[mapped->picture_count];
        dgg_status status = draw(mapped, picture, scene, &trouble);
        if (status == DGG_OK) {
            mapped->picture_count++;
        } else if (status == DGG_BAD_REQUEST) {
            dgg_say(mapped->options, DGG_DETAIL, "no picture of %s: %s", picture->row.name,
                    trouble.message);
        } else {
            return dgg_fail(error, status, 0, "%s: %s", picture->row.name, trouble.message);
        }
    }
    return DGG_OK;
}

static dgg_status write_svg(const void *context, FILE *out, dgg_error *error)
{
    return dgg_scene_write(context, "svg", out, error);
}

dgg_status dgg_mapped_write_pictures(dgg_mapped *mapped, dgg_error *error)
{
    enum { LONGEST_NAME = 80 };
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < mapped->picture_count; i++) {
        char name[LONGEST_NAME];
        const dgg_scene *scene = &mapped->pictures[i];
        snprintf(name, sizeof name, "pictures/%.*s.svg", (int)scene->name.length,
                 scene->name.start);
        DGG_TRY(dgg_draft_write(&mapped->draft, name, write_svg, scene, error));
    }
done:
    return status;
}

static void write_text(dgg_text text, FILE *out)
{
    fwrite(text.start, 1, text.length, out);
}

void dgg_mapped_tell_pictures(const dgg_mapped *mapped, FILE *out)
{
    for (size_t i = 0; i < mapped->picture_count; i++) {
        const dgg_scene *scene = &mapped->pictures[i];
        fputs("## Figure: pictures/", out);
        write_text(scene->name, out);
        fputs(".svg\n\n**", out);
        write_text(scene->title, out);
        fputs(".** ", out);
        write_text(scene->captions[DGG_IN_ENGLISH], out);
        fputs("\n\n", out);
        write_text(scene->captions[DGG_IN_CHINESE], out);
        fputs("\n\n", out);
    }
}
