/* Whether two names may be one person's. */
#include "base/unicode.h"
#include "corpus/people/names.h"

static bool starts_with(dgg_text text, dgg_text beginning)
{
    return dgg_text_equal(dgg_text_slice(text, 0, beginning.length), beginning);
}

/* Initials of which one is the beginning of the other. */
static bool are_like(dgg_text one, dgg_text other)
{
    return one.length < other.length ? starts_with(other, one) : starts_with(one, other);
}

/* Word by word: equal, or one is the initial of the other; more words do not matter. */
static bool words_are_like(dgg_text one, dgg_text other)
{
    bool are = true;
    while (are && one.length > 0 && other.length > 0) {
        dgg_text left = dgg_text_cut(&one, ' '), right = dgg_text_cut(&other, ' ');
        bool is_initial = dgg_unicode_count(left) == 1 || dgg_unicode_count(right) == 1;
        are = dgg_text_equal(left, right) || (is_initial && are_like(left, right));
    }
    return are;
}

static bool may_be(const dgg_person_name *one, const dgg_person_name *other)
{
    bool are_chinese = one->chinese.length > 0 && other->chinese.length > 0;
    bool have_suffix = one->suffix.length > 0 && other->suffix.length > 0;
    if ((are_chinese && !dgg_text_equal(one->chinese, other->chinese)) ||
        (have_suffix && !dgg_text_equal(one->suffix, other->suffix)) ||
        !dgg_text_equal(one->family, other->family) ||
        (one->given.length == 0) != (other->given.length == 0)) {
        return false;
    }
    if (one->is_pinyin && other->is_pinyin) {
        return one->is_full && other->is_full ? dgg_text_equal(one->given, other->given)
                                              : are_like(one->initials, other->initials);
    }
    return words_are_like(one->given, other->given);
}

dgg_name_likeness dgg_person_name_compare(const dgg_person_name *one, const dgg_person_name *other)
{
    if (!may_be(one, other)) {
        return DGG_OTHER_NAME;
    }
    bool is_same = dgg_text_equal(one->given, other->given) &&
                   dgg_text_equal(one->suffix, other->suffix) &&
                   dgg_text_equal(one->chinese, other->chinese);
    return is_same ? DGG_SAME_NAME : DGG_NAME_MAY_BE;
}
