# The version is in project(VERSION); CHANGELOG.md has its day, in the heading "## [VERSION] - YYYY-MM-DD".
# Gives release_date, and where there is GNU's date also release_epoch (seconds) and release_date_rfc (as Debian has it).
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/CHANGELOG.md)
string(REPLACE . "\\." version_pattern ${PROJECT_VERSION})
file(STRINGS ${CMAKE_SOURCE_DIR}/CHANGELOG.md heading LIMIT_COUNT 1
     REGEX "^## \\[${version_pattern}\\] - [0-9]+-[0-9]+-[0-9]+$")
if(NOT heading)
  message(FATAL_ERROR "CHANGELOG.md says nothing of version ${PROJECT_VERSION}, which project() in CMakeLists.txt has: "
                      "write a heading \"## [${PROJECT_VERSION}] - YYYY-MM-DD\".")
endif()
string(REGEX MATCH "[0-9]+-[0-9]+-[0-9]+$" release_date ${heading})
if(UNIX AND NOT APPLE)
  execute_process(COMMAND date --utc --date=${release_date} +%s OUTPUT_VARIABLE release_epoch
                  OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C date --utc --date=${release_date} --rfc-email
                  OUTPUT_VARIABLE release_date_rfc OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()

# The Debian release that this computer runs: its codename, and the revision of a package for it, by which a newer release's
# package counts as newer.
if(release_epoch AND EXISTS /etc/debian_version)
  cmake_host_system_information(RESULT debian_release QUERY DISTRIB_VERSION_CODENAME)
  cmake_host_system_information(RESULT debian_number QUERY DISTRIB_VERSION_ID)
  set(debian_revision 1~deb${debian_number})
  if(NOT debian_number) # testing and sid have none
    set(debian_revision 1~${debian_release})
  endif()
  set(debian_maintainer "Flow Connect maintainers <maintainers@flowconnect.example>")
endif()
