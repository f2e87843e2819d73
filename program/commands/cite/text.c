/* Citations to read, and a sentence for the part of an article that tells the methods. */
#include "program/works.h"

static void write_authors(const dgg_work *work, FILE *out)
{
    for (size_t i = 0; work->authors[i] != NULL; i++) {
        fprintf(out, "%s%s", i > 0 ? "; " : "", work->authors[i]);
    }
}

static void write_place(const dgg_work *work, FILE *out)
{
    if (work->container == NULL) {
        return;
    }
    fprintf(out, " %s%s", work->kind == DGG_CHAPTER ? "In: " : "", work->container);
    if (work->publisher != NULL) {
        fprintf(out, ", %s", work->publisher);
    }
    if (work->volume != NULL) {
        fprintf(out, " %s", work->volume);
    }
    if (work->issue != NULL) {
        fprintf(out, "(%s)", work->issue);
    }
    if (work->pages != NULL) {
        fprintf(out, ":%s", work->pages);
    }
    fputs(".", out);
}

static void write_work(const dgg_work *work, FILE *out)
{
    fputs("  ", out);
    write_authors(work, out);
    fprintf(out, " (%d). %s", work->year, work->title);
    if (work->kind == DGG_SOFTWARE) {
        fprintf(out, ", version %s [computer program]", work->version);
    }
    fputs(".", out);
    write_place(work, out);
    if (work->doi != NULL) {
        fprintf(out, " https://doi.org/%s", work->doi);
    }
    fputs("\n", out);
}

static dgg_status write(const dgg_work *works, FILE *out, dgg_error *error)
{
    (void)error;
    fputs("To cite dggraph:\n\n", out);
    write_work(&works[0], out);
    fputs("\nWhat a map is made with:\n", out);
    for (const dgg_work *work = works + 1; work->key != NULL; work++) {
        fprintf(out, "\n%s%s%s%s\n", work->use, work->version != NULL ? " (version " : "",
                work->version != NULL ? work->version : "", work->version != NULL ? ")" : "");
        write_work(work, out);
    }
    fputs("\n'dggraph explain NAME' tells formula and source of every other measure.\n", out);
    return DGG_OK;
}

const dgg_citing dgg_citing_text = { { .name = "text", .summary = "to read" }, write };
