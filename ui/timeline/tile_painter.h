#pragma once

#include <QImage>
#include <optional>

#include "core/domain/media.h"
#include "ui/media/voice_player.h"

class QPainter;

namespace oc::ui {

class RowLayout;
struct RowLook;
struct RowStyle;

// What tiles show of files. Asking for a picture that isn't there has it fetched.
class TileArt {
 public:
  virtual ~TileArt() = default;
  virtual QImage picture(MediaId media) = 0;                  // null: not there (yet)
  virtual bool isBroken(MediaId media) const = 0;             // it can't be shown
  virtual std::optional<VoiceLook> voice(MediaId media) = 0;  // nothing where none is played
};

void paintTiles(QPainter& painter, const RowLayout& row, const RowStyle& style,
                const RowLook& look);

// A voice note's time: "0:07 / 1:12", "1:12".
QString voiceTime(const VoiceLook& voice);

}  // namespace oc::ui
