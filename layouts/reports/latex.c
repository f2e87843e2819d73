/* LaTeX: a document that compiles as it is (XeLaTeX and LuaLaTeX for texts in any script, pdfLaTeX
 * for Latin ones), each table a longtable with the rules of booktabs, which can be copied into an
 * article with the four packages that the beginning names. */
#include "base/unicode.h"
#include "layouts/article.h"
#include "layouts/latex_text.h"
#include "layouts/prose.h"
#include "layouts/report_parts.h"
#include "layouts/reports.h"

enum {
    NARROW = 28,     /* characters: a wider column of texts breaks its lines */
    WIDEST = 90,     /* more of a text says nothing about the width of its column */
    PAGE_WIDTH = 78, /* characters on a line of the page */
    SMALL_PAGE_WIDTH = 88,
    GAP = 2, /* between columns, in characters */
    HUNDREDTHS = 100,
};

const char dgg_latex_beginning[] =
    "% Made by dggraph. Run xelatex or lualatex twice; pdflatex will do for Latin "
    "texts.\n"
    "% In another document they need: \\usepackage{booktabs,longtable,array,graphicx}\n"
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
    "\\usepackage{booktabs,longtable,array,graphicx}\n"
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

static size_t cells_width(const dgg_table *table, size_t column)
{
    size_t widest = 1;
    for (size_t i = 0; i < dgg_table_row_count(table); i++) {
        char number[DGG_NUMBER_ROOM];
        size_t width = width_of(dgg_prose_cell(table, i, column, number));
        widest = width > widest ? width : widest;
    }
    return widest;
}

/* How a table comes onto the page: as it is; or else in smaller type, with the names above numbers
 * turned on their sides, and texts in what is left of the width. */
typedef struct fit {
    bool is_tight;
    size_t page; /* characters that a line holds */
    size_t gap;  /* between columns */
    size_t fixed, shared;
} fit;

static size_t column_width(const dgg_table *table, size_t column, bool is_tight)
{
    size_t cells = cells_width(table, column), name = width_of(table->columns[column].name);
    bool is_turned = is_tight && dgg_prose_is_numeric(table, column);
    return is_turned || name < cells ? cells : name;
}

static bool is_shared(const dgg_table *table, size_t column, size_t width)
{
    return width > NARROW && !dgg_prose_is_numeric(table, column);
}

static void measure(const dgg_table *table, fit *how)
{
    how->fixed = how->shared = 0;
    for (size_t j = 0; j < table->column_count; j++) {
        size_t width = column_width(table, j, how->is_tight);
        *(is_shared(table, j, width) ? &how->shared : &how->fixed) += width + how->gap;
    }
}

static fit fit_of(const dgg_table *table)
{
    fit how = { .page = PAGE_WIDTH, .gap = GAP };
    measure(table, &how);
    if (how.fixed + (how.shared > 0 ? NARROW : 0) > how.page) {
        how = (fit){ .is_tight = true, .page = SMALL_PAGE_WIDTH, .gap = GAP };
        measure(table, &how);
    }
    return how;
}

/* Numbers and short texts are as wide as they are; long texts share what is left of the page. */
static void write_columns(const dgg_table *table, const fit *how, FILE *out)
{
    size_t most = how->page * 3 / 4; /* what is fixed leaves some to texts */
    size_t left = how->page - (how->fixed < most ? how->fixed : most);
    bool fits = how->shared == 0 || how->fixed + how->shared <= how->page;
    for (size_t j = 0; j < table->column_count; j++) {
        size_t width = column_width(table, j, how->is_tight);
        if (dgg_prose_is_numeric(table, j)) {
            fputc('r', out);
        } else if (fits || !is_shared(table, j, width)) {
            fputc('l', out);
        } else {
            size_t share = HUNDREDTHS * left * width / (how->shared * how->page);
            fprintf(out, ">{\\raggedright\\arraybackslash}p{.%02zu\\linewidth}", share);
        }
    }
}

static dgg_status write_names(const dgg_table *table, const fit *how, dgg_buffer *room, FILE *out,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t j = 0; j < table->column_count; j++) {
        bool is_turned = how->is_tight && dgg_prose_is_numeric(table, j) &&
                         width_of(table->columns[j].name) > cells_width(table, j);
        fputs(j > 0 ? " & " : "", out);
        fputs(is_turned ? "\\rotatebox{90}{" : "", out);
        DGG_TRY(dgg_latex_write_text(table->columns[j].name, room, out, error));
        fputs(is_turned ? "}" : "", out);
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
    const fit how = fit_of(table);
    fputs(how.is_tight ? "\\begingroup\\small\\setlength{\\tabcolsep}{3pt}\n" : "", out);
    fputs("\\begin{longtable}{@{}", out);
    write_columns(table, &how, out);
    fputs("@{}}\n", out);
    if (table->title.length > 0) {
        fputs("\\caption{", out);
        DGG_TRY(dgg_latex_write_text(table->title, room, out, error));
        fputs("}\\\\\n", out);
    }
    fputs("\\toprule\n", out);
    DGG_TRY(write_names(table, &how, room, out, error));
    fputs("\\midrule\n\\endfirsthead\n\\toprule\n", out);
    DGG_TRY(write_names(table, &how, room, out, error));
    fputs("\\midrule\n\\endhead\n\\bottomrule\n\\endfoot\n", out);
    DGG_TRY(write_rows(table, room, out, error));
    fputs("\\end{longtable}\n", out);
    fputs(how.is_tight ? "\\endgroup\n" : "", out);
done:
    return status;
}

dgg_status dgg_latex_write_table(const dgg_table *table, dgg_buffer *room, FILE *out,
                                 dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (dgg_table_row_count(table) > 0) {
        DGG_TRY(write_body(table, room, out, error));
    } else {
        fputs("\\noindent ", out);
        DGG_TRY(dgg_latex_write_text(table->title, room, out, error));
        fputs(dgg_prose_is_chinese(table) ? "：无。\\par\n"
              : table->title.length > 0   ? ": none.\\par\n"
                                          : "None.\\par\n",
              out);
    }
    if (dgg_text_trim(table->note).length > 0) {
        fprintf(out, "{\\small\\noindent%s ",
                dgg_prose_is_chinese(table) ? " 注：" : "\\emph{Note.}");
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
    fputs(dgg_latex_beginning, out);
    for (size_t i = 0; i < count; i++) {
        fputs(i > 0 ? "\n\\bigskip\n" : "\n", out);
        DGG_TRY(dgg_latex_write_table(&tables[i], &room, out, error));
    }
    fputs("\n\\end{document}\n", out);
done:
    dgg_buffer_destroy(&room);
    return status;
}

const dgg_report dgg_report_latex = {
    .row = { .name = "latex", .summary = "a document with booktabs, to compile or copy from" },
    .write = write_latex,
    .write_article = dgg_article_write_latex,
};
