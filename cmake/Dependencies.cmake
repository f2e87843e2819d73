find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
# Each is known by its door only; the list is what the library links.
pkg_check_modules(igraph REQUIRED IMPORTED_TARGET GLOBAL igraph>=0.10)
pkg_check_modules(cjson REQUIRED IMPORTED_TARGET GLOBAL libcjson>=1.7)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET GLOBAL libutf8proc)
pkg_check_modules(zlib REQUIRED IMPORTED_TARGET GLOBAL zlib)
pkg_check_modules(zstd REQUIRED IMPORTED_TARGET GLOBAL libzstd)
pkg_check_modules(libxml2 REQUIRED IMPORTED_TARGET GLOBAL libxml-2.0)
pkg_check_modules(libmd REQUIRED IMPORTED_TARGET GLOBAL libmd)
# libcsv tells pkg-config nothing.
if(NOT TARGET libcsv::libcsv)
  find_library(DGG_LIBCSV csv REQUIRED)
  find_path(DGG_LIBCSV_HEADERS csv.h REQUIRED)
  mark_as_advanced(DGG_LIBCSV DGG_LIBCSV_HEADERS)
  add_library(libcsv::libcsv UNKNOWN IMPORTED GLOBAL)
  set_target_properties(libcsv::libcsv PROPERTIES IMPORTED_LOCATION ${DGG_LIBCSV}
    INTERFACE_INCLUDE_DIRECTORIES ${DGG_LIBCSV_HEADERS})
endif()
pkg_check_modules(yaml REQUIRED IMPORTED_TARGET GLOBAL yaml-0.1)
pkg_check_modules(librsvg REQUIRED IMPORTED_TARGET GLOBAL librsvg-2.0>=2.48)
set(DGG_BASE_LIBRARIES PkgConfig::cjson PkgConfig::utf8proc PkgConfig::zlib PkgConfig::zstd
  PkgConfig::libmd PkgConfig::libxml2 PkgConfig::yaml libcsv::libcsv Threads::Threads m)
set(DGG_LIBRARIES PkgConfig::igraph PkgConfig::librsvg ${DGG_BASE_LIBRARIES})
