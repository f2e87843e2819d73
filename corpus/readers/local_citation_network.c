/* Networks that the page Local Citation Network saves: a list of them, each with its source and the
 * articles that were put in. What it suggests beside them is in no list, but known when cited. */
#include "base/names.h"
#include "corpus/elements.h"
#include "corpus/flatten.h"
#include "corpus/lists.h"
#include "corpus/readers.h"
#include "corpus/texts.h"
#include "corpus/works.h"

/* "University of Ioannina (GR), Tufts University (US)" */
static dgg_status split_affiliations(dgg_names *list, dgg_text value, dgg_error *error)
{
    dgg_status status = DGG_OK;
    while (value.length > 0) {
        size_t end = dgg_text_find(value, dgg_text_of("), "));
        dgg_text name = dgg_text_slice(value, 0, end);
        name = dgg_text_slice(name, 0, dgg_text_find(name, dgg_text_of(" (")));
        DGG_TRY(dgg_lists_add(list, name, error));
        value = dgg_text_slice(value, end + sizeof "), " - 1, value.length);
    }
done:
    return status;
}

static const dgg_dialect article = {
    .names = { [DGG_ROLE_TYPE] = DGG_NAMES("type"),
               [DGG_ROLE_TITLE] = DGG_NAMES("title"),
               [DGG_ROLE_ABSTRACT] = DGG_NAMES("abstract"),
               [DGG_ROLE_VENUE] = DGG_NAMES("journal"),
               [DGG_ROLE_DOI] = DGG_NAMES("doi", "id"),
               [DGG_ROLE_YEAR] = DGG_NAMES("year", "date"),
               [DGG_ROLE_VOLUME] = DGG_NAMES("volume"),
               [DGG_ROLE_ISSUE] = DGG_NAMES("issue"),
               [DGG_ROLE_PAGES] = DGG_NAMES("firstpage"),
               [DGG_ROLE_LAST_PAGE] = DGG_NAMES("lastpage"),
               [DGG_ROLE_OPENALEX] = DGG_NAMES("id"),
               [DGG_ROLE_TIMES_CITED] = DGG_NAMES("citationscount"),
               [DGG_ROLE_AUTHORS] = DGG_NAMES("name"),
               [DGG_ROLE_INSTITUTIONS] = DGG_NAMES("authors.affil"),
               [DGG_ROLE_REFERENCES] = DGG_NAMES("cited") },
    .split = { [DGG_ROLE_INSTITUTIONS] = split_affiliations },
    .database = "Local Citation Network",
};

typedef struct known_article {
    const dgg_json_value *article;
} known_article;

typedef struct reading {
    dgg_corpus *corpus;
    dgg_slip slip;
    dgg_record record;
    dgg_buffer line;
    dgg_names ids;        /* of all articles of a network */
    known_article *known; /* by the number of their id */
    size_t known_room;
} reading;

static dgg_text text_of(const dgg_json_value *object, const char *key)
{
    const dgg_json_value *value = dgg_json_get(object, key);
    return value != NULL ? dgg_json_string(value) : (dgg_text){ 0 };
}

static const dgg_json_value *first_in(const dgg_json_value *object, const char *key)
{
    const dgg_json_value *list = dgg_json_get(object, key);
    return list != NULL ? dgg_json_first(list) : NULL;
}

static dgg_status know(reading *r, const dgg_json_value *one, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = 0;
    dgg_text id = text_of(one, "id");
    if (id.length == 0) {
        return DGG_OK;
    }
    DGG_TRY(dgg_names_add(&r->ids, id, &number, error));
    DGG_TRY(dgg_reserve(&r->known, &r->known_room, r->ids.count, sizeof *r->known, error));
    r->known[number].article = one;
done:
    return status;
}

static dgg_status add_part(dgg_buffer *line, dgg_text part, const char *between, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (part.length > 0) {
        DGG_TRY(dgg_buffer_add(line, dgg_text_of(line->length > 0 ? between : ""), error));
        DGG_TRY(dgg_buffer_add(line, part, error));
    }
done:
    return status;
}

/* "Doe, 2019, On maps, DOI 10.1080/a" of an article that is known; else its id, by which DOIs and
 * works of OpenAlex are found too. */
static dgg_status add_cited(reading *r, dgg_text id, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = dgg_names_find(&r->ids, id);
    const dgg_json_value *known = number != DGG_NO_NAME ? r->known[number].article : NULL;
    const dgg_json_value *author = known != NULL ? first_in(known, "authors") : NULL;
    const dgg_json_value *year = known != NULL ? dgg_json_get(known, "year") : NULL;
    r->line.length = 0;
    if (known == NULL || dgg_text_starts(id, "W") || dgg_text_starts(id, "10.")) {
        DGG_TRY(dgg_buffer_add(&r->line, id, error));
    } else {
        DGG_TRY(add_part(&r->line, author != NULL ? text_of(author, "LN") : (dgg_text){ 0 }, "",
                         error));
        if (year != NULL && dgg_json_number(year) >= 1) {
            DGG_TRY(dgg_buffer_print(&r->line, error, "%s%d", r->line.length > 0 ? ", " : "",
                                     (int)dgg_json_number(year)));
        }
        DGG_TRY(add_part(&r->line, text_of(known, "title"), ", ", error));
        DGG_TRY(add_part(&r->line, text_of(known, "doi"), ", DOI ", error));
    }
    DGG_TRY(dgg_slip_add(&r->slip, dgg_text_of("cited"), dgg_buffer_text(&r->line), r->slip.line,
                         error));
done:
    return status;
}

static dgg_status add_author(reading *r, const dgg_json_value *author, dgg_error *error)
{
    dgg_status status = DGG_OK;
    r->line.length = 0;
    DGG_TRY(add_part(&r->line, text_of(author, "LN"), "", error));
    DGG_TRY(add_part(&r->line, text_of(author, "FN"), ", ", error));
    DGG_TRY(dgg_slip_add(&r->slip, dgg_text_of("name"), dgg_buffer_text(&r->line), r->slip.line,
                         error));
done:
    return status;
}

static dgg_status put(reading *r, const dgg_work *work, const dgg_json_value *one, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_work part = { work->json, one, dgg_work_line(work, one) };
    const dgg_json_value *child = NULL;
    dgg_slip_clear(&r->slip, part.line);
    DGG_TRY(dgg_flatten(&r->slip, &part, &article, error));
    for (child = first_in(one, "authors"); child != NULL; child = dgg_json_next(child)) {
        DGG_TRY(add_author(r, child, error));
    }
    for (child = first_in(one, "references"); child != NULL; child = dgg_json_next(child)) {
        DGG_TRY(add_cited(r, dgg_json_string(child), error));
    }
    DGG_TRY(dgg_record_put(&r->record, r->corpus, &r->slip, &article, error));
done:
    return status;
}

/* The source is among the articles that were put in too, if it cites itself. */
static dgg_status take(void *context, const dgg_work *work, dgg_error *error)
{
    static const char *const lists[] = { "input", "incomingSuggestions", "outgoingSuggestions" };
    dgg_status status = DGG_OK;
    reading *r = context;
    const dgg_json_value *one = NULL, *source = dgg_json_get(work->object, "source");
    dgg_names_destroy(&r->ids);
    r->ids = (dgg_names){ 0 };
    DGG_TRY(source != NULL ? know(r, source, error) : DGG_OK);
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        for (one = first_in(work->object, lists[i]); one != NULL; one = dgg_json_next(one)) {
            DGG_TRY(know(r, one, error));
        }
    }
    DGG_TRY(source != NULL ? put(r, work, source, error) : DGG_OK);
    for (one = first_in(work->object, lists[0]); one != NULL; one = dgg_json_next(one)) {
        bool is_source = source != NULL && text_of(source, "id").length > 0 &&
                         dgg_text_equal(text_of(one, "id"), text_of(source, "id"));
        DGG_TRY(is_source ? DGG_OK : put(r, work, one, error));
    }
done:
    return status;
}

static dgg_status read_local_citation_network(dgg_corpus *corpus, dgg_stream *stream,
                                              dgg_error *error)
{
    reading r = { .corpus = corpus };
    const dgg_works works = { take, &r };
    dgg_status status = dgg_works_read(corpus, stream, &works, error);
    dgg_slip_destroy(&r.slip);
    dgg_record_destroy(&r.record);
    dgg_buffer_destroy(&r.line);
    dgg_names_destroy(&r.ids);
    dgg_release(r.known);
    return status;
}

static dgg_recognition recognises(dgg_text head)
{
    bool is_mine = dgg_works_may_be(head) && dgg_works_has_key(head, "source") &&
                   dgg_works_has_key(head, "numberInSourceReferences");
    return is_mine ? DGG_CERTAIN : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_local_citation_network = {
    { .name = "local_citation_network", .summary = "networks of Local Citation Network (JSON)" },
    recognises,
    read_local_citation_network,
};
