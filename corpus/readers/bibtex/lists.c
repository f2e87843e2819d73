/* Fields that hold several things, each parted in its own way. */
#include "corpus/readers/bibtex/lists.h"

#include "corpus/lists.h"
#include "corpus/readers/bibtex/latex.h"
#include "corpus/readers/bibtex/terms.h"
#include "corpus/splitting.h"

/* A list in the making, and a text decoded for it. */
typedef struct collecting {
    dgg_names list;
    dgg_buffer text;
} collecting;

static void collecting_destroy(collecting *c)
{
    dgg_names_destroy(&c->list);
    dgg_buffer_destroy(&c->text);
}

dgg_status dgg_bib_keywords(dgg_text field, dgg_arena **arena, dgg_texts *keywords,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    collecting c = { 0 };
    DGG_TRY(dgg_latex_decode(&c.text, field, error));
    DGG_TRY(dgg_split_keywords(&c.list, dgg_buffer_text(&c.text), error));
    DGG_TRY(dgg_lists_make(&c.list, arena, keywords, error));
done:
    collecting_destroy(&c);
    return status;
}

dgg_status dgg_bib_index_terms(dgg_text of_authors, dgg_text terms, dgg_arena **arena,
                               dgg_texts *keywords, dgg_error *error)
{
    dgg_status status = DGG_OK;
    collecting c = { 0 };
    DGG_TRY(dgg_latex_decode(&c.text, of_authors, error));
    DGG_TRY(dgg_split_keywords(&c.list, dgg_buffer_text(&c.text), error));
    c.text.length = 0;
    DGG_TRY(dgg_latex_decode(&c.text, terms, error));
    DGG_TRY(dgg_bib_terms(&c.list, dgg_buffer_text(&c.text), error));
    DGG_TRY(dgg_lists_make(&c.list, arena, keywords, error));
done:
    collecting_destroy(&c);
    return status;
}

dgg_status dgg_bib_institutions(dgg_text field, dgg_arena **arena, dgg_texts *institutions,
                                dgg_error *error)
{
    dgg_status status = DGG_OK;
    collecting c = { 0 };
    for (dgg_text lines = field; lines.length > 0;) {
        dgg_text line = dgg_text_line(&lines);
        while (lines.length > 0 && !dgg_text_ends(dgg_text_trim(line), ".")) {
            dgg_text next = dgg_text_line(&lines); /* a line goes on in the next */
            line = (dgg_text){ line.start, (size_t)(next.start + next.length - line.start) };
        }
        c.text.length = 0;
        DGG_TRY(dgg_latex_decode(&c.text, line, error));
        dgg_text rest = dgg_buffer_text(&c.text);
        rest.length -= dgg_text_ends(rest, ".") ? 1 : 0;
        while (rest.length > 0) {
            DGG_TRY(dgg_lists_add(&c.list, dgg_institution_of(dgg_text_cut(&rest, ';')), error));
        }
    }
    DGG_TRY(dgg_lists_make(&c.list, arena, institutions, error));
done:
    collecting_destroy(&c);
    return status;
}

/* A reference of Web of Science is a line with a full stop at its end. */
static bool is_a_line_each(dgg_text field)
{
    size_t end = dgg_text_find_byte(field, '\n');
    return end < field.length && dgg_text_ends(dgg_text_trim(dgg_text_slice(field, 0, end)), ".");
}

dgg_status dgg_bib_references(dgg_text field, dgg_arena **arena, dgg_texts *references,
                              dgg_error *error)
{
    dgg_status status = DGG_OK;
    collecting c = { 0 };
    if (!is_a_line_each(field)) {
        DGG_TRY(dgg_latex_decode(&c.text, field, error));
        DGG_TRY(dgg_split_wrapped_references(&c.list, dgg_buffer_text(&c.text), error));
    }
    for (dgg_text rest = field; is_a_line_each(field) && rest.length > 0;) {
        c.text.length = 0;
        DGG_TRY(dgg_latex_decode(&c.text, dgg_text_line(&rest), error));
        dgg_text line = dgg_buffer_text(&c.text);
        line.length -= dgg_text_ends(line, ".") ? 1 : 0;
        DGG_TRY(dgg_lists_add(&c.list, line, error));
    }
    DGG_TRY(dgg_lists_make(&c.list, arena, references, error));
done:
    collecting_destroy(&c);
    return status;
}
