/* The same input given twice, under one name or two, is read once. */
#include "corpus/doubles.h"

#include "base/memory.h"
#include "corpus/building.h"

static dgg_source *earlier_source(dgg_corpus *corpus, const dgg_source *last)
{
    for (dgg_source *source = corpus->sources; source < last; source++) {
        if (!source->is_saved && dgg_text_equal(source->digest, last->digest)) {
            return source;
        }
    }
    return NULL;
}

/* Records and warnings share the span of their source's name, which tells them from those of
 * another file that has the same name. */
static void rename_source(dgg_corpus *corpus, dgg_source *source, dgg_text name)
{
    for (size_t i = 0; i < corpus->paper_count; i++) {
        if (corpus->papers[i].file.start == source->name.start) {
            corpus->papers[i].file = name;
        }
    }
    for (size_t i = 0; i < corpus->warning_count; i++) {
        if (corpus->warnings[i].file.start == source->name.start) {
            corpus->warnings[i].file = name;
        }
    }
    source->name = name;
}

dgg_status dgg_corpus_drop_double(dgg_corpus *corpus, const dgg_corpus *before, dgg_error *error)
{
    if (corpus->source_count == before->source_count) {
        return DGG_OK;
    }
    dgg_source last = corpus->sources[corpus->source_count - 1];
    dgg_source *earlier = earlier_source(corpus, &corpus->sources[corpus->source_count - 1]);
    if (last.is_saved || earlier == NULL) {
        return DGG_OK;
    }
    corpus->paper_count = before->paper_count;
    corpus->warning_count = before->warning_count;
    corpus->source_count = before->source_count;
    for (int type = 0; type < DGG_LINK_TYPE_COUNT; type++) {
        corpus->links[type].count = before->links[type].count;
    }
    dgg_text dropped = last.name;
    if (dgg_text_compare(last.name, earlier->name) < 0) {
        dropped = earlier->name;
        rename_source(corpus, earlier, last.name);
    }
    const dgg_warning warning = { .kind = DGG_MERGED,
                                  .file = dropped,
                                  .reason = dgg_text_of("the same input twice: read once") };
    return dgg_corpus_add_warning(corpus, &warning, error);
}
