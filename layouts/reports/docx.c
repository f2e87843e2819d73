/* DOCX, for word processors: made by Pandoc of our Markdown, where Pandoc is installed. */
#include <stdlib.h>

#include "layouts/article.h"
#include "layouts/reports.h"
#include "layouts/worker.h"

enum { SECONDS = 60, PIECE = 4096 };

static dgg_status take_answer(dgg_worker *worker, FILE *out, size_t *length, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char bytes[PIECE];
    size_t got = 0;
    do {
        DGG_TRY(dgg_worker_receive(worker, bytes, sizeof bytes, &got, error));
        fwrite(bytes, 1, got, out);
        *length += got;
    } while (got > 0);
done:
    return status;
}

static dgg_status cannot(dgg_error *error)
{
    return dgg_fail(error, DGG_MISSING_PART, 0,
                    "docx is made by Pandoc, which is not installed or says no: install the "
                    "package pandoc, or take --to html, which word processors open too");
}

/* The time of writing would be in the file: it is set to none. */
static dgg_status convert(dgg_text markdown, FILE *out, dgg_error *error)
{
    static const char *const arguments[] = {
        "env", "SOURCE_DATE_EPOCH=0", "pandoc", "--from", "gfm", "--to", "docx", "--output", "-",
        NULL,
    };
    dgg_status status = DGG_OK;
    dgg_worker worker = { 0 };
    bool is_content = false;
    size_t length = 0;
    if (dgg_worker_start(&worker, arguments, SECONDS, NULL) != DGG_OK) {
        return cannot(error);
    }
    DGG_TRY(dgg_worker_send(&worker, markdown, error));
    dgg_worker_stop_sending(&worker);
    DGG_TRY(take_answer(&worker, out, &length, error));
    DGG_TRY(dgg_worker_end(&worker, &is_content, error));
    if (!is_content || length == 0) {
        status = cannot(error);
    }
done:
    dgg_worker_destroy(&worker);
    return status;
}

/* What is written as Markdown first: tables, or an article. */
typedef struct source {
    const dgg_table *tables;
    size_t count;
    const dgg_article *article;
} source;

static dgg_status write_draft(const source *of, FILE *draft, dgg_error *error)
{
    return of->article != NULL ? dgg_article_write_resolved(of->article, draft, error)
                               : dgg_report_markdown.write(of->tables, of->count, draft, error);
}

static dgg_status write_source(const source *of, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char *markdown = NULL;
    size_t length = 0;
    FILE *draft = open_memstream(&markdown, &length);
    if (draft == NULL) {
        return dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "no memory for the document");
    }
    status = write_draft(of, draft, error);
    bool is_whole = fclose(draft) == 0;
    if (status == DGG_OK && !is_whole) {
        status = dgg_fail(error, DGG_OUT_OF_MEMORY, 0, "no memory for the document");
    }
    DGG_TRY(status);
    DGG_TRY(convert((dgg_text){ markdown, length }, out, error));
done:
    free(markdown); /* of open_memstream */
    return status;
}

static dgg_status write_docx(const dgg_table *tables, size_t count, FILE *out, dgg_error *error)
{
    return write_source(&(source){ tables, count, NULL }, out, error);
}

static dgg_status write_article(const dgg_article *article, FILE *out, dgg_error *error)
{
    return write_source(&(source){ NULL, 0, article }, out, error);
}

const dgg_report dgg_report_docx = {
    .row = { .name = "docx",
             .summary = "for word processors; made by Pandoc, where it is installed" },
    .write = write_docx,
    .write_article = write_article,
};
