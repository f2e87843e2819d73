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

dgg_status dgg_importer_read(const dgg_importer *importer, dgg_corpus *corpus, dgg_stream *stream,
                             const char *name, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char digest[DGG_DIGEST_LENGTH + 1] = "";
    if (corpus->source_count > 0 || corpus->is_settled) {
        status = dgg_fail(error, DGG_BAD_REQUEST, 0,
                          "a ready network (%s) stands alone: give it as the only input",
                          importer->row.name);
        return dgg_fail_in(error, status, name);
    }
    const dgg_source source = { .name = without_folders(name),
                                .format = dgg_text_of(importer->row.name) };
    DGG_TRY(dgg_corpus_add_source(corpus, &source, error));
    DGG_TRY(importer->read(corpus, stream, error));
    DGG_TRY(dgg_stream_digest(stream, digest, error));
    corpus->sources[0].digest = dgg_text_of(digest);
    DGG_TRY(dgg_arena_copy(&corpus->texts, &corpus->sources[0].digest, error));
    corpus->sources[0].record_count = corpus->paper_count + corpus->nodes.count;
    corpus->is_settled = corpus->is_coded = corpus->is_saved = true;
done:
    if (status != DGG_OK) {
        dgg_corpus_destroy(corpus);
    }
    return dgg_fail_in(error, status, name);
}
