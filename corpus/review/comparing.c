/* What review.json says of the searches, beside what their files held. */
#include "corpus/review/warning.h"

static const dgg_source *find_source(const dgg_corpus *corpus, dgg_text name)
{
    for (size_t i = 0; i < corpus->source_count; i++) {
        if (dgg_text_equal(corpus->sources[i].name, name)) {
            return &corpus->sources[i];
        }
    }
    return NULL;
}

static bool is_told(const dgg_review *review, dgg_text name)
{
    for (size_t i = 0; i < review->database_count; i++) {
        if (dgg_text_equal(review->databases[i].file, name)) {
            return true;
        }
    }
    return false;
}

static dgg_status compare(dgg_review *review, const dgg_review_database *told,
                          const dgg_corpus *corpus, dgg_error *error)
{
    const dgg_source *source = find_source(corpus, told->file);
    dgg_text file = dgg_text_of("review.json");
    if (told->file.length == 0) {
        return DGG_OK;
    }
    if (source == NULL) {
        return dgg_review_warn(review, file, DGG_DOUBTFUL, error,
                               "tells of a file '%.*s', which was not read from sources/",
                               (int)told->file.length, told->file.start);
    }
    if (told->has_record_count && told->record_count != source->record_count) {
        return dgg_review_warn(
            review, file, DGG_DOUBTFUL, error, "tells of %zu records in '%.*s', which holds %zu",
            told->record_count, (int)told->file.length, told->file.start, source->record_count);
    }
    return DGG_OK;
}

dgg_status dgg_review_compare(dgg_review *review, const dgg_corpus *corpus, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < review->database_count; i++) {
        DGG_TRY(compare(review, &review->databases[i], corpus, error));
    }
    for (size_t i = 0; i < corpus->source_count; i++) {
        dgg_text name = corpus->sources[i].name;
        if (name.length > 0 && !is_told(review, name)) {
            DGG_TRY(dgg_review_warn(review, name, DGG_DOUBTFUL, error,
                                    "no search in review.json tells where this file comes from"));
        }
    }
done:
    return status;
}
