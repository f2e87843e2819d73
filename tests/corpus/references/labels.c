#include "corpus/references/labels.h"

#include "corpus/references/features.h"
#include "corpus/words.h"

#include "tests/support/brutal.h"
#include "tests/support/suite.h"

typedef struct labelling {
    dgg_reference_words words;
    dgg_reference_context context;
    dgg_reference_labels labels;
} labelling;

static dgg_status label(labelling *l, const char *text)
{
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_reference_words_cut(&l->words, dgg_text_of(text), NULL));
    DGG_TRY(dgg_reference_context_fill(&l->context, &l->words, NULL));
    DGG_TRY(dgg_reference_labels_fill(&l->labels, &l->words, &l->context, NULL));
done:
    return status;
}

static void destroy(labelling *l)
{
    dgg_reference_words_destroy(&l->words);
    dgg_reference_context_destroy(&l->context);
    dgg_reference_labels_destroy(&l->labels);
}

/* A letter for each word: author, date, title, journal, container, volume, pages, editor … */
static bool is_labelled(const char *text, const char *wanted)
{
    static const char letters[] = "ADTJCVPELUOIN";
    labelling l = { 0 };
    char found[DGG_REFERENCE_MOST_WORDS + 1] = "";
    CU_ASSERT_EQUAL(label(&l, text), DGG_OK);
    for (size_t i = 0; i < l.words.count; i++) {
        found[i] = letters[l.labels.items[i]];
    }
    bool is_right = dgg_text_is(dgg_text_of(found), wanted);
    if (!is_right) {
        printf("%s\n%s\n", text, found);
    }
    destroy(&l);
    return is_right;
}

static void words_get_the_label_of_their_part(void)
{
    CU_ASSERT_TRUE(is_labelled(
        "Smith, J. (2019). On governing maps. Journal of Maps, 12(3), 45–60.", "AADTTTJJJVVP"));
    CU_ASSERT_TRUE(
        is_labelled("J. K. Smith, “On governing maps,” IEEE Trans. Maps, vol. 12, no. 3, "
                    "pp. 45–60, 2019.",
                    "AAATTTJJJVVVVPPD"));
    CU_ASSERT_TRUE(
        is_labelled("Smith, Jane. On Governing Maps. New York: Norton, 1999.", "AATTTLLUD"));
}

static void the_doubt_is_less_where_signs_are_missing(void)
{
    labelling l = { 0 };
    CU_ASSERT_EQUAL(label(&l, "Smith, J. (2019). On maps. Journal of Maps, 12(3), 45–60."), DGG_OK);
    int32_t sure = l.labels.doubt;
    CU_ASSERT_EQUAL(label(&l, "Smith Maps Towns Paris Norton Journal"), DGG_OK);
    CU_ASSERT_TRUE(l.labels.doubt >= 0 && l.labels.doubt < sure);
    CU_ASSERT_EQUAL(label(&l, ""), DGG_OK);
    destroy(&l);
}

static void the_table_has_a_line_for_each_feature(void)
{
    enum {
        LINE = DGG_REFERENCE_LABELS + 1,
        MORE = DGG_REFERENCE_BOUNDARIES * DGG_REFERENCE_LABELS + 2
    };
    dgg_text table = dgg_words_segments();
    CU_ASSERT_EQUAL_FATAL(table.length, (size_t)(DGG_REFERENCE_FEATURES + MORE) * LINE);
    for (size_t i = 0; i < table.length; i++) {
        bool is_end = i % LINE == LINE - 1;
        CU_ASSERT_TRUE(is_end ? table.start[i] == '\n'
                              : table.start[i] >= '!' && table.start[i] <= '~');
    }
}

static dgg_status label_and_forget(void)
{
    labelling l = { 0 };
    dgg_status status = label(&l, "Smith, J. (2019). On maps. Towns, 12(3), 45–60.");
    destroy(&l);
    return status;
}

static void a_refused_allocation_leaves_nothing(void)
{
    BRUTAL(label_and_forget());
}

SUITE("corpus/references/labels",
      { "words get the label of their part", words_get_the_label_of_their_part },
      { "the doubt is less where signs are missing", the_doubt_is_less_where_signs_are_missing },
      { "the table has a line for each feature", the_table_has_a_line_for_each_feature },
      { "a refused allocation leaves nothing", a_refused_allocation_leaves_nothing })
