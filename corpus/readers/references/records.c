/* What cannot be taken apart is kept whole, as a title: nothing of a list is lost. */
#include "corpus/readers/references/records.h"

#include "base/unicode.h"
#include "corpus/building.h"
#include "corpus/texts.h"

enum { LONGEST = 1 << 13 }; /* bytes: what is longer is no reference */

dgg_status dgg_references_begin(dgg_references_records *records, dgg_text text, long line,
                                dgg_error *error)
{
    records->text.length = 0;
    records->line = line;
    records->is_open = true;
    records->may_be_two = false;
    return dgg_buffer_add(&records->text, text, error);
}

/* A number or an address that was broken goes on without a blank. */
static bool joins(dgg_text text)
{
    dgg_text last = text;
    while (dgg_text_find_byte(last, ' ') < last.length) {
        dgg_text_cut(&last, ' ');
    }
    bool is_address = dgg_text_find(last, dgg_text_of("://")) < last.length;
    return dgg_text_ends(text, "-") || (is_address && dgg_text_ends(text, "/"));
}

dgg_status dgg_references_add(dgg_references_records *records, dgg_text text, dgg_error *error)
{
    enum { SURE = 4 };
    dgg_status status = DGG_OK;
    bool is_joined = joins(dgg_buffer_text(&records->text));
    records->may_be_two = records->may_be_two || dgg_reference_signs(text) >= SURE;
    if (records->text.length > LONGEST) {
        return DGG_OK;
    }
    DGG_TRY(dgg_buffer_add(&records->text, dgg_text_of(is_joined ? "" : " "), error));
    DGG_TRY(dgg_buffer_add(&records->text, text, error));
done:
    return status;
}

static dgg_status tell(const dgg_references_records *records, const char *doubt, dgg_error *error)
{
    enum { SHOWN = 60 };
    dgg_text text = dgg_texts_trim(dgg_buffer_text(&records->text));
    dgg_text shown = dgg_unicode_slice(text, 0, SHOWN);
    return dgg_corpus_warn(records->corpus, DGG_DOUBTFUL, records->line, error, "%s: \"%.*s%s\"",
                           doubt, (int)shown.length, shown.start,
                           shown.length < text.length ? "…" : "");
}

static bool tells_what(const dgg_paper *paper)
{
    return paper->title.length > 0 || paper->venue.length > 0 || paper->doi.length > 0 ||
           paper->url.length > 0;
}

static dgg_status add(dgg_references_records *records, dgg_reference *reference, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_paper *paper = &reference->paper;
    uint32_t index = 0;
    const char *doubt = records->may_be_two ? "two references may stand in one" : reference->doubt;
    if (!tells_what(paper)) {
        *paper = (dgg_paper){ .kind = DGG_PAPER, .year = paper->year };
        paper->title = dgg_texts_trim(dgg_buffer_text(&records->text));
        doubt = "taken as a title as it stands";
    }
    if (reference->repeats_authors) {
        paper->authors = records->authors;
    }
    paper->line = records->line;
    DGG_TRY(dgg_corpus_add_paper(records->corpus, paper, &index, error));
    DGG_TRY(doubt != NULL ? tell(records, doubt, error) : DGG_OK);
    records->authors = paper->authors;
done:
    return status;
}

/* The authors of this one may be those of the next, so that its arena lives as long. */
dgg_status dgg_references_end(dgg_references_records *records, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_reference reference = { 0 };
    if (!records->is_open) {
        return DGG_OK;
    }
    records->is_open = false;
    DGG_TRY(dgg_reference_parse(&records->parser, dgg_buffer_text(&records->text), &records->arena,
                                &reference, error));
    DGG_TRY(add(records, &reference, error));
    if (!reference.repeats_authors) {
        dgg_arena_release(&records->older);
        records->older = records->arena;
        records->arena = NULL;
    } else {
        dgg_arena_release(&records->arena);
    }
done:
    return status;
}

void dgg_references_records_destroy(dgg_references_records *records)
{
    dgg_reference_parser_destroy(&records->parser);
    dgg_buffer_destroy(&records->text);
    dgg_arena_release(&records->arena);
    dgg_arena_release(&records->older);
}
