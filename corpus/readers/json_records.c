/* Any list of records in JSON, or JSON lines, whose values are named as the columns of a table may
 * be: papers, or texts that are none. */
#include "corpus/columns.h"
#include "corpus/flatten.h"
#include "corpus/readers.h"
#include "corpus/works.h"

typedef struct reading {
    dgg_corpus *corpus;
    dgg_columns columns;
    dgg_slip slip;
    dgg_record record;
} reading;

static dgg_status take(void *context, const dgg_work *work, dgg_error *error)
{
    dgg_status status = DGG_OK;
    reading *r = context;
    dgg_slip_clear(&r->slip, work->line);
    DGG_TRY(dgg_flatten(&r->slip, work, &r->columns.dialect, error));
    DGG_TRY(dgg_record_put(&r->record, r->corpus, &r->slip, &r->columns.dialect, error));
done:
    return status;
}

static dgg_status read_json_records(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    dgg_status status = DGG_OK;
    reading r = { .corpus = corpus };
    dgg_text head = { 0 };
    const dgg_works works = { take, &r };
    DGG_TRY(dgg_stream_peek(stream, &head, error));
    DGG_TRY(dgg_columns_choose(&r.columns, corpus->columns, head, dgg_columns_in_json, error));
    DGG_TRY(dgg_works_read(corpus, stream, &works, error));
done:
    dgg_columns_destroy(&r.columns);
    dgg_slip_destroy(&r.slip);
    dgg_record_destroy(&r.record);
    return status;
}

/* A title or a text, and one thing more. */
static dgg_recognition recognises(dgg_text head)
{
    enum { FEWEST_KNOWN = 2 };
    bool has_text = false;
    size_t known = dgg_columns_known(head, dgg_columns_in_json, &has_text);
    bool is_ours = dgg_text_find(head, dgg_text_of("\"dggraph-")) < head.length;
    bool is_mine = dgg_works_may_be(head) && has_text && known >= FEWEST_KNOWN && !is_ours;
    return is_mine ? DGG_LIKELY : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_json_records = {
    { .name = "json_records", .summary = "any JSON or JSON lines of records; see --columns" },
    recognises,
    read_json_records,
};
