# What base/ is made of, besides the rows of its shelves; sorted, one a line.
target_sources(dggraph PRIVATE
  base/base.c
  base/buffer.c
  base/csv.c
  base/csv/quotes.c
  base/digest.c
  base/folder.c
  base/json.c
  base/json/keys.c
  base/json/scan.c
  base/json/words.c
  base/json/writer.c
  base/memory.c
  base/names.c
  base/number.c
  base/order.c
  base/output.c
  base/parallel.c
  base/random.c
  base/stream.c
  base/stream/content.c
  base/stream/encoding.c
  base/stream/gzip.c
  base/stream/mending.c
  base/stream/source.c
  base/stream/utf16.c
  base/stream/zstd.c
  base/table.c
  base/text.c
  base/unicode.c
  base/unicode/fold.c
  base/yaml.c
  base/xml.c
  base/zip.c
)
# The instructions for digests are used when the program runs, if the processor has them.
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  target_sources(dggraph PRIVATE base/digest/blocks.c)
  set_source_files_properties(base/digest/blocks.c PROPERTIES COMPILE_OPTIONS "-msha;-msse4.1")
  set_source_files_properties(base/digest.c PROPERTIES
    COMPILE_DEFINITIONS DGG_DIGEST_BY_INSTRUCTIONS)
endif()
