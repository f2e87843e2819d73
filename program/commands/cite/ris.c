/* Citations as RIS, for reference managers. */
#include <string.h>

#include "program/works.h"

static void write_tag(const char *tag, const char *value, FILE *out)
{
    if (value != NULL) {
        fprintf(out, "%s  - %s\r\n", tag, value);
    }
}

/* "127-148" is a first and a last page. */
static void write_pages(const char *pages, FILE *out)
{
    if (pages == NULL) {
        return;
    }
    const char *dash = strchr(pages, '-');
    size_t first = dash != NULL ? (size_t)(dash - pages) : strlen(pages);
    fprintf(out, "SP  - %.*s\r\n", (int)first, pages);
    write_tag("EP", dash != NULL ? dash + 1 : NULL, out);
}

static void write_work(const dgg_work *work, FILE *out)
{
    static const char *const types[] = {
        [DGG_SOFTWARE] = "COMP", [DGG_ARTICLE] = "JOUR", [DGG_CHAPTER] = "CHAP"
    };
    write_tag("TY", types[work->kind], out);
    write_tag("ID", work->key, out);
    for (size_t i = 0; work->authors[i] != NULL; i++) {
        write_tag("AU", work->authors[i], out);
    }
    fprintf(out, "PY  - %d\r\n", work->year);
    write_tag("TI", work->title, out);
    write_tag("T2", work->container, out);
    write_tag("VL", work->volume, out);
    write_tag("IS", work->issue, out);
    write_pages(work->pages, out);
    write_tag("PB", work->publisher, out);
    write_tag("DO", work->doi, out);
    write_tag("ET", work->version, out);
    write_tag("N1", work->use, out);
    fputs("ER  - \r\n", out);
}

static dgg_status write(const dgg_work *works, FILE *out, dgg_error *error)
{
    (void)error;
    for (const dgg_work *work = works; work->key != NULL; work++) {
        write_work(work, out);
    }
    return DGG_OK;
}

const dgg_citing dgg_citing_ris = { { .name = "ris", .summary = "for reference managers" }, write };
