/* The records of a saved corpus. */
#include <limits.h>

#include "corpus/building.h"
#include "corpus/parts.h"
#include "corpus/readers/corpus_json/reading.h"

enum { LATEST_YEAR = 9999 };

static const char *const paper_keys[] = {
    "kind",     "id",         "key",         "title",      "abstract",  "venue",   "doi",
    "url",      "language",   "type",        "volume",     "issue",     "pages",   "publisher",
    "issn",     "isbn",       "pmid",        "openalex",   "authors",   "editors", "institutions",
    "keywords", "references", "times_cited", "author_ids", "addresses", "year",    "is_focal",
    "file",     "line",       "origins",     "attributes", NULL
};
static dgg_status take_kind(const dgg_taking *from, dgg_kind *kind, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text name = dgg_text_of(dgg_kind_name(DGG_PAPER));
    DGG_TRY(dgg_take_text(from, "kind", &name, error));
    if (!dgg_kind_find(name, kind) || *kind > DGG_EVENT) {
        status = dgg_json_fail(from->json, dgg_json_get(from->object, "kind"), error,
                               "a record is a paper, a document or an event");
    }
done:
    return status;
}

static dgg_status take_parts(dgg_saved_reading *r, const dgg_taking *from, dgg_paper *paper,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t part = 0; part < DGG_PART_TEXTS; part++) {
        DGG_TRY(dgg_take_text(from, dgg_part_text_name(part), dgg_part_text(paper, part), error));
    }
    for (size_t part = 0; part < DGG_PART_LISTS; part++) {
        DGG_TRY(dgg_take_texts(from, dgg_part_list_name(part), &r->lists,
                               dgg_part_list(paper, part), error));
    }
done:
    return status;
}

static dgg_status take_paper(dgg_saved_reading *r, const dgg_json_value *value, dgg_paper *paper,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_taking from = { r->json, value };
    uint32_t year = 0, line = 0;
    DGG_TRY(dgg_take_check(&from, paper_keys, "a record", error));
    DGG_TRY(take_kind(&from, &paper->kind, error));
    DGG_TRY(dgg_take_text(&from, "id", &paper->id, error));
    DGG_TRY(take_parts(r, &from, paper, error));
    DGG_TRY(dgg_take_count(&from, "year", LATEST_YEAR, &year, error));
    DGG_TRY(dgg_take_boolean(&from, "is_focal", &paper->is_focal, error));
    DGG_TRY(dgg_take_text(&from, "file", &paper->file, error));
    DGG_TRY(dgg_take_count(&from, "line", INT_MAX, &line, error));
    DGG_TRY(dgg_saved_take_origins(r, &from, paper, error));
    paper->year = (int)year;
    paper->line = line;
done:
    return status;
}

static dgg_status read_paper(dgg_saved_reading *r, const dgg_json_value *value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_paper paper = { 0 };
    dgg_error why = { 0 };
    uint32_t place = DGG_LEFT_OUT;
    status = take_paper(r, value, &paper, &why);
    if (status == DGG_OK) {
        status = dgg_corpus_add_paper(r->corpus, &paper, &place, &why);
    }
    if (status != DGG_OK) {
        DGG_TRY(dgg_take_leave_out(r->corpus, status, &why, error));
    }
    status = DGG_OK;
    r->places[r->place_count++] = place;
done:
    dgg_arena_release(&r->lists);
    return status;
}

dgg_status dgg_saved_read_papers(dgg_saved_reading *r, const dgg_taking *document, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *papers = NULL;
    DGG_TRY(dgg_take_children(document, "papers", DGG_JSON_ARRAY, &papers, error));
    if (papers == NULL) {
        return dgg_json_fail(r->json, document->object, error, "there is no list of 'papers'");
    }
    DGG_TRY(dgg_grow(&r->places, dgg_json_count(papers) + 1, sizeof *r->places, error));
    for (const dgg_json_value *one = dgg_take_first(papers); one != NULL;
         one = dgg_json_next(one)) {
        DGG_TRY(read_paper(r, one, error));
    }
done:
    return status;
}
