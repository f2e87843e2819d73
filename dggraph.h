/* dggraph.h - the front door: corpus -> graph -> layout. */
#ifndef DGGRAPH_H
#define DGGRAPH_H
#include "base/base.h"
#include "corpus/corpus.h"
#include "layouts/layouts.h"
#endif
