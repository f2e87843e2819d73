/* Writes a graph in every format into the folder at hand, for check.py to read: that of the inputs
 * named, or without any that of tests/support/analysed.h. */
#include <sys/stat.h>

#include "corpus/coding.h"
#include "layouts/writers.h"
#include "tests/support/analysed.h"

static dgg_status save(const dgg_analysis *analysis, const char *format, dgg_part part,
                       dgg_error *error)
{
    static const char *const names[] = { "graph", "nodes", "links" };
    dgg_choices choices = { .part = part };
    char path[64];
    snprintf(path, sizeof path, "%s.%s", names[part], format);
    FILE *out = fopen(path, "wb");
    dgg_status status = dgg_graph_write(analysis, &choices, format, out, error);
    fclose(out);
    return status;
}

typedef struct folder {
    const char *name;
    FILE *out;
} folder;

static dgg_status begin_file(void *context, const char *name, FILE **out, dgg_error *error)
{
    folder *into = context;
    char path[256];
    (void)error;
    if (into->out != NULL) {
        fclose(into->out);
    }
    snprintf(path, sizeof path, "%s/%s", into->name, name);
    *out = into->out = fopen(path, "wb");
    return DGG_OK;
}

/* Several files: in a folder called as the format. */
static dgg_status save_files(const dgg_analysis *analysis, const char *format, dgg_error *error)
{
    folder into = { .name = format };
    const dgg_files files = { &into, begin_file };
    mkdir(format, 0777);
    dgg_status status = dgg_graph_write_files(analysis, NULL, format, &files, error);
    if (into.out != NULL) {
        fclose(into.out);
    }
    return status;
}

static dgg_status save_all(const dgg_analysis *analysis, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; dgg_writers.rows[i] != NULL; i++) {
        const dgg_writer *writer = (const dgg_writer *)dgg_writers.rows[i];
        bool needs_records = strcmp(writer->row.name, "corpus") == 0;
        if (needs_records && analysis->graph->corpus->is_saved) {
            continue; /* a saved graph does not hold them */
        }
        if (writer->has_parts) {
            DGG_TRY(save(analysis, writer->row.name, DGG_NODES, error));
            DGG_TRY(save(analysis, writer->row.name, DGG_LINKS, error));
        } else if (writer->write != NULL) {
            DGG_TRY(save(analysis, writer->row.name, DGG_WHOLE, error));
        }
        if (writer->write_files != NULL) {
            DGG_TRY(save_files(analysis, writer->row.name, error));
        }
    }
done:
    return status;
}

static dgg_status read_all(char **inputs, dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_codebook codebook = { 0 };
    dgg_gazetteer gazetteer = { 0 };
    for (; *inputs != NULL; inputs++) {
        DGG_TRY(dgg_corpus_read(corpus, *inputs, NULL, error));
    }
    DGG_TRY(dgg_corpus_settle(corpus, error));
    DGG_TRY(dgg_codebook_read(&codebook, NULL, error));
    DGG_TRY(dgg_gazetteer_read(&gazetteer, NULL, NULL, error));
    if (!corpus->is_coded) {
        DGG_TRY(dgg_corpus_code(corpus, &codebook, &gazetteer, 1, error));
    }
done:
    dgg_codebook_destroy(&codebook);
    dgg_gazetteer_destroy(&gazetteer);
    return status;
}

static dgg_status save_inputs(char **inputs, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_corpus corpus = { 0 };
    dgg_graph graph = { 0 };
    dgg_analysis analysis = { 0 };
    DGG_TRY(read_all(inputs, &corpus, error));
    DGG_TRY(dgg_graph_init(&graph, &corpus, NULL, error));
    DGG_TRY(dgg_analysis_init(&analysis, &graph, NULL, error));
    DGG_TRY(save_all(&analysis, error));
done:
    dgg_analysis_destroy(&analysis);
    dgg_graph_destroy(&graph);
    dgg_corpus_destroy(&corpus);
    return status;
}

int main(int count, char **arguments)
{
    dgg_error error = { 0 };
    dgg_status status =
        count > 1 ? save_inputs(arguments + 1, &error) : save_all(&analysed, &error);
    if (status != DGG_OK) {
        fprintf(stderr, "%s\n", error.message);
    }
    return status == DGG_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
