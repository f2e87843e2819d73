/* Our own format, written as it stands: comments and all. */
#include "program/codebook_forms.h"

const dgg_codebook_form dgg_codebook_form_json = {
    .row = { .name = "json", .summary = "the codebook as it is, to edit" },
};
