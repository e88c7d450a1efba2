# Tools that make a build faster or stricter. Who has chosen for themselves, by a cache variable, the environment
# (CMAKE_CXX_COMPILER_LAUNCHER, LDFLAGS) or a toolchain file, keeps their choice.

if(NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    find_program(SHORTLIST_CCACHE ccache)
    if(SHORTLIST_CCACHE)
        set(CMAKE_CXX_COMPILER_LAUNCHER ${SHORTLIST_CCACHE})
    endif()
endif()

if(NOT DEFINED CMAKE_LINKER_TYPE AND NOT "${CMAKE_EXE_LINKER_FLAGS}" MATCHES "-fuse-ld")
    find_program(SHORTLIST_MOLD mold)
    if(SHORTLIST_MOLD)
        include(CheckLinkerFlag)
        check_linker_flag(CXX -fuse-ld=mold SHORTLIST_MOLD_WORKS)
        if(SHORTLIST_MOLD_WORKS)
            add_link_options(-fuse-ld=mold)
        endif()
    endif()
endif()

# clang-tidy runs beside the compiler, on the files of a unity build, so that the headers of Qt are read once for many
# files (one by one it takes six times as long). Its settings are in the command line by their hash: other settings,
# another look.
option(SHORTLIST_TIDY "Run clang-tidy over every file that is compiled" OFF)
if(SHORTLIST_TIDY)
    find_program(SHORTLIST_CLANG_TIDY NAMES clang-tidy-14 clang-tidy REQUIRED)
    set(tidy_settings ${CMAKE_CURRENT_SOURCE_DIR}/.clang-tidy)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${tidy_settings})
    file(SHA1 ${tidy_settings} tidy_hash)
    set(CMAKE_CXX_CLANG_TIDY ${SHORTLIST_CLANG_TIDY} --quiet --extra-arg=-DSHORTLIST_TIDY_SETTINGS=0x${tidy_hash})
endif()
