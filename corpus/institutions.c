/* Abbreviations of Web of Science and words that names of institutions have or lack at will. */
#include "corpus/institutions.h"

#include "base/unicode.h"
#include "corpus/lists.h"
#include "corpus/texts.h"

/* In the order of the alphabet. A word that is both ("med" of medical and medicine) stays. */
static const struct {
    const char *brief, *whole;
} words[] = {
    { "acad", "academy" },       { "agr", "agriculture" },      { "assoc", "association" },
    { "coll", "college" },       { "corp", "corporation" },     { "ctr", "center" },
    { "centre", "center" },      { "dept", "department" },      { "econ", "economics" },
    { "educ", "education" },     { "engn", "engineering" },     { "fac", "faculty" },
    { "fdn", "foundation" },     { "govt", "government" },      { "hosp", "hospital" },
    { "hlth", "health" },        { "informat", "information" }, { "inst", "institute" },
    { "int", "international" },  { "lab", "laboratory" },       { "labs", "laboratories" },
    { "minist", "ministry" },    { "natl", "national" },        { "polytech", "polytechnic" },
    { "res", "research" },       { "sch", "school" },           { "sci", "science" },
    { "sciences", "science" },   { "soc", "society" },          { "tech", "technology" },
    { "technol", "technology" }, { "technical", "technology" }, { "univ", "university" },
};

static const char *const passed_over[] = { "of", "the", "and", "for", "in", "at", "de", "la" };

static dgg_text write_out(dgg_text word)
{
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (dgg_text_is(word, words[i].brief)) {
            return dgg_text_of(words[i].whole);
        }
    }
    return word;
}

static bool is_passed_over(dgg_text word)
{
    for (size_t i = 0; i < sizeof passed_over / sizeof *passed_over; i++) {
        if (dgg_text_is(word, passed_over[i])) {
            return true;
        }
    }
    return false;
}

dgg_status dgg_institution_key(dgg_keys *keys, dgg_buffer *buffer, dgg_text name, dgg_text *key,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text rest = { 0 };
    size_t plain = 0;
    buffer->length = 0;
    DGG_TRY(dgg_keys_words(keys, name, &rest, error));
    DGG_TRY(dgg_unicode_plain(buffer, rest, error));
    plain = buffer->length;
    for (size_t at = 0; at < plain;) {
        dgg_text word = { buffer->bytes + at, plain - at };
        word = dgg_text_slice(word, 0, dgg_text_find_byte(word, ' '));
        at += word.length + 1;
        if (is_passed_over(word)) {
            continue;
        }
        dgg_text whole = write_out(word);
        DGG_TRY(dgg_buffer_reserve(buffer, whole.length + 1, error));
        whole = write_out((dgg_text){ buffer->bytes + at - 1 - word.length, word.length });
        DGG_TRY(dgg_buffer_add(buffer, whole, error));
        DGG_TRY(dgg_buffer_add(buffer, dgg_text_of(" "), error));
    }
    *key = dgg_text_trim(dgg_text_slice(dgg_buffer_text(buffer), plain, buffer->length));
done:
    return status;
}

static bool is_brief(dgg_text word)
{
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        dgg_text brief = dgg_text_of(words[i].brief);
        bool is = brief.length == word.length && dgg_texts_starts_any_case(word, words[i].brief);
        if (is && brief.length < dgg_text_of(words[i].whole).length) {
            return true;
        }
    }
    return false;
}

bool dgg_institution_is_whole(dgg_text name)
{
    bool has_small = false;
    for (size_t i = 0; i < name.length; i++) {
        has_small = has_small || name.start[i] < 'A' ? has_small : name.start[i] > 'Z';
    }
    while (name.length > 0) {
        if (is_brief(dgg_text_cut(&name, ' '))) {
            return false;
        }
    }
    return has_small;
}

dgg_text dgg_institution_at(dgg_text address)
{
    enum { CODE = 5 };
    dgg_text end = dgg_text_slice(address, address.length - CODE, address.length);
    bool has_code = address.length > CODE && dgg_text_starts(end, " (") && dgg_text_ends(end, ")");
    address = dgg_text_slice(address, 0, address.length - (has_code ? CODE : 0));
    return dgg_institution_of(address);
}
