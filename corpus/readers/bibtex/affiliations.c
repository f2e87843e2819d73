/* Addresses and ids of the authors of an entry. */
#include "corpus/readers/bibtex/affiliations.h"

#include "corpus/readers/bibtex/latex.h"
#include "corpus/texts.h"

typedef struct reading {
    dgg_attributing *to;
    size_t *authors; /* named so far in this line */
    size_t count, room;
    dgg_buffer text;
} reading;

/* A line goes on in the next if it does not end in a full stop. */
static dgg_text take_line(dgg_text *lines)
{
    dgg_text line = dgg_text_line(lines);
    while (lines->length > 0 && !dgg_text_ends(dgg_text_trim(line), ".")) {
        dgg_text next = dgg_text_line(lines);
        line = (dgg_text){ line.start, (size_t)(next.start + next.length - line.start) };
    }
    return line;
}

/* Cuts off "Sun, Ji-qing, " if it is the name of an author. */
static dgg_status take_author(reading *r, dgg_text *piece, size_t *author, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text rest = *piece;
    *author = 0;
    for (size_t commas = 0; commas < 2 && *author == 0; commas++) {
        dgg_text_cut(&rest, ',');
        size_t length = piece->length - rest.length - (rest.length > 0 ? 1 : 0);
        dgg_text name = dgg_text_slice(*piece, 0, length);
        bool has_comma = dgg_text_find_byte(name, ',') < name.length;
        DGG_TRY(has_comma ? dgg_attributing_find(r->to, name, author, error) : DGG_OK);
    }
    *piece = *author > 0 ? rest : *piece;
done:
    return status;
}

static dgg_status add_address(reading *r, dgg_text address, dgg_error *error)
{
    dgg_status status = DGG_OK;
    DGG_TRY(r->count == 0 ? dgg_attributing_add(r->to, 0, address, error) : DGG_OK);
    for (size_t i = 0; i < r->count; i++) {
        DGG_TRY(dgg_attributing_add(r->to, r->authors[i], address, error));
    }
    r->count = 0;
done:
    return status;
}

static dgg_status read_line(reading *r, dgg_text line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    r->count = 0;
    while (line.length > 0) {
        size_t author = 0;
        dgg_text piece = dgg_texts_trim(dgg_text_cut(&line, ';'));
        DGG_TRY(take_author(r, &piece, &author, error));
        if (author > 0) {
            DGG_TRY(dgg_reserve(&r->authors, &r->room, r->count + 1, sizeof author, error));
            r->authors[r->count++] = author;
        }
        if (dgg_texts_trim(piece).length > 0) {
            DGG_TRY(add_address(r, piece, error));
        }
    }
done:
    return status;
}

/* Whom to write to: the same address stands in a line of its own. */
static bool is_for_letters(dgg_text line)
{
    return dgg_text_find(line, dgg_text_of("(Reprint Author)")) < line.length ||
           dgg_text_find(line, dgg_text_of("(Corresponding Author)")) < line.length;
}

dgg_status dgg_bib_addresses(dgg_attributing *to, dgg_text field, dgg_error *error)
{
    dgg_status status = DGG_OK;
    reading r = { .to = to };
    while (field.length > 0) {
        dgg_text line = take_line(&field);
        if (is_for_letters(line)) {
            continue;
        }
        r.text.length = 0;
        DGG_TRY(dgg_latex_decode(&r.text, line, error));
        dgg_text decoded = dgg_buffer_text(&r.text);
        decoded.length -= dgg_text_ends(decoded, ".") ? 1 : 0;
        DGG_TRY(read_line(&r, decoded, error));
    }
done:
    dgg_release(r.authors);
    dgg_buffer_destroy(&r.text);
    return status;
}

dgg_status dgg_bib_author_ids(dgg_attributing *to, dgg_text field, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer text = { 0 };
    while (field.length > 0) {
        dgg_text line = dgg_text_line(&field);
        while (line.length > 0) {
            text.length = 0;
            DGG_TRY(dgg_latex_decode(&text, dgg_text_cut(&line, ';'), error));
            dgg_text id = dgg_buffer_text(&text);
            dgg_text name = dgg_text_cut(&id, '/');
            DGG_TRY(dgg_attributing_add_id(to, name, "researcherid", id, error));
        }
    }
done:
    dgg_buffer_destroy(&text);
    return status;
}
