#pragma once

#include <QObject>

#include "core/http/reply.h"
#include "core/training/faults.h"
#include "core/training/media_shelf.h"

namespace oc::training {

// Hands out the files of the shelf's store, with the faults that are switched on.
class MediaCounter : public QObject {
 public:
  MediaCounter(const MediaShelf& shelf, Faults& faults, Dice& dice, QObject* parent = nullptr);

  // Whether the request was one for a file; then it is answered, at once or later.
  bool serve(const http::Request& request, const http::Reply& reply);

 private:
  const MediaShelf& m_shelf;
  Faults& m_faults;
  Dice& m_dice;
};

}  // namespace oc::training
