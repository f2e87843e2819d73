#include "corpus/references.h"

#include "tests/support/suite.h"

enum { ENOUGH = 3 };

static bool is_one(const char *text)
{
    return dgg_reference_signs(dgg_text_of(text)) >= ENOUGH;
}

static void references_have_signs(void)
{
    CU_ASSERT_TRUE(is_one("Smith, J. (2019). On maps. Journal of Maps, 12(3), 45–60."));
    CU_ASSERT_TRUE(is_one("Smith J, Doe K. On maps. Lancet. 2009;16(5):401-12."));
    CU_ASSERT_TRUE(is_one("Lynch, Kevin. The Map. Cambridge: MIT Press, 1960."));
    CU_ASSERT_TRUE(is_one("J. K. Smith, “On maps,” IEEE Trans. Maps, vol. 12, pp. 45–60, 2019."));
    CU_ASSERT_TRUE(is_one("OECD (2004) The imperative of maps, Paris, OECD."));
    CU_ASSERT_TRUE(is_one("王伟. 地图[J]. 管理世界, 2019"));
    CU_ASSERT_TRUE(is_one("王伟．地图［Ｊ］．管理世界"));
    CU_ASSERT_TRUE(is_one("王伟：《地图》，《管理世界》2019年第3期。"));
}

static void sentences_and_titles_have_few(void)
{
    CU_ASSERT_FALSE(is_one("Maps are drawn by people, and in 2019 there were many."));
    CU_ASSERT_FALSE(is_one("Governing the maps of 2019"));
    CU_ASSERT_FALSE(is_one("Journal of Chinese Governance, 2018"));
    CU_ASSERT_FALSE(is_one("As Smith et al. (2019) say, maps are drawn by people."));
    CU_ASSERT_FALSE(is_one(""));
}

SUITE("corpus/references/signs", { "references have signs", references_have_signs },
      { "sentences and titles have few", sentences_and_titles_have_few })
