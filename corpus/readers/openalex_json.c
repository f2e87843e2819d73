/* OpenAlex works, as JSON: one, lines of them, or pages of the API. */
#include "corpus/flatten.h"
#include "corpus/openalex.h"
#include "corpus/readers.h"
#include "corpus/readers/openalex_json/abstract.h"
#include "corpus/readers/openalex_json/authorships.h"
#include "corpus/works.h"

typedef struct reading {
    dgg_corpus *corpus;
    dgg_slip slip;
    dgg_record record;
    dgg_inverted inverted;
    dgg_buffer text;
} reading;

static const dgg_json_value *first_in(const dgg_json_value *object, const char *key)
{
    const dgg_json_value *list = object != NULL ? dgg_json_get(object, key) : NULL;
    return list != NULL ? dgg_json_first(list) : NULL;
}

/* A thesis that stands in no repository is known by its university. */
static dgg_status add_university(reading *r, const dgg_work *work, dgg_error *error)
{
    const dgg_json_value *type = dgg_json_get(work->object, "type");
    const dgg_json_value *place = first_in(first_in(work->object, "authorships"), "institutions");
    const dgg_json_value *name = place != NULL ? dgg_json_get(place, "display_name") : NULL;
    bool is_thesis = type != NULL && dgg_text_is(dgg_json_string(type), "dissertation");
    return is_thesis && name != NULL
               ? dgg_slip_add(&r->slip, dgg_text_of("host_venue.display_name"),
                              dgg_json_string(name), work->line, error)
               : DGG_OK;
}

static dgg_status take(void *context, const dgg_work *work, dgg_error *error)
{
    dgg_status status = DGG_OK;
    reading *r = context;
    dgg_text abstract = { 0 };
    dgg_slip_clear(&r->slip, work->line);
    DGG_TRY(dgg_flatten(&r->slip, work, &dgg_openalex_dialect, error));
    DGG_TRY(add_university(r, work, error));
    DGG_TRY(dgg_inverted_text(&r->inverted, dgg_json_get(work->object, "abstract_inverted_index"),
                              &abstract, error));
    DGG_TRY(dgg_slip_add(&r->slip, dgg_text_of("abstract"), abstract, work->line, error));
    DGG_TRY(dgg_authorships_add(&r->slip, work->object, &r->text, error));
    DGG_TRY(dgg_record_put(&r->record, r->corpus, &r->slip, &dgg_openalex_dialect, error));
done:
    return status;
}

static dgg_status read_openalex_json(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    reading r = { .corpus = corpus };
    const dgg_works works = { take, &r };
    dgg_status status = dgg_works_read(corpus, stream, &works, error);
    dgg_slip_destroy(&r.slip);
    dgg_record_destroy(&r.record);
    dgg_inverted_destroy(&r.inverted);
    dgg_buffer_destroy(&r.text);
    return status;
}

/* CSL-JSON of works that were read here names them by their addresses too. */
static bool is_of_csl(dgg_text head)
{
    return dgg_works_has_key(head, "container-title") || dgg_works_has_key(head, "date-parts") ||
           dgg_works_has_key(head, "issued");
}

static dgg_recognition recognises(dgg_text head)
{
    bool is_of_openalex = dgg_text_find(head, dgg_text_of("openalex.org/W")) < head.length ||
                          dgg_works_has_key(head, "abstract_inverted_index");
    bool has_title = dgg_works_has_key(head, "display_name") || dgg_works_has_key(head, "title");
    bool is_certain = dgg_works_may_be(head) && is_of_openalex && has_title;
    return !is_certain ? DGG_NOT_MINE : is_of_csl(head) ? DGG_PERHAPS : DGG_CERTAIN;
}

const dgg_reader dgg_reader_openalex_json = {
    { .name = "openalex_json", .summary = "OpenAlex works: JSON, JSON lines, pages of the API" },
    recognises,
    read_openalex_json,
};
