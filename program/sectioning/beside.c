/* Files beside a section: entries of what it cites, its figure, where its numbers come from. */
#include <stdlib.h>
#include <string.h>

#include "base/output.h"
#include "layouts/bibliographies.h"
#include "layouts/cited.h"
#include "program/sectioning/parts.h"
#include "program/works.h"

dgg_status dgg_beside_stem(dgg_arena **arena, const char *output, const char **stem,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    char *made = NULL;
    *stem = NULL;
    if (output == NULL || strcmp(output, "-") == 0) {
        return DGG_OK;
    }
    const char *slash = strrchr(output, '/'), *dot = strrchr(output, '.');
    bool has_ending = dot != NULL && dot > (slash != NULL ? slash + 1 : output);
    size_t length = has_ending ? (size_t)(dot - output) : strlen(output);
    DGG_TRY(dgg_arena_alloc(arena, &made, length + 1, error));
    snprintf(made, length + 1, "%.*s", (int)length, output);
    *stem = made;
done:
    return status;
}

static dgg_status path_of(dgg_arena **arena, const char *stem, const char *ending,
                          const char **path, dgg_error *error)
{
    char *made = NULL;
    size_t length = strlen(stem) + strlen(ending) + 1;
    dgg_status status = dgg_arena_alloc(arena, &made, length, error);
    if (status == DGG_OK) {
        snprintf(made, length, "%s%s", stem, ending);
        *path = made;
    }
    return status;
}

static const char *const figures[][3] = { { "markdown", "svg", "-flow.svg" },
                                          { "latex", "pdf", "-flow.pdf" },
                                          { "docx", "png", "-flow.png" } };

static dgg_status write_figure(const dgg_scene *scene, const char *format, const char *path,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_output output = { 0 };
    DGG_TRY(dgg_output_open(&output, path, error));
    DGG_TRY(dgg_scene_write(scene, format, output.file, error));
    DGG_TRY(dgg_output_finish(&output, error));
done:
    dgg_output_destroy(&output);
    return status;
}

/* Pandoc looks for it from where we are, a document from where it is itself. */
dgg_status dgg_beside_figure(const dgg_beside *beside, const dgg_scene *scene, const char **name,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t i = 0, count = sizeof figures / sizeof *figures;
    const char *path = NULL;
    *name = NULL;
    while (i < count && strcmp(figures[i][0], beside->format) != 0) {
        i++;
    }
    if (i == count || beside->stem == NULL) {
        return DGG_OK;
    }
    DGG_TRY(path_of(beside->arena, beside->stem, figures[i][2], &path, error));
    DGG_TRY(write_figure(scene, figures[i][1], path, error));
    const char *slash = strrchr(path, '/');
    *name = strcmp(beside->format, "docx") == 0 || slash == NULL ? path : slash + 1;
done:
    return status;
}

/* The used ones of dgg_works; the last has no key. */
static dgg_status take_works(const dgg_article *article, dgg_work **works, dgg_error *error)
{
    dgg_status status = dgg_grow(works, article->used_count + 1, sizeof **works, error);
    for (size_t i = 0; status == DGG_OK && i <= article->used_count; i++) {
        (*works)[i] =
            i < article->used_count ? dgg_works[article->used[i]] : (dgg_work){ .key = NULL };
    }
    return status;
}

static dgg_status write_bibtex(const dgg_corpus *papers, const dgg_work *works, FILE *out,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_bibliography_bibtex.write(papers, out, error));
    fputs(papers->paper_count > 0 && works[0].key != NULL ? "\n" : "", out);
    DGG_TRY(works[0].key != NULL ? dgg_citing_bibtex.write(works, out, error) : DGG_OK);
done:
    return status;
}

/* Both writers write a list: the end of one and the beginning of the other become a comma. */
static void join_lists(const char *papers, const char *works, FILE *out)
{
    size_t end = strlen(papers);
    while (end > 0 && strchr("]\n ", papers[end - 1]) != NULL) {
        end--;
    }
    const char *rest = works + strspn(works, "[\n ");
    bool are_both = end > 1 && *rest == '{';
    fwrite(papers, 1, end, out);
    fprintf(out, "%s\n  %s", are_both ? "," : "", rest);
}

static dgg_status write_csl(const dgg_corpus *papers, const dgg_work *works, FILE *out,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    char *texts[2] = { NULL, NULL };
    size_t length = 0;
    FILE *lists[2] = { open_memstream(&texts[0], &length), open_memstream(&texts[1], &length) };
    if (lists[0] == NULL || lists[1] == NULL) {
        status = dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "no memory for the entries");
    }
    DGG_TRY(status);
    DGG_TRY(dgg_bibliography_csl_json.write(papers, lists[0], error));
    DGG_TRY(dgg_citing_csl.write(works, lists[1], error));
done:
    for (size_t i = 0; i < 2; i++) {
        bool is_whole = lists[i] != NULL && fclose(lists[i]) == 0;
        status = status == DGG_OK && !is_whole
                     ? dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "no memory for the entries")
                     : status;
    }
    if (status == DGG_OK) {
        join_lists(texts[0], texts[1], out);
    }
    free(texts[0]); /* of open_memstream */
    free(texts[1]);
    return status;
}

typedef struct entries {
    const dgg_article *article;
    dgg_corpus papers;
    dgg_work *works;
} entries;

typedef dgg_status writer(const entries *of, FILE *out, dgg_error *error);

static dgg_status write_bib(const entries *of, FILE *out, dgg_error *error)
{
    return write_bibtex(&of->papers, of->works, out, error);
}

static dgg_status write_csl_json(const entries *of, FILE *out, dgg_error *error)
{
    return write_csl(&of->papers, of->works, out, error);
}

static dgg_status write_trace(const entries *of, FILE *out, dgg_error *error)
{
    return dgg_article_write_trace(of->article, out, error);
}

static dgg_status write_file(const entries *of, const char *path, writer *write, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_output output = { 0 };
    DGG_TRY(dgg_output_open(&output, path, error));
    DGG_TRY(write(of, output.file, error));
    DGG_TRY(dgg_output_finish(&output, error));
done:
    dgg_output_destroy(&output);
    return status;
}

dgg_status dgg_beside_write(dgg_arena **arena, const dgg_article *article, const char *stem,
                            dgg_error *error)
{
    static const struct {
        const char *ending;
        writer *write;
    } files[] = { { ".bib", write_bib },
                  { ".csl.json", write_csl_json },
                  { ".trace.json", write_trace } };
    dgg_status status = DGG_OK;
    entries of = { .article = article };
    size_t count = article->is_traced ? 3 : 2;
    DGG_TRY(dgg_cited_corpus(article, &of.papers, error));
    DGG_TRY(take_works(article, &of.works, error));
    for (size_t i = 0; i < count; i++) {
        const char *path = NULL;
        DGG_TRY(path_of(arena, stem, files[i].ending, &path, error));
        DGG_TRY(write_file(&of, path, files[i].write, error));
    }
done:
    dgg_release(of.papers.papers);
    dgg_release(of.works);
    return status;
}
