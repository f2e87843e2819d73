/* LaTeX: a document that compiles as it is (XeLaTeX and LuaLaTeX for texts in any script, pdfLaTeX
 * for Latin ones), each table a longtable with the rules of booktabs, which can be copied into an
 * article with the three packages that the beginning names. */
#include "base/unicode.h"
#include "layouts/latex_text.h"
#include "layouts/prose.h"
#include "layouts/reports.h"

enum {
    NARROW = 28,     /* characters: a wider column of texts breaks its lines */
    WIDEST = 90,     /* more of a text says nothing about the width of its column */
    PAGE_WIDTH = 86, /* characters on a line of the page */
    HUNDREDTHS = 100,
};

static const char beginning[] =
    "% Tables made by dggraph. Run xelatex or lualatex twice; pdflatex will do for Latin "
    "texts.\n"
    "% In another document they need: \\usepackage{booktabs,longtable,array}\n"
    "\\documentclass[11pt]{article}\n"
    "\\usepackage[a4paper,margin=25mm]{geometry}\n"
    "\\usepackage{iftex}\n"
    "\\ifpdftex\n"
    "  \\usepackage[T1]{fontenc}\n"
    "  \\usepackage[utf8]{inputenc}\n"
    "  \\usepackage{textcomp}\n"
    "\\else\n"
    "  \\usepackage{fontspec}\n"
    "  \\ifxetex\n"
    "    \\IfFileExists{xeCJK.sty}{\\usepackage{xeCJK}%\n"
    "      \\xeCJKDeclareCharClass{Default}{\"2013}%\n" /* dashes of years and names */
    "      \\IfFontExistsTF{Noto Serif CJK SC}{\\setCJKmainfont{Noto Serif CJK SC}}{%\n"
    "      \\IfFontExistsTF{FandolSong}{\\setCJKmainfont{FandolSong}}{}}}{}\n"
    "  \\fi\n"
    "\\fi\n"
    "\\usepackage{booktabs,longtable,array}\n"
    "\\setlength{\\LTcapwidth}{\\linewidth}\n"
    "\\begin{document}\n";

static size_t width_of(dgg_text text)
{
    size_t width = 0;
    while (text.length > 0) {
        width += dgg_unicode_is_wide(dgg_unicode_take(&text)) ? 2 : 1;
    }
    return width < WIDEST ? width : WIDEST;
}

static size_t column_width(const dgg_table *table, size_t column)
{
    size_t widest = width_of(table->columns[column].name);
    for (size_t i = 0; i < dgg_table_row_count(table); i++) {
        char number[DGG_NUMBER_ROOM];
        size_t width = width_of(dgg_prose_cell(table, i, column, number));
        widest = width > widest ? width : widest;
    }
    return widest;
}

/* Numbers and short texts are as wide as they are; long texts share what is left of the page. */
static void write_columns(const dgg_table *table, FILE *out)
{
    size_t fixed = 0, shared = 0;
    for (size_t j = 0; j < table->column_count; j++) {
        size_t width = column_width(table, j);
        *(width > NARROW && !dgg_prose_is_numeric(table, j) ? &shared : &fixed) += width + 2;
    }
    size_t left = fixed < PAGE_WIDTH / 2 ? PAGE_WIDTH - fixed : PAGE_WIDTH / 2;
    for (size_t j = 0; j < table->column_count; j++) {
        size_t width = column_width(table, j);
        if (dgg_prose_is_numeric(table, j)) {
            fputc('r', out);
        } else if (width <= NARROW || fixed + shared <= PAGE_WIDTH) {
            fputc('l', out);
        } else {
            size_t share = HUNDREDTHS * left * (width + 2) / (shared * PAGE_WIDTH);
            fprintf(out, ">{\\raggedright\\arraybackslash}p{.%02zu\\linewidth}", share);
        }
    }
}

static dgg_status write_names(const dgg_table *table, dgg_buffer *room, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t j = 0; j < table->column_count; j++) {
        fputs(j > 0 ? " & " : "", out);
        DGG_TRY(dgg_latex_write_text(table->columns[j].name, room, out, error));
    }
    fputs(" \\\\\n", out);
done:
    return status;
}

static dgg_status write_rows(const dgg_table *table, dgg_buffer *room, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char number[DGG_NUMBER_ROOM];
    for (size_t i = 0; i < dgg_table_row_count(table); i++) {
        for (size_t j = 0; j < table->column_count; j++) {
            fputs(j > 0 ? " & " : "", out);
            DGG_TRY(dgg_latex_write_text(dgg_prose_cell(table, i, j, number), room, out, error));
        }
        fputs(" \\\\\n", out);
    }
done:
    return status;
}

/* A caption and the names of columns, again on each page. */
static dgg_status write_body(const dgg_table *table, dgg_buffer *room, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    fputs("\\begin{longtable}{@{}", out);
    write_columns(table, out);
    fputs("@{}}\n", out);
    if (table->title.length > 0) {
        fputs("\\caption{", out);
        DGG_TRY(dgg_latex_write_text(table->title, room, out, error));
        fputs("}\\\\\n", out);
    }
    fputs("\\toprule\n", out);
    DGG_TRY(write_names(table, room, out, error));
    fputs("\\midrule\n\\endfirsthead\n\\toprule\n", out);
    DGG_TRY(write_names(table, room, out, error));
    fputs("\\midrule\n\\endhead\n\\bottomrule\n\\endfoot\n", out);
    DGG_TRY(write_rows(table, room, out, error));
    fputs("\\end{longtable}\n", out);
done:
    return status;
}

static dgg_status write_table(const dgg_table *table, dgg_buffer *room, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (dgg_table_row_count(table) > 0) {
        DGG_TRY(write_body(table, room, out, error));
    } else {
        fputs("\\noindent ", out);
        DGG_TRY(dgg_latex_write_text(table->title, room, out, error));
        fputs(table->title.length > 0 ? ": none.\\par\n" : "None.\\par\n", out);
    }
    if (dgg_text_trim(table->note).length > 0) {
        fputs("{\\small\\noindent\\emph{Note.} ", out);
        DGG_TRY(dgg_latex_write_text(table->note, room, out, error));
        fputs("\\par}\n", out);
    }
done:
    return status;
}

static dgg_status write_latex(const dgg_table *tables, size_t count, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer room = { 0 };
    fputs(beginning, out);
    for (size_t i = 0; i < count; i++) {
        fputs(i > 0 ? "\n\\bigskip\n" : "\n", out);
        DGG_TRY(write_table(&tables[i], &room, out, error));
    }
    fputs("\n\\end{document}\n", out);
done:
    dgg_buffer_destroy(&room);
    return status;
}

const dgg_report dgg_report_latex = {
    .row = { .name = "latex", .summary = "a document with booktabs, to compile or copy from" },
    .write = write_latex,
};
