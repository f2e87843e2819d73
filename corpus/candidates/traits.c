/* Words that make no phrase, or not at its ends: those without a meaning of their own, and those
 * that every paper has about itself. */
#include <stdio.h>
#include <string.h>

#include "base/unicode.h"
#include "corpus/candidates/stream.h"

#define COUNT(items) (sizeof(items) / sizeof *(items))

/* Stand inside phrases: "internet of things", "right to the city". */
static const char inner[] = " of the and to ";

static const char never[] =
    " a as for in on an or but nor so yet if then than that this these those there here it its "
    "they them their "
    "we us our you your he she his her i me my who whom whose which what when where why how is are "
    "was were be been being am do does did done have has had having can could may might must shall "
    "should will would not no only also too very more most much many few fewer less least some any "
    "all each every both either neither other others another such same own by with from at into "
    "onto upon about above after again against along among amongst around because before behind "
    "below beneath beside besides between beyond despite down during except however moreover "
    "furthermore therefore thus hence while whilst whereas although though unless until till since "
    "once within without via per through throughout toward towards under over off out up across "
    "e.g i.e etc et al vs versus one two three four five six seven eight nine ten first second "
    "third finally firstly secondly well even still just rather instead often sometimes usually "
    "always never now today recently currently respectively yes et la le les de des du en el los "
    "las und der die das von im s t d ll re ve ©";

/* No subject of a paper, but of every paper. */
static const char at_no_end[] =
    " paper papers study studies article articles research researcher researchers author authors "
    "result results finding findings conclusion conclusions purpose aim aims objective objectives "
    "abstract introduction background implication implications contribution contributions example "
    "examples figure table section year years number numbers use used uses using based different "
    "various new several important significant main recent current present possible order way ways "
    "part parts account case cases literature question questions evidence insight insights "
    "review reviews overview scope copyright elsevier springer wiley ltd license rights reserved "
    "publisher published show shows "
    "showed shown find finds found propose proposes proposed examine examines examined explore "
    "explores explored exploring investigate investigates investigated discuss discusses discussed "
    "argue argues argued suggest suggests suggested provide provides provided providing identify "
    "identifies identified analyze analyzes analyzed analyse analyses analysed develop develops "
    "developed focus focuses focused conduct conducts conducted consider considers considered "
    "become becomes make makes made making play plays take takes taken increase increases "
    "increased increasing improve improves improved improving lead leads need needs help helps "
    "allow allows enable enables address addresses addressed understand understanding reveal "
    "reveals indicate indicates demonstrate demonstrates contribute contributes include includes "
    "including include offer offers apply applies applied achieve achieved compare compared "
    "comparing related given future particular general specific overall key high higher large "
    "good better best low lower total potential existing available work works effect effects "
    "wide range last decade puts forward huge major rapid point view term terms next "
    "impact impacts influence relationship relationships role factor factors aspect aspects "
    "approach approaches method methods model models framework frameworks process processes ";

/* Characters that begin or end no Chinese phrase. */
static const char han_no_end[] = "的了和与在是及对为以从等中其将被并或而之于不也这那个上下有我你他"
                                 "她它们所由向把让使但又就都很更最各每该本此则已可能会要应当即且";

static bool is_among(const char *list, dgg_text word)
{
    char padded[40];
    if (word.length + 3 > sizeof padded) {
        return false;
    }
    snprintf(padded, sizeof padded, " %.*s ", (int)word.length, word.start);
    return strstr(list, padded) != NULL;
}

static bool is_han(dgg_text word)
{
    dgg_text rest = word;
    return word.length > 0 && dgg_unicode_is_han(dgg_unicode_take(&rest));
}

static bool has_letters(dgg_text word)
{
    size_t letters = 0;
    dgg_text rest = word;
    while (rest.length > 0) {
        letters += dgg_unicode_is_letter(dgg_unicode_take(&rest)) ? 1 : 0;
    }
    return letters > 1;
}

uint8_t dgg_word_traits(dgg_text lower)
{
    if (is_han(lower)) {
        bool is_no_end = dgg_text_find(dgg_text_of(han_no_end), lower) < sizeof han_no_end - 1;
        return (uint8_t)(DGG_WORD_HAN | (is_no_end ? DGG_WORD_NO_START | DGG_WORD_NO_END : 0));
    }
    if (is_among(inner, lower)) {
        return DGG_WORD_INNER | DGG_WORD_NO_START | DGG_WORD_NO_END;
    }
    if (!has_letters(lower) || is_among(never, lower)) {
        return DGG_WORD_NEVER;
    }
    if (is_among(at_no_end, lower) || dgg_text_ends(lower, "ly")) {
        return DGG_WORD_NO_START | DGG_WORD_NO_END;
    }
    return dgg_text_ends(lower, "ed") ? DGG_WORD_NO_END : 0;
}
