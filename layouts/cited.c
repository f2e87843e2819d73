/* A citation needs a key that BibTeX, Pandoc and LaTeX take, and a name that a reader knows. */
#include "layouts/cited.h"

#include <string.h>

#include "base/unicode.h"
#include "corpus/people.h"

/* What may stand in a key everywhere: letters of any script; [@key] ends at most other signs. */
static bool is_of_key(int32_t character)
{
    return dgg_unicode_is_letter(character) || (character >= '0' && character <= '9') ||
           character == '_';
}

static bool may_join(int32_t character)
{
    return character == '-' || character == ':' || character == '.' || character == '/';
}

static bool has_key(const dgg_article *article, dgg_text key)
{
    for (size_t i = 0; i < article->paper_count; i++) {
        if (dgg_text_equal(article->papers[i].key, key)) {
            return true;
        }
    }
    for (size_t i = 0; i < article->work_count; i++) {
        if (dgg_text_equal(article->works[i].key, key)) {
            return true;
        }
    }
    return false;
}

static dgg_status write_key(const dgg_paper *paper, dgg_buffer *key, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text given = paper->key.length > 0 ? paper->key : paper->id;
    for (dgg_text rest = given; rest.length > 0;) {
        dgg_text sign = rest;
        int32_t character = dgg_unicode_take(&rest);
        sign.length -= rest.length;
        bool is_new = key->length > 0 && key->bytes[key->length - 1] != '-';
        if (is_of_key(character) || (may_join(character) && key->length > 0)) {
            DGG_TRY(dgg_buffer_add(key, sign, error));
        } else if (is_new) {
            DGG_TRY(dgg_buffer_add(key, dgg_text_of("-"), error));
        }
    }
    while (key->length > 0 && strchr("-:./", key->bytes[key->length - 1]) != NULL) {
        key->length--;
    }
    if (key->length == 0) {
        DGG_TRY(dgg_buffer_add(key, dgg_text_of("paper"), error));
    }
done:
    return status;
}

/* A key that is taken gets a number. */
static dgg_status choose_key(dgg_article *article, const dgg_paper *paper, dgg_text *key,
                             dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer made = { 0 };
    DGG_TRY(write_key(paper, &made, error));
    size_t length = made.length;
    for (size_t i = 2; has_key(article, dgg_buffer_text(&made)); i++) {
        made.length = length;
        DGG_TRY(dgg_buffer_print(&made, error, "-%zu", i));
    }
    *key = dgg_buffer_text(&made);
    DGG_TRY(dgg_arena_copy(&article->arena, key, error));
done:
    dgg_buffer_destroy(&made);
    return status;
}

/* The first words of a title, or of the text of a record that has none. */
static dgg_text beginning_of(const dgg_paper *paper)
{
    enum { LONGEST = 40 };
    dgg_text text = paper->title.length > 0 ? paper->title : paper->abstract;
    dgg_text rest = text, shown = text;
    for (size_t i = 0; i < LONGEST && rest.length > 0; i++) {
        (void)dgg_unicode_take(&rest);
    }
    if (rest.length == 0) {
        return text;
    }
    shown.length = text.length - rest.length;
    size_t blank = shown.length;
    while (blank > 0 && shown.start[blank - 1] != ' ') {
        blank--;
    }
    shown.length = blank > 1 ? blank - 1 : shown.length;
    return shown;
}

static dgg_status name_authors(const dgg_paper *paper, bool is_in_chinese, dgg_buffer *name,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (paper->authors.count == 0) {
        dgg_text begun = beginning_of(paper);
        dgg_text whole = paper->title.length > 0 ? paper->title : paper->abstract;
        DGG_TRY(dgg_buffer_print(name, error, "“%.*s%s”", (int)begun.length, begun.start,
                                 begun.length < whole.length ? "…" : ""));
        return DGG_OK;
    }
    DGG_TRY(dgg_buffer_add(name, dgg_person_family(paper->authors.items[0]), error));
    if (paper->authors.count == 2) {
        DGG_TRY(dgg_buffer_add(name, dgg_text_of(is_in_chinese ? "、" : " and "), error));
        DGG_TRY(dgg_buffer_add(name, dgg_person_family(paper->authors.items[1]), error));
    } else if (paper->authors.count > 2) {
        DGG_TRY(dgg_buffer_add(name, dgg_text_of(is_in_chinese ? " 等" : " et al."), error));
    }
done:
    return status;
}

static bool is_cited_so(const dgg_article *article, dgg_text cited)
{
    for (size_t i = 0; i < article->paper_count; i++) {
        if (dgg_text_equal(article->papers[i].cited, cited)) {
            return true;
        }
    }
    return false;
}

/* "Li et al. 2024"; the next of that name is "Li et al. 2024b". */
static dgg_status choose_name(dgg_article *article, const dgg_paper *paper, dgg_text *cited,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer name = { 0 };
    DGG_TRY(name_authors(paper, article->is_in_chinese, &name, error));
    if (paper->year != 0) {
        DGG_TRY(dgg_buffer_print(&name, error, " %d", paper->year));
    } else {
        DGG_TRY(dgg_buffer_add(&name, dgg_text_of(article->is_in_chinese ? " 无年份" : " n.d."),
                               error));
    }
    size_t length = name.length;
    for (char letter = 'b'; letter <= 'z' && is_cited_so(article, dgg_buffer_text(&name));
         letter++) {
        name.length = length;
        DGG_TRY(dgg_buffer_print(&name, error, "%c", letter));
    }
    *cited = dgg_buffer_text(&name);
    DGG_TRY(dgg_arena_copy(&article->arena, cited, error));
done:
    dgg_buffer_destroy(&name);
    return status;
}

static dgg_status add_part(dgg_buffer *line, dgg_text part, dgg_error *error)
{
    dgg_status status = DGG_OK;
    if (part.length > 0) {
        bool has_end = line->length > 0 && line->bytes[line->length - 1] == '.';
        DGG_TRY(dgg_buffer_add(line, dgg_text_of(has_end || line->length == 0 ? "" : "."), error));
        DGG_TRY(dgg_buffer_add(line, dgg_text_of(line->length == 0 ? "" : " "), error));
        DGG_TRY(dgg_buffer_add(line, part, error));
    }
done:
    return status;
}

static dgg_status list_authors(dgg_buffer *line, const dgg_paper *paper, dgg_error *error)
{
    enum { MOST_AUTHORS = 10 };
    dgg_status status = DGG_OK;
    for (size_t i = 0; i < paper->authors.count && i < MOST_AUTHORS; i++) {
        DGG_TRY(dgg_buffer_add(line, dgg_text_of(i > 0 ? "; " : ""), error));
        DGG_TRY(dgg_buffer_add(line, paper->authors.items[i], error));
    }
    if (paper->authors.count > MOST_AUTHORS) {
        DGG_TRY(dgg_buffer_add(line, dgg_text_of("; …"), error));
    }
done:
    return status;
}

static dgg_status list_year(dgg_buffer *line, const dgg_paper *paper, dgg_error *error)
{
    return paper->year != 0 ? dgg_buffer_print(line, error, " (%d)", paper->year) : DGG_OK;
}

/* "Family, Given; Family, Given (2024). Title. Venue. doi". */
static dgg_status choose_listed(dgg_article *article, const dgg_paper *paper, dgg_text *listed,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer line = { 0 };
    bool has_authors = paper->authors.count > 0;
    DGG_TRY(list_authors(&line, paper, error));
    DGG_TRY(has_authors ? list_year(&line, paper, error) : DGG_OK);
    DGG_TRY(add_part(&line, paper->title.length > 0 ? paper->title : beginning_of(paper), error));
    DGG_TRY(dgg_buffer_add(&line, dgg_text_of(paper->title.length > 0 ? "" : "…"), error));
    DGG_TRY(has_authors ? DGG_OK : list_year(&line, paper, error));
    DGG_TRY(add_part(&line, paper->venue, error));
    if (paper->doi.length > 0) {
        DGG_TRY(add_part(&line, dgg_text_of("doi:"), error));
        DGG_TRY(dgg_buffer_add(&line, paper->doi, error));
    }
    *listed = dgg_buffer_text(&line);
    DGG_TRY(dgg_arena_copy(&article->arena, listed, error));
done:
    dgg_buffer_destroy(&line);
    return status;
}

dgg_status dgg_cited_find(dgg_article *article, uint32_t paper, size_t *cited, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_cited_paper made = { .paper = paper };
    for (size_t i = 0; i < article->paper_count; i++) {
        if (article->papers[i].paper == paper) {
            *cited = i;
            return DGG_OK;
        }
    }
    const dgg_paper *of = &article->corpus->papers[paper];
    DGG_TRY(choose_key(article, of, &made.key, error));
    DGG_TRY(choose_name(article, of, &made.cited, error));
    DGG_TRY(choose_listed(article, of, &made.listed, error));
    DGG_TRY(dgg_reserve(&article->papers, &article->paper_room, article->paper_count + 1,
                        sizeof *article->papers, error));
    *cited = article->paper_count;
    article->papers[article->paper_count++] = made;
done:
    return status;
}

dgg_status dgg_cited_corpus(const dgg_article *article, dgg_corpus *part, dgg_error *error)
{
    *part = (dgg_corpus){ 0 };
    dgg_status status =
        dgg_grow(&part->papers, article->paper_count + 1, sizeof *part->papers, error);
    for (size_t i = 0; status == DGG_OK && i < article->paper_count; i++) {
        dgg_paper paper = article->corpus->papers[article->papers[i].paper];
        paper.key = article->papers[i].key;
        paper.abstract = (dgg_text){ 0 };
        paper.keywords = paper.references = paper.institutions = (dgg_texts){ 0 };
        paper.times_cited = paper.addresses = paper.author_ids = (dgg_texts){ 0 };
        part->papers[part->paper_count++] = paper;
    }
    return status;
}
