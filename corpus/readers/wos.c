/* Web of Science, plain text: "PT" opens a record, "ER" closes it, and what a field goes on with
 * stands behind blanks. CNKI's records are passed on in this form too. */
#include "corpus/wos.h"
#include "corpus/readers.h"
#include "corpus/tagged.h"
#include "corpus/texts.h"

/* "Abraham M., 1909, RC CIRC MAT PALERMO, V28, P1": a year between commas behind a name. */
static bool is_reference(dgg_text line)
{
    dgg_text rest = line;
    dgg_text name = dgg_text_cut(&rest, ',');
    dgg_text year = dgg_texts_trim(dgg_text_cut(&rest, ','));
    return name.length > 0 && *name.start != '[' && rest.length > 0 &&
           dgg_texts_year_in(year) != 0 && year.length == sizeof "2019" - 1;
}

/* References that stand among addresses have lost their tag. */
static bool has_lost_tag(const dgg_slip *slip, dgg_text line, const char **name,
                         const char **reason)
{
    *name = "CR";
    *reason = "cited references stand among addresses (C1): their tag CR seems to be lost";
    return slip->count > 0 && dgg_slip_is(slip, slip->count - 1, "c1") && is_reference(line);
}

static dgg_status read_wos(dgg_corpus *corpus, dgg_stream *stream, dgg_error *error)
{
    static const char *const outside[] = { "FN", "VR", "EF", NULL };
    static const dgg_tagging tagging = { .dialect = &dgg_wos_dialect,
                                         .tag = dgg_tagged_two_letters,
                                         .opening = "PT",
                                         .closing = "ER",
                                         .outside = outside,
                                         .lost = has_lost_tag };
    return dgg_tagged_read(corpus, stream, &tagging, error);
}

static dgg_recognition recognises(dgg_text head)
{
    static const char *const types[] = { "PT J", "PT B", "PT S", "PT C", "PT P" };
    bool has_type = false;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        has_type = has_type || dgg_tagged_has_line(head, types[i]);
    }
    bool has_header = dgg_tagged_has_line(head, "FN ") && dgg_tagged_has_line(head, "VR ");
    bool has_tag = dgg_tagged_has_line(head, "AU ") || dgg_tagged_has_line(head, "TI ");
    return has_header ? DGG_CERTAIN : has_type && has_tag ? DGG_LIKELY : DGG_NOT_MINE;
}

const dgg_reader dgg_reader_wos = {
    { .name = "wos", .summary = "Web of Science, plain text" },
    recognises,
    read_wos,
};
