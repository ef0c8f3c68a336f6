# What an optimised build has beyond the others: what hardens it, and what keeps the folder it was built in out of it.
# Not with sanitizers, which bring their own checks.
include(CheckCXXCompilerFlag)
include(CheckPIESupported)

if(NOT FLOWCONNECT_SANITIZE AND NOT MSVC)
  check_pie_supported(LANGUAGES CXX)
  set(CMAKE_POSITION_INDEPENDENT_CODE ON) # of programs it makes PIEs
  set(hardening "")
  # -fcf-protection is for x86 only; each is asked for, since Clang and GCC know different ones on each processor.
  foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection)
    string(MAKE_C_IDENTIFIER "takes${flag}" takes)
    set(CMAKE_REQUIRED_FLAGS -Werror) # Clang only warns of what it doesn't use
    check_cxx_compiler_flag(${flag} ${takes})
    unset(CMAKE_REQUIRED_FLAGS)
    if(${takes})
      list(APPEND hardening ${flag})
    endif()
  endforeach()
endif()

# flowconnect_release_flags(TARGET): users of TARGET, an interface library, get these flags in optimised builds.
function(flowconnect_release_flags target)
  if(FLOWCONNECT_SANITIZE OR MSVC)
    return()
  endif()
  set(optimised $<CONFIG:Release,RelWithDebInfo,MinSizeRel>)
  target_compile_definitions(${target} INTERFACE $<${optimised}:_FORTIFY_SOURCE=2>)
  target_compile_options(${target} INTERFACE
    "$<${optimised}:${hardening}>"
    "$<${optimised}:-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.;-ffile-prefix-map=${CMAKE_BINARY_DIR}=build>")
  if(UNIX AND NOT APPLE)
    target_link_options(${target} INTERFACE $<${optimised}:LINKER:-z,relro,-z,now>)
  endif()
endfunction()

# rcc's newer formats keep the time of each file; nothing asks for it.
set(rcc_options --format-version 1)
