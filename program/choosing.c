/* Papers that a command looks at. */
#include "program/choosing.h"

#include "base/buffer.h"
#include "corpus/keeping.h"
#include "corpus/where.h"
#include "program/messages.h"

/* --years 2010-2015 is --where year=2010-2015. */
static dgg_status read(dgg_where *where, const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer term = { 0 };
    dgg_error trouble = { 0 };
    if (options->where != NULL) {
        DGG_TRY(dgg_where_read(where, dgg_text_of(options->where), error));
    }
    if (options->years != NULL) {
        DGG_TRY(dgg_buffer_print(&term, error, "year=%s", options->years));
        status = dgg_where_read(where, dgg_buffer_text(&term), &trouble);
        if (status == DGG_BAD_REQUEST) {
            status = dgg_fail(error, status, 0,
                              "--years takes 2010, 2010-2015, 2010- or -2015, not "
                              "'%.40s'",
                              options->years);
        }
    }
done:
    dgg_buffer_destroy(&term);
    return status;
}

dgg_status dgg_choosing_check(const dgg_options *options, dgg_error *error)
{
    dgg_where where = { 0 };
    dgg_status status = read(&where, options, error);
    dgg_where_destroy(&where);
    return status;
}

static dgg_status mark(const dgg_where *where, const dgg_corpus *corpus, bool *keeps, size_t *kept,
                       dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t without_year = 0;
    for (size_t i = 0; i < corpus->paper_count; i++) {
        keeps[i] = true;
        without_year += corpus->papers[i].year == 0;
    }
    DGG_TRY(dgg_where_mark(where, corpus, keeps, error));
    for (size_t i = 0; i < corpus->paper_count; i++) {
        *kept += keeps[i];
    }
    if (*kept == 0) {
        status = dgg_fail(error, DGG_BAD_REQUEST, 0,
                          "none of the %zu papers is what --where or --years asks for%s",
                          corpus->paper_count,
                          without_year == corpus->paper_count ? ": no year is known" : "");
    }
done:
    return status;
}

/* "theme=smart-cities year=2010-2015" */
static dgg_status tell(dgg_corpus *corpus, const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer told = { 0 };
    const char *where = options->where != NULL ? options->where : "";
    DGG_TRY(dgg_buffer_print(&told, error, "%s", where));
    if (options->years != NULL) {
        DGG_TRY(dgg_buffer_print(&told, error, "%syear=%s", *where ? " " : "", options->years));
    }
    corpus->chosen = dgg_text_trim(dgg_buffer_text(&told));
    DGG_TRY(dgg_arena_copy(&corpus->texts, &corpus->chosen, error));
done:
    dgg_buffer_destroy(&told);
    return status;
}

dgg_status dgg_choosing_keep(dgg_corpus *corpus, const dgg_options *options, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_where where = { 0 };
    bool *keeps = NULL;
    size_t kept = 0, all = corpus->paper_count;
    if (options->where == NULL && options->years == NULL) {
        return DGG_OK;
    }
    if (all == 0) {
        return dgg_fail(error, DGG_BAD_REQUEST, 0,
                        "--where and --years choose papers, and this input holds none");
    }
    DGG_TRY(read(&where, options, error));
    DGG_TRY(dgg_grow(&keeps, all, sizeof *keeps, error));
    DGG_TRY(mark(&where, corpus, keeps, &kept, error));
    DGG_TRY(dgg_corpus_keep(corpus, keeps, error));
    DGG_TRY(tell(corpus, options, error));
    dgg_say(options, DGG_NOTE, "%zu of %zu papers are looked at", kept, all);
done:
    dgg_release(keeps);
    dgg_where_destroy(&where);
    return status;
}
