# The Debian package, by CPack: `./dev package`. Everything that the folders install is in it, and dpkg-shlibdeps looks at
# every program and library among it.
if(NOT debian_release)
  return()
endif()
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME flow-connect)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_DEBIAN_PACKAGE_RELEASE ${debian_revision})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_CONTACT "${debian_maintainer}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "wizard that connects PostgreSQL to Adobe Experience Platform")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Flow Connect leads from a PostgreSQL database to a base connection in Adobe
Experience Platform: five pages, one press of Create connection, and the
connection's ID and ETag to copy. It reads what people have (connection
strings, workspace.json, mails), tests the database from this computer,
keeps secrets in the system keychain only, and sends each request once.
.
Existing connections can be listed, tested, changed and browsed, and several
created from a CSV file. A practice mode needs no account. English and
Traditional Chinese.")
set(CPACK_DEBIAN_PACKAGE_SECTION database)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
                                                WORLD_READ WORLD_EXECUTE)

# Beside what the programs are linked with: what is loaded while they run. The plugin for SVG draws the icons (since
# Debian 13 it is in a package of its own), Qt's own texts are in Chinese, too, and QtKeychain opens libsecret by its name.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${CMAKE_BINARY_DIR}/${CMAKE_INSTALL_LIBDIR}/flow-connect)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-svg-plugins | libqt6svg6 (<< 6.7.2-5~), qt6-translations-l10n, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-noto-cjk, qt6-wayland, gnome-keyring | kwalletmanager, xdg-utils, ca-certificates")

# All times in the package are that of the release.
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/package-time.cmake CONTENT "set(ENV{SOURCE_DATE_EPOCH} @release_epoch@)\n" @ONLY)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_BINARY_DIR}/package-time.cmake)
include(CPack)
