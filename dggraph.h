/* dggraph.h - the front door: corpus -> graph -> analysis -> layout. */
#ifndef DGGRAPH_H
#define DGGRAPH_H
#include "corpus/coding.h"
#include "corpus/corpus.h"
#include "graph/statistics.h"
#include "layouts/layouts.h"
#include "layouts/pictures.h"
#include "layouts/reports.h"
#endif
