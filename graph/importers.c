/* Ready networks: the surest importer reads, and what it read is whole: settled and coded. */
#include "graph/importers.h"

#include <string.h>

#include "base/memory.h"
#include "corpus/building.h"

#define ROW(...) &DGG_ROW(dgg_importer_, __VA_ARGS__).row,
static const dgg_row *const rows[] = {
#include "graph/importers.def"
    NULL
};
#undef ROW

const dgg_shelf dgg_importers = { "importers", rows };

const dgg_importer *dgg_importer_for(dgg_text head)
{
    const dgg_importer *surest = NULL;
    dgg_recognition most = DGG_NOT_MINE;
    for (const dgg_row *const *row = rows; *row != NULL; row++) {
        const dgg_importer *importer = (const dgg_importer *)*row;
        dgg_recognition sure = importer->recognises(head);
        if (sure > most) {
            surest = importer;
            most = sure;
        }
    }
    return surest;
}

static dgg_text without_folders(const char *path)
{
    const char *slash = strrchr(path, '/');
    return dgg_text_of(slash ? slash + 1 : path);
}

static dgg_status begin(const dgg_importer *importer, dgg_corpus *corpus, const char *name,
                        dgg_error *error)
{
    const dgg_source source = { .name = without_folders(name),
                                .format = dgg_text_of(importer->row.name) };
    return dgg_corpus_add_source(corpus, &source, error);
}

/* Ask for digests last: streams are read to their ends. */
static dgg_status end(dgg_corpus *corpus, dgg_stream *stream, size_t source, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char digest[DGG_DIGEST_LENGTH + 1] = "";
    DGG_TRY(dgg_stream_digest(stream, digest, error));
    corpus->sources[source].digest = dgg_text_of(digest);
    DGG_TRY(dgg_arena_copy(&corpus->texts, &corpus->sources[source].digest, error));
done:
    return status;
}

static dgg_status read_into(const dgg_importer *importer, dgg_corpus *corpus,
                            dgg_stream *const streams[2], const char *const names[2],
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(begin(importer, corpus, names[0], error));
    DGG_TRY(streams[1] != NULL ? begin(importer, corpus, names[1], error) : DGG_OK);
    DGG_TRY(streams[1] != NULL ? importer->read_two(corpus, streams[0], streams[1], error)
                               : importer->read(corpus, streams[0], error));
    DGG_TRY(end(corpus, streams[0], 0, error));
    DGG_TRY(streams[1] != NULL ? end(corpus, streams[1], 1, error) : DGG_OK);
    corpus->sources[0].record_count = corpus->paper_count + corpus->nodes.count;
    corpus->is_settled = corpus->is_coded = corpus->is_saved = true;
done:
    return status;
}

dgg_status dgg_importer_read_two(const dgg_importer *importer, dgg_corpus *corpus,
                                 dgg_stream *const streams[2], const char *const names[2],
                                 dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (corpus->source_count > 0 || corpus->is_settled) {
        status = dgg_fail(error, DGG_BAD_REQUEST, 0,
                          "a ready network (%s) stands alone: give it as the only input",
                          importer->row.name);
        return dgg_fail_in(error, status, names[0]);
    }
    status = read_into(importer, corpus, streams, names, error);
    if (status != DGG_OK) {
        dgg_corpus_destroy(corpus);
    }
    return dgg_fail_in(error, status, names[0]);
}

dgg_status dgg_importer_read(const dgg_importer *importer, dgg_corpus *corpus, dgg_stream *stream,
                             const char *name, dgg_error *error)
{
    dgg_stream *const streams[2] = { stream, NULL };
    const char *const names[2] = { name, NULL };
    return dgg_importer_read_two(importer, corpus, streams, names, error);
}
