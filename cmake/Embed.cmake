# dgg_embed(TARGET INPUT HEADER FUNCTION)
# Builds a file into the program: FUNCTION, declared in HEADER, returns its bytes as a dgg_text.
# The work is done by this same file, run as a script at build time, so CMake alone is enough.
if(CMAKE_SCRIPT_MODE_FILE)
  file(READ ${INPUT} bytes HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
  string(REGEX REPLACE "((0x..,)(0x..,)(0x..,)(0x..,)(0x..,)(0x..,)(0x..,)(0x..,))" "\\1\n" bytes "${bytes}")
  file(WRITE ${OUTPUT} "#include \"${HEADER}\"\n\nstatic const unsigned char bytes[] = {\n${bytes}\n};\n\n"
    "dgg_text ${FUNCTION}(void)\n{\n    return (dgg_text){ (const char *)bytes, sizeof bytes };\n}\n")
  return()
endif()

set(DGG_EMBED ${CMAKE_CURRENT_LIST_FILE})
function(dgg_embed target input header function)
  set(output ${PROJECT_BINARY_DIR}/embedded/${function}.c)
  add_custom_command(OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DINPUT=${PROJECT_SOURCE_DIR}/${input} -DOUTPUT=${output} -DHEADER=${header}
      -DFUNCTION=${function} -P ${DGG_EMBED}
    DEPENDS ${PROJECT_SOURCE_DIR}/${input} ${DGG_EMBED} VERBATIM
    COMMENT "Embedding ${input}")
  target_sources(${target} PRIVATE ${output})
endfunction()
