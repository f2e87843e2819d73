/* CSL-JSON, as Zotero, Mendeley and citeproc write it, and works of Crossref, which are much alike:
 * one, a list, lines, an object with "items", or an answer of Crossref. */
#include "corpus/building.h"
#include "corpus/readers.h"
#include "corpus/readers/csl_json/items.h"
#include "corpus/works.h"

static dgg_status take(void *context, const dgg_work *work, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t index = 0;
    dgg_csl_record *record = context;
    record->json = work->json;
    record->first_line = work->line;
    DGG_TRY(dgg_csl_record_make(record, work->object, error));
    if (dgg_paper_says_nothing(&record->paper)) {
        return dgg_corpus_warn(record->corpus, DGG_SKIPPED, work->line, error,
                               "an item that says nothing that can be kept was left out");
    }
    DGG_TRY(dgg_corpus_add_paper(record->corpus, &record->paper, &index, error));
done:
    return status;
}

static dgg_status read_csl_json(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    dgg_csl_record record = { .corpus = corpus };
    const dgg_works works = { take, &record };
    dgg_status status = dgg_works_read(corpus, stream, &works, error);
    dgg_csl_record_destroy(&record);
    return status;
}

static bool holds(dgg_text text, const char *wanted)
{
    return dgg_text_find(text, dgg_text_of(wanted)) < text.length;
}

/* The value of a "type" is one that CSL has. */
static bool has_type(dgg_text text)
{
    static const char *const names[] = {
        "\"article-journal\"",
        "\"article-magazine\"",
        "\"article-newspaper\"",
        "\"article\"",
        "\"book\"",
        "\"chapter\"",
        "\"paper-conference\"",
        "\"thesis\"",
        "\"report\"",
        "\"webpage\"",
        "\"post-weblog\"",
        "\"document\"",
        "\"dataset\"",
        "\"legislation\"",
        "\"manuscript\"",
        "\"speech\"",
        "\"event\"",
    };
    dgg_text key = dgg_text_of("\"type\"");
    size_t at = dgg_text_find(text, key);
    for (size_t i = 0; i < sizeof names / sizeof *names && at < text.length; i++) {
        dgg_text rest = dgg_text_trim(dgg_text_slice(text, at + key.length, text.length));
        rest = dgg_text_trim(dgg_text_slice(rest, dgg_text_starts(rest, ":"), rest.length));
        if (dgg_text_starts(rest, names[i])) {
            return true;
        }
    }
    return false;
}

/* Answers of Crossref say so; so do works, which have both of these. */
static bool is_of_crossref(dgg_text text)
{
    return dgg_works_has_key(text, "message-type") ||
           (dgg_works_has_key(text, "reference-count") && dgg_works_has_key(text, "DOI"));
}

/* Other lists of records in JSON have types and titles too, but not under these names. */
static dgg_recognition recognises(dgg_text head)
{
    static const char *const others[] = { "\"dggraph-",       "\"abstract_inverted_index\"",
                                          "\"display_name\"", "\"paperId\"",
                                          "\"nodes\"",        "\"network\"",
                                          "\"authors\"" };
    dgg_text text = dgg_text_trim(head);
    if (!dgg_works_may_be(text)) {
        return DGG_NOT_MINE;
    }
    if (is_of_crossref(text)) {
        return DGG_CERTAIN;
    }
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (holds(text, others[i])) {
            return DGG_NOT_MINE;
        }
    }
    bool has_names = holds(text, "\"container-title\"") || holds(text, "\"date-parts\"") ||
                     holds(text, "\"issued\"") || holds(text, "\"citation-key\"");
    bool is_of_openalex = holds(text, "openalex.org") && !has_names;
    return (has_type(text) && !is_of_openalex) || (has_names && holds(text, "\"title\""))
               ? DGG_LIKELY
               : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_csl_json = {
    { .name = "csl_json", .summary = "CSL-JSON of reference managers, and works of Crossref" },
    recognises,
    read_csl_json,
};
