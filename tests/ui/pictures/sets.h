#pragma once

#include <QList>

#include "tests/ui/pictures/picture.h"

namespace oc::test {

// Every state, once, in the size that it is made for at least.
QList<Picture> everyState(const QString& scheme, const QString& language);

struct KeptPicture {
  QString file;  // in resources/screenshots
  Picture picture;
};

// Those that README shows and the main screens, in light and dark, in Portuguese and English.
QList<KeptPicture> keptPictures();

}  // namespace oc::test
