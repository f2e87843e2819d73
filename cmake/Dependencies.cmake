find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
# Each is known by its door only; the list is what the library links.
pkg_check_modules(igraph REQUIRED IMPORTED_TARGET GLOBAL igraph>=0.10)
pkg_check_modules(cjson REQUIRED IMPORTED_TARGET GLOBAL libcjson>=1.7)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET GLOBAL libutf8proc)
pkg_check_modules(zlib REQUIRED IMPORTED_TARGET GLOBAL zlib)
pkg_check_modules(zstd REQUIRED IMPORTED_TARGET GLOBAL libzstd)
pkg_check_modules(libmd REQUIRED IMPORTED_TARGET GLOBAL libmd)
set(DGG_BASE_LIBRARIES PkgConfig::cjson PkgConfig::utf8proc PkgConfig::zlib PkgConfig::zstd
  PkgConfig::libmd Threads::Threads m)
set(DGG_LIBRARIES PkgConfig::igraph ${DGG_BASE_LIBRARIES})
