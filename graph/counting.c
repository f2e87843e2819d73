/* Ways of counting: all of a tie for each shared thing, or a part of it, so that a paper of many
 * authors does not weigh more than one of two. */
#include "graph/counting.h"

static double share_full(size_t ends, size_t others, bool is_of_one_kind)
{
    (void)ends;
    (void)others;
    (void)is_of_one_kind;
    return 1;
}

static double share_in_all(size_t ends, size_t others)
{
    return ends > 0 && others > 0 ? 1 / ((double)ends * (double)others) : 0;
}

static double share_fractional(size_t ends, size_t others, bool is_of_one_kind)
{
    if (!is_of_one_kind) {
        return share_in_all(ends, others);
    }
    return ends > 1 ? 1 / ((double)ends - 1) : 0;
}

static double share_refined(size_t ends, size_t others, bool is_of_one_kind)
{
    if (!is_of_one_kind) {
        return share_in_all(ends, others);
    }
    return ends > 1 ? 2 / ((double)ends * ((double)ends - 1)) : 0;
}

static const dgg_counting full = {
    { "full", "each paper adds 1 to every tie it makes",
      "c(i,j) = number of papers (of shared references in coupling) that have both i and j",
      "Kessler 1963, American Documentation 14(1):10-25; Small 1973, JASIS 24(4):265-269" },
    share_full,
    "adds 1 to every tie it makes"
};

static const dgg_counting fractional = {
    { "fractional", "a paper adds 1 to the strength of each node in it, shared among its ties",
      "c(i,j) = sum over papers with both of 1/(n-1), n = nodes of the kind in the paper (in "
      "coupling: papers citing the reference); 1/(n m) between n and m nodes of two kinds. "
      "Batagelj "
      "2020 (Scientometrics 123:621-633) holds this wrong for coupling: full with salton is the "
      "default there",
      "Perianes-Rodriguez, Waltman and van Eck 2016, J. Informetrics 10(4):1178-1195" },
    share_fractional,
    "adds 1 to the strength of each node it joins, shared among its ties"
};

static const dgg_counting refined = {
    { "refined", "each paper adds 1 in all, shared among the ties it makes",
      "c(i,j) = sum over papers with both of 2/(n(n-1)), n = nodes of the kind in the paper; "
      "1/(n m) between n and m nodes of two kinds",
      "Batagelj and Cerinsek 2013, Scientometrics 96(3):845-864" },
    share_refined,
    "adds 1 in all, shared among the ties it makes"
};

static const dgg_row *const rows[] = { &full.row, &fractional.row, &refined.row, NULL };

const dgg_shelf dgg_countings = { "countings", rows };

const dgg_counting *dgg_counting_find(const char *name, dgg_error *error)
{
    return (const dgg_counting *)dgg_shelf_find(&dgg_countings, name ? name : "full", error);
}
