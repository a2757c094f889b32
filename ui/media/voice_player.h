#pragma once

#include <QCache>
#include <QObject>
#include <QSet>

#include "core/domain/media_desk.h"
#include "ui/media/sound.h"

namespace oc::ui {

// How a voice note stands.
struct VoiceLook {
  enum class State { Idle, Loading, Playing, Paused, Failed };
  State state = State::Idle;
  qint64 positionMs = 0;
  qint64 durationMs = 0;  // 0 while it isn't known
  double speed = 1;
  QList<float> wave;  // as Sound tells it; empty while it isn't known
};

// Plays the voice notes of a conversation, one at a time, all at the speed that was chosen last.
// UI thread only.
class VoicePlayer : public QObject {
  Q_OBJECT

 public:
  // Both outlive it.
  VoicePlayer(MediaDesk& desk, Sound& sound, QObject* parent = nullptr);

  void setOwner(OwnerId owner);   // falls silent
  VoiceLook look(MediaId media);  // also has its wave read

  void toggle(MediaId media);
  void seek(MediaId media, double share);  // begins there when it isn't playing
  void skip(MediaId media, int seconds);
  void nextSpeed();

 Q_SIGNALS:
  void changed();

 private:
  using State = VoiceLook::State;
  struct Heard {
    QList<float> wave;
    qint64 durationMs = 0;
  };

  void begin(MediaId media, double share);
  void become(State state);
  void silence();
  void readWave(MediaId media);

  MediaDesk& m_desk;
  Sound& m_sound;
  OwnerId m_owner;
  QCache<MediaId, Heard> m_heard;
  QSet<MediaId> m_asked;  // for their waves
  MediaId m_current;
  State m_state = State::Idle;
  qint64 m_position = 0;
  qint64 m_duration = 0;
  double m_start = 0;  // share of the current one's length, once that is known
  double m_speed = 1;
  int m_run = 0;
};

}  // namespace oc::ui
