/* Citations as BibTeX: capitals of titles stay, for they are in braces. */
#include "program/works.h"

static void write_field(const char *name, const char *value, FILE *out)
{
    if (value != NULL) {
        fprintf(out, "  %s = {%s},\n", name, value);
    }
}

static void write_work(const dgg_work *work, FILE *out)
{
    static const char *const types[] = {
        [DGG_SOFTWARE] = "misc", [DGG_ARTICLE] = "article", [DGG_CHAPTER] = "incollection"
    };
    fprintf(out, "@%s{%s,\n  author = {", types[work->kind], work->key);
    for (size_t i = 0; work->authors[i] != NULL; i++) {
        bool is_group = work->kind == DGG_SOFTWARE;
        fprintf(out, "%s%s%s%s", i > 0 ? " and " : "", is_group ? "{" : "", work->authors[i],
                is_group ? "}" : "");
    }
    fprintf(out, "},\n  title = {{%s}},\n  year = {%d},\n", work->title, work->year);
    write_field(work->kind == DGG_CHAPTER ? "booktitle" : "journal", work->container, out);
    write_field("editor", work->editors, out);
    write_field("volume", work->volume, out);
    write_field("number", work->issue, out);
    write_field("pages", work->pages, out);
    write_field("publisher", work->publisher, out);
    write_field("doi", work->doi, out);
    if (work->version != NULL) {
        fprintf(out, "  note = {%s %s},\n",
                work->kind == DGG_SOFTWARE ? "Computer program, version" : "Used in version",
                work->version);
    }
    fputs("}\n", out);
}

static dgg_status write(const dgg_work *works, FILE *out, dgg_error *error)
{
    (void)error;
    for (const dgg_work *work = works; work->key != NULL; work++) {
        fputs(work != works ? "\n" : "", out);
        write_work(work, out);
    }
    return DGG_OK;
}

const dgg_citing dgg_citing_bibtex = { { .name = "bibtex", .summary = "for LaTeX" }, write };
