/* Semantic Scholar papers, as JSON of its API or of its dumps. What a paper cites are objects, each
 * of which becomes a line. */
#include "corpus/authors.h"
#include "corpus/flatten.h"
#include "corpus/readers.h"
#include "corpus/works.h"

static const char *const of_references[] = { "cited", NULL };

static const dgg_dialect semantic_scholar = {
    .names = { [DGG_ROLE_TYPE] = DGG_NAMES("publicationtypes"),
               [DGG_ROLE_TITLE] = DGG_NAMES("title"),
               [DGG_ROLE_ABSTRACT] = DGG_NAMES("abstract", "paperabstract"),
               [DGG_ROLE_VENUE] = DGG_NAMES("journal.name", "venue", "publicationvenue.name"),
               [DGG_ROLE_DOI] = DGG_NAMES("externalids.doi", "doi"),
               [DGG_ROLE_URL] = DGG_NAMES("url", "s2url"),
               [DGG_ROLE_YEAR] = DGG_NAMES("year", "publicationdate"),
               [DGG_ROLE_VOLUME] = DGG_NAMES("journal.volume"),
               [DGG_ROLE_PAGES] = DGG_NAMES("journal.pages"),
               [DGG_ROLE_ISSN] = DGG_NAMES("publicationvenue.issn"),
               [DGG_ROLE_PMID] = DGG_NAMES("externalids.pubmed"),
               [DGG_ROLE_TIMES_CITED] = DGG_NAMES("citationcount", "numcitedby"),
               [DGG_ROLE_AUTHORS] = DGG_NAMES("authors.name"),
               [DGG_ROLE_KEYWORDS] = DGG_NAMES("topics.topic"),
               [DGG_ROLE_REFERENCES] = of_references },
    .split = { [DGG_ROLE_AUTHORS] = dgg_authors_add },
    .database = "Semantic Scholar",
};

typedef struct reading {
    dgg_corpus *corpus;
    dgg_slip slip, cited; /* of the paper, and of one that it cites */
    dgg_record record;
    dgg_buffer line;
} reading;

static dgg_status add_part(dgg_buffer *line, dgg_text part, const char *before, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (part.length > 0) {
        DGG_TRY(dgg_buffer_add(line, dgg_text_of(line->length > 0 ? before : ""), error));
        DGG_TRY(dgg_buffer_add(line, part, error));
    }
done:
    return status;
}

/* "Kim Doe, 2019, On maps, Maps, DOI 10.1080/a" */
static dgg_status add_cited(reading *r, const dgg_work *cited, dgg_error *error)
{
    static const dgg_role parts[] = { DGG_ROLE_AUTHORS, DGG_ROLE_YEAR, DGG_ROLE_TITLE,
                                      DGG_ROLE_VENUE };
    dgg_status status = DGG_OK;
    dgg_slip_clear(&r->cited, cited->line);
    r->line.length = 0;
    DGG_TRY(dgg_flatten(&r->cited, cited, &semantic_scholar, error));
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        DGG_TRY(add_part(&r->line, dgg_dialect_text(&semantic_scholar, &r->cited, parts[i]), ", ",
                         error));
    }
    DGG_TRY(add_part(&r->line, dgg_dialect_text(&semantic_scholar, &r->cited, DGG_ROLE_DOI),
                     ", DOI ", error));
    DGG_TRY(dgg_slip_add(&r->slip, dgg_text_of(of_references[0]), dgg_buffer_text(&r->line),
                         cited->line, error));
done:
    return status;
}

static dgg_status add_references(reading *r, const dgg_work *work, dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_json_value *list = dgg_json_get(work->object, "references");
    for (const dgg_json_value *one = list != NULL ? dgg_json_first(list) : NULL; one != NULL;
         one = dgg_json_next(one)) {
        const dgg_json_value *inner = dgg_json_get(one, "citedPaper");
        const dgg_work cited = { work->json, inner != NULL ? inner : one, work->line };
        DGG_TRY(add_cited(r, &cited, error));
    }
done:
    return status;
}

static dgg_status take(void *context, const dgg_work *work, dgg_error *error)
{
    dgg_status status = DGG_OK;
    reading *r = context;
    dgg_slip_clear(&r->slip, work->line);
    DGG_TRY(dgg_flatten(&r->slip, work, &semantic_scholar, error));
    DGG_TRY(add_references(r, work, error));
    DGG_TRY(dgg_record_put(&r->record, r->corpus, &r->slip, &semantic_scholar, error));
done:
    return status;
}

static dgg_status read_semantic_scholar(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    reading r = { .corpus = corpus };
    const dgg_works works = { take, &r };
    dgg_status status = dgg_works_read(corpus, stream, &works, error);
    dgg_slip_destroy(&r.slip);
    dgg_slip_destroy(&r.cited);
    dgg_record_destroy(&r.record);
    dgg_buffer_destroy(&r.line);
    return status;
}

static dgg_recognition recognises(dgg_text head)
{
    bool is_of_it = dgg_works_has_key(head, "paperId") || dgg_works_has_key(head, "corpusid") ||
                    dgg_works_has_key(head, "s2FieldsOfStudy");
    return dgg_works_may_be(head) && is_of_it && dgg_works_has_key(head, "title") ? DGG_CERTAIN
                                                                                  : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_semantic_scholar = {
    { .name = "semantic_scholar", .summary = "Semantic Scholar papers: JSON, JSON lines" },
    recognises,
    read_semantic_scholar,
};
