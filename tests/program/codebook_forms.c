#include "program/codebook_forms.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "tests/support/brutal.h"
#include "tests/support/suite.h"

static void every_format_is_written_or_read(void)
{
    for (size_t i = 0; dgg_codebook_forms.rows[i] != NULL; i++) {
        const dgg_codebook_form *form = (const dgg_codebook_form *)dgg_codebook_forms.rows[i];
        bool is_ours = strcmp(form->row.name, "json") == 0;
        CU_ASSERT_TRUE(form->write != NULL || form->read != NULL || is_ours);
        CU_ASSERT_EQUAL(form->read == NULL, form->recognises == NULL);
    }
}

static void a_pattern_is_kept_once_and_tried(void)
{
    dgg_codebook_draft draft = { 0 };
    dgg_error error = { 0 };
    uint32_t theme = 0, same = 9;
    CU_ASSERT_EQUAL(dgg_codebook_draft_labelled(&draft, dgg_text_of("Smart Cities"), &theme, NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL(dgg_codebook_draft_theme(&draft, dgg_text_of("smart-cities"), &same, NULL),
                    DGG_OK);
    CU_ASSERT_EQUAL(theme, same);
    const dgg_codebook_draft_pattern good = { dgg_text_of("smart city"), -1, theme, false };
    const dgg_codebook_draft_pattern bad = { dgg_text_of("(smart"), -1, theme, false };
    CU_ASSERT_EQUAL(dgg_codebook_draft_add(&draft, &good, 3, &error), DGG_OK);
    CU_ASSERT_EQUAL(dgg_codebook_draft_add(&draft, &good, 4, &error), DGG_OK);
    CU_ASSERT_EQUAL(draft.pattern_count, 1);
    CU_ASSERT_EQUAL(dgg_codebook_draft_add(&draft, &bad, 5, &error), DGG_BAD_INPUT);
    CU_ASSERT_EQUAL(error.line, 5);
    dgg_codebook_draft_destroy(&draft);
    dgg_codebook_draft_destroy(&draft);
}

static void plain_phrases_lose_their_signs(void)
{
    dgg_codebook_draft draft = { 0 };
    uint32_t theme = 0;
    CU_ASSERT_EQUAL(dgg_codebook_draft_labelled(&draft, dgg_text_of("A"), &theme, NULL), DGG_OK);
    CU_ASSERT_EQUAL(
        dgg_codebook_draft_add_plain(&draft, theme, dgg_text_of("smart_cit* (new)"), NULL), DGG_OK);
    CU_ASSERT_TRUE(dgg_text_is(draft.patterns[0].text, "smart cit* (new)") ||
                   dgg_text_is(draft.patterns[0].text, "smart cit*  new"));
    CU_ASSERT_EQUAL(draft.losses.words, 0);
    CU_ASSERT_EQUAL(dgg_codebook_draft_add_plain(&draft, theme, dgg_text_of("?!"), NULL), DGG_OK);
    CU_ASSERT_EQUAL(draft.losses.words, 1);
    dgg_codebook_draft_destroy(&draft);
}

static dgg_status make_and_write(void)
{
    dgg_status status = DGG_OK;
    dgg_codebook_draft draft = { 0 };
    uint32_t theme = 0;
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    DGG_TRY(dgg_codebook_draft_labelled(&draft, dgg_text_of("Smart Cities"), &theme, NULL));
    DGG_TRY(dgg_codebook_draft_add_plain(&draft, theme, dgg_text_of("smart city"), NULL));
    DGG_TRY(dgg_codebook_draft_add_plain(&draft, theme, dgg_text_of("智慧城市"), NULL));
    DGG_TRY(dgg_codebook_draft_json(&draft, out, NULL));
done:
    fclose(out);
    free(text);
    dgg_codebook_draft_destroy(&draft);
    return status;
}

static void survives_refused_memory(void)
{
    BRUTAL(make_and_write());
}

SUITE("program/codebook_forms",
      { "every format is written or read", every_format_is_written_or_read },
      { "a pattern is kept once and tried", a_pattern_is_kept_once_and_tried },
      { "plain phrases lose their signs", plain_phrases_lose_their_signs },
      { "survives refused memory", survives_refused_memory })
