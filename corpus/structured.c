/* Exports of databases and networks, known by what only they begin with: read as a list they would
 * make hundreds of records of nonsense. */
#include "corpus/structured.h"

#include <string.h>

#include "corpus/texts.h"

enum { LINES_LOOKED_AT = 40, FEWEST_COLUMNS = 3, FEWEST_KNOWN = 2, FEWEST_TAGS = 3 };

typedef struct shape {
    const char *beginning, *kind;
} shape;

/* Of the whole text; in lower case. */
static const shape of_text[] = {
    { "fn clarivate", "Web of Science" },
    { "fn thomson", "Web of Science" },
    { "fn isi", "Web of Science" },
    { "pt\tau\t", "Web of Science (a table)" },
    { "rt ", "RefWorks" },
    { "<?xml", "XML" },
    { "<!doctype", "a web page or XML" },
    { "<html", "a web page" },
    { "<graphml", "GraphML" },
    { "<gexf", "GEXF" },
    { "<xml>", "XML" },
    { "graph [", "GML" },
    { "graph\n[", "GML" },
    { "graph\r\n[", "GML" },
    { "creator \"", "GML" },
    { "*vertices", "Pajek" },
    { "*network", "Pajek" },
    { "digraph ", "DOT" },
    { "strict graph ", "DOT" },
    { "strict digraph ", "DOT" },
};

/* Of one of the first lines, as it is written. */
static const shape of_line[] = {
    { "TY  - ", "RIS" },
    { "PMID- ", "MEDLINE" },
    { "VR 1.0", "Web of Science" },
    { "%0 Journal", "EndNote" },
    { "%0 Book", "EndNote" },
    { "%0 Conference", "EndNote" },
    { "%0 Thesis", "EndNote" },
    { "%0 Report", "EndNote" },
    { "{Reference Type}:", "NoteExpress" },
    { "【来源篇名】", "CSSCI" },
    { "Report Information from ProQuest", "ProQuest" },
};

/* Names of columns in tables of records, in lower case. */
static const char *const columns[] = {
    "abstract",       "author",  "authors",  "autor", "autoren", "doi",          "issn",
    "jahr",           "journal", "keywords", "link",  "source",  "source title", "titel",
    "title",          "titre",   "título",   "venue", "year",    "date",         "publication year",
    "document title", "url",     "摘要",     "标题",  "题名",    "作者",
};

static bool is_column(dgg_text cell)
{
    cell = dgg_text_trim(cell);
    if (cell.length > 1 && dgg_text_starts(cell, "\"") && dgg_text_ends(cell, "\"")) {
        cell = dgg_text_slice(cell, 1, cell.length - 1);
    }
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        if (cell.length == strlen(columns[i]) && dgg_texts_starts_any_case(cell, columns[i])) {
            return true;
        }
    }
    return false;
}

static size_t count_of(dgg_text line, const char *wanted)
{
    size_t count = 0;
    dgg_text phrase = dgg_text_of(wanted);
    for (size_t at = 0; (at = dgg_text_find(line, phrase)) < line.length; count++) {
        line = dgg_text_slice(line, at + phrase.length, line.length);
    }
    return count;
}

/* The first line names columns, or is parted as no sentence is. */
static bool is_table(dgg_text line)
{
    static const char separators[] = ",;\t";
    for (size_t i = 0; i + 1 < sizeof separators; i++) {
        size_t count = 0, known = 0;
        for (dgg_text rest = line; rest.length > 0; count++) {
            known += is_column(dgg_text_cut(&rest, separators[i]));
        }
        if (count >= FEWEST_COLUMNS && known >= FEWEST_KNOWN) {
            return true;
        }
    }
    return count_of(line, "\t") >= FEWEST_COLUMNS || count_of(line, "\",\"") >= FEWEST_KNOWN ||
           (count_of(line, ",") > FEWEST_COLUMNS && count_of(line, ", ") == 0);
}

/* "<records>" alone; "<b>Maps</b>" may be a title. */
static bool is_tag(dgg_text line)
{
    return dgg_text_starts(line, "<") && dgg_text_ends(line, ">") && count_of(line, "<") == 1;
}

static bool is_capital(char byte)
{
    return (byte >= 'A' && byte <= 'Z') || dgg_is_digit(byte);
}

/* "%A Smith", "OWN - NLM", "A1  - Smith": a tag in capitals, and then what it says. */
static bool has_tag(dgg_text line)
{
    enum { LONGEST_TAG = 4 };
    if (dgg_text_starts(line, "%")) {
        return line.length > 2 && is_capital(line.start[1]) && line.start[2] == ' ';
    }
    size_t at = 0;
    while (at < line.length && at < LONGEST_TAG && is_capital(line.start[at])) {
        at++;
    }
    size_t dash = at;
    while (dash < line.length && line.start[dash] == ' ') {
        dash++;
    }
    return at >= 2 && dgg_text_starts(dgg_text_slice(line, dash, line.length), "- ");
}

/* "[1] On maps" is no JSON. */
static bool is_json(dgg_text text)
{
    bool is_list = dgg_text_starts(text, "[");
    if (!is_list && !dgg_text_starts(text, "{")) {
        return false;
    }
    text = dgg_text_trim(dgg_text_slice(text, 1, text.length));
    return dgg_text_starts(text, is_list ? "{" : "\"") || (is_list && dgg_text_starts(text, "[")) ||
           dgg_text_is(text, is_list ? "]" : "}");
}

static bool is_number(dgg_text line)
{
    bool has_digit = false;
    for (size_t i = 0; i < line.length; i++) {
        has_digit = has_digit || dgg_is_digit(line.start[i]);
        if (!dgg_is_digit(line.start[i]) && strchr("+-.eE", line.start[i]) == NULL) {
            return false;
        }
    }
    return has_digit;
}

/* Lines of numbers and nothing else, several in a line, as METIS writes a network. */
static bool are_numbers(dgg_text head)
{
    enum { LOOKED_AT = 5 };
    size_t lines = 0, numbers = 0;
    while (head.length > 0 && lines < LOOKED_AT) {
        dgg_text line = dgg_texts_trim(dgg_text_line(&head));
        lines += line.length > 0;
        while (line.length > 0) {
            dgg_text word = dgg_text_cut(&line, ' ');
            numbers += word.length > 0;
            if (word.length > 0 && !is_number(word)) {
                return false;
            }
        }
    }
    return lines > 1 && numbers >= 2 * lines;
}

/* A network may number its vertices, one a line, but then they are counted up, and lines follow. */
bool dgg_structured_is_values(dgg_text head)
{
    enum { LOOKED_AT = 5 };
    int lines = 0, counted = 0;
    bool is_begun = false;
    while (head.length > 0) {
        dgg_text line = dgg_texts_trim(dgg_text_line(&head));
        if (line.length == 0 || dgg_text_starts(line, "%")) {
            continue;
        }
        if (dgg_text_starts(line, "*")) {
            bool is_first = !is_begun && dgg_texts_starts_any_case(line, "*vertices");
            if (!is_first) {
                return false;
            }
            is_begun = true;
        } else if (lines < LOOKED_AT) {
            lines++;
            counted += dgg_text_number(line) == lines;
            if (!is_begun || !is_number(line)) {
                return false;
            }
        }
    }
    return lines > 0 && counted < lines;
}

static const char *kind_of_beginning(dgg_text text)
{
    for (size_t i = 0; i < sizeof of_text / sizeof *of_text; i++) {
        if (dgg_texts_starts_any_case(text, of_text[i].beginning)) {
            return of_text[i].kind;
        }
    }
    return is_json(text) ? "JSON" : NULL;
}

static const char *kind_of_line(dgg_text line)
{
    for (size_t i = 0; i < sizeof of_line / sizeof *of_line; i++) {
        if (dgg_text_starts(line, of_line[i].beginning)) {
            return of_line[i].kind;
        }
    }
    return dgg_text_is(line, "PT J") || dgg_text_is(line, "PT B") ? "Web of Science" : NULL;
}

/* A tab behind the number or bullet of a list parts no cells. */
static bool has_cells(dgg_text line)
{
    line = dgg_text_trim(line);
    size_t at = dgg_text_find_byte(line, '\t'), others = 0;
    for (size_t i = 0; i < at; i++) {
        others += !dgg_is_digit(line.start[i]) && strchr("[]().-*+", line.start[i]) == NULL;
    }
    if (others == 0 && at < line.length) {
        line = dgg_text_trim(dgg_text_slice(line, at, line.length));
        at = dgg_text_find_byte(line, '\t');
    }
    return at < line.length;
}

static const char *kind_of_lines(dgg_text rest)
{
    size_t tags = 0, lines = 0, with_tabs = 0;
    for (; lines < LINES_LOOKED_AT && rest.length > 0; lines++) {
        dgg_text line = dgg_text_line(&rest);
        const char *kind = kind_of_line(line);
        if (kind != NULL) {
            return kind;
        }
        tags += has_tag(line);
        with_tabs += has_cells(line);
    }
    if (with_tabs > 1 && with_tabs * 2 > lines) {
        return "a table with tabs";
    }
    return tags >= FEWEST_TAGS && tags * 2 >= lines ? "an export with a tag before each line"
                                                    : NULL;
}

/* A page with a heading, and with what no list of titles has: blocks of code, or tables. */
static bool is_page_of_notes(dgg_text head)
{
    static const char *const signs[] = { "```", "~~~", "|---", "| ---", "|:--", "| :--" };
    dgg_text first = dgg_texts_trim(dgg_text_line(&head));
    bool has_sign = false;
    while (head.length > 0) {
        dgg_text line = dgg_texts_trim(dgg_text_line(&head));
        for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
            has_sign = has_sign || dgg_text_starts(line, signs[i]);
        }
    }
    return has_sign && dgg_text_starts(first, "# ");
}

const char *dgg_structured_kind(dgg_text head)
{
    dgg_text text = dgg_text_trim(head);
    while (dgg_text_starts(text, "% ")) { /* comments of Pajek */
        dgg_text_line(&text);
    }
    if (dgg_structured_is_values(text)) {
        return "a partition or vector of Pajek (a number for each vertex of a network)";
    }
    if (is_page_of_notes(text)) {
        return "a page of notes in Markdown";
    }
    if (are_numbers(text)) {
        return "lines of numbers, perhaps a network of METIS";
    }
    const char *kind = kind_of_beginning(text);
    if (kind != NULL) {
        return kind;
    }
    dgg_text rest = text;
    dgg_text first = dgg_text_trim(dgg_text_line(&rest));
    if (is_table(first)) {
        return "a table (CSV)";
    }
    return is_tag(first) ? "XML" : kind_of_lines(text);
}
