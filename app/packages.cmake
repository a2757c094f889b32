# Debian packages owner-console and ownerctl, made by `cpack -G DEB` in the build folder once the
# programs and oc_package_files are built. tests/packages tries them.
include(GNUInstallDirs)

set(OC_PACKAGE_CONTACT "Owner Console contributors <packages@owner-console.example>" CACHE STRING
  "Who answers for the Debian packages: Name <address>")

# A package of Debian 13 is newer than the same one of Debian 12, so that upgrading the system takes it.
cmake_host_system_information(RESULT OC_DEBIAN QUERY DISTRIB_VERSION_ID)
set(OC_PACKAGE_RELEASE "1+deb${OC_DEBIAN}")
set(OC_PACKAGE_VERSION "${PROJECT_VERSION}-${OC_PACKAGE_RELEASE}")
string(TIMESTAMP OC_PACKAGE_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)

set(from ${CMAKE_SOURCE_DIR}/resources/packages)
set(made ${CMAKE_CURRENT_BINARY_DIR}/packages)
configure_file(${from}/changelog.in ${made}/changelog.Debian @ONLY)

# Documents that Debian wants compressed, without the time of day in them.
set(compressed)
foreach(file ${CMAKE_SOURCE_DIR}/CHANGELOG.md=changelog ${made}/changelog.Debian=changelog.Debian
    ${from}/owner-console.1=owner-console.1 ${from}/ownerctl.1=ownerctl.1)
  string(REPLACE "=" ";" file ${file})
  list(GET file 0 source)
  list(GET file 1 name)
  add_custom_command(OUTPUT ${made}/${name}.gz DEPENDS ${source} VERBATIM
    COMMAND sh -c "gzip -9nc \"$1\" >\"$2\"" gzip ${source} ${made}/${name}.gz)
  list(APPEND compressed ${made}/${name}.gz)
endforeach()
add_custom_target(oc_package_files ALL DEPENDS ${compressed})

# oc_package(COMPONENT PROGRAM): what every package holds.
function(oc_package component program)
  set(doc ${CMAKE_INSTALL_DATADIR}/doc/${program})
  install(TARGETS ${program} COMPONENT ${component})
  install(FILES ${made}/${program}.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ${component})
  install(FILES ${from}/copyright ${made}/changelog.gz ${made}/changelog.Debian.gz
    DESTINATION ${doc} COMPONENT ${component})
endfunction()

oc_package(console owner-console)
install(FILES ${from}/owner-console.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT console)
install(FILES ${from}/owner-console.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT console)
install(FILES ${CMAKE_SOURCE_DIR}/.env.example DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/owner-console/examples
  RENAME settings.env COMPONENT console)

oc_package(ctl ownerctl)
install(FILES ${from}/ownerctl.service DESTINATION lib/systemd/system COMPONENT ctl)
install(FILES ${CMAKE_SOURCE_DIR}/.env.example DESTINATION /etc/owner-console RENAME ownerctl.env
  PERMISSIONS OWNER_READ OWNER_WRITE COMPONENT ctl)
install(FILES ${from}/ctl/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides
  RENAME ownerctl COMPONENT ctl)

set(CPACK_GENERATOR DEB)
set(CPACK_COMPONENTS_ALL console ctl)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGE_CONTACT ${OC_PACKAGE_CONTACT})
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${OC_PACKAGE_RELEASE})
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)  # libraries and their versions, from the programs themselves
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# What the programs load or start at run time; app/packages.txt says what for.
set(CPACK_DEBIAN_CONSOLE_PACKAGE_NAME owner-console)
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SECTION net)
set(CPACK_COMPONENT_CONSOLE_DESCRIPTION "support desk for WhatsApp, SMS and MMS
Teams of many organisations read and answer their customers' conversations,
which arrive through Twilio, live and in one window.

The program receives Twilio's webhooks and keeps everything in PostgreSQL,
in a private cluster of its own unless it is given a server.")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_DEPENDS "libqt6sql6-psql, ca-certificates")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_RECOMMENDS "postgresql (>= 15), ownerctl, fonts-dejavu-core, fonts-noto-color-emoji,\
 gstreamer1.0-plugins-base, gstreamer1.0-plugins-good, hunspell-pt-br, hunspell-en-us, hunspell-es,\
 qt6-image-formats-plugins, qt6-wayland")

set(CPACK_DEBIAN_CTL_PACKAGE_NAME ownerctl)
set(CPACK_DEBIAN_CTL_PACKAGE_SECTION net)
set(CPACK_COMPONENT_CTL_DESCRIPTION "receiver and administration of Owner Console
Receives Twilio's webhooks, sends replies and serves the REST API of a
support desk for WhatsApp, SMS and MMS, without a screen; administers its
organisations, people, accounts and database.")
set(CPACK_DEBIAN_CTL_PACKAGE_DEPENDS "libqt6sql6-psql, ca-certificates")
set(CPACK_DEBIAN_CTL_PACKAGE_RECOMMENDS "postgresql (>= 15)")
set(CPACK_DEBIAN_CTL_PACKAGE_SUGGESTS owner-console)
set(CPACK_DEBIAN_CTL_PACKAGE_CONTROL_EXTRA
  ${from}/ctl/conffiles ${from}/ctl/postinst ${from}/ctl/prerm ${from}/ctl/postrm)

include(CPack)
