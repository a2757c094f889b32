#include "ui/media/voice_player.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/domain/when_done.h"

namespace oc::ui {
namespace {

constexpr int kMostWaves = 200;
constexpr std::array kSpeeds{1.0, 1.5, 2.0};

}  // namespace

VoicePlayer::VoicePlayer(MediaDesk& desk, Sound& sound, QObject* parent)
    : QObject(parent), m_desk(desk), m_sound(sound), m_heard(kMostWaves) {
  connect(&sound, &Sound::positionChanged, this, [this](qint64 ms) {
    if (m_state != State::Playing && m_state != State::Paused) return;
    m_position = ms;
    Q_EMIT changed();
  });
  connect(&sound, &Sound::durationChanged, this, [this](qint64 ms) {
    if (m_state == State::Idle || ms <= 0) return;
    m_duration = ms;
    if (const double start = std::exchange(m_start, 0); start > 0)
      m_sound.seek(qRound64(start * double(ms)));
    Q_EMIT changed();
  });
  connect(&sound, &Sound::ended, this, [this] { silence(); });
  connect(&sound, &Sound::failed, this, [this] {
    if (m_state != State::Idle) become(State::Failed);
  });
  connect(&sound, &Sound::waveRead, this,
          [this](MediaId media, const QList<float>& wave, qint64 durationMs) {
            m_asked.remove(media);
            m_heard.insert(media, new Heard{wave, durationMs});
            Q_EMIT changed();
          });
}

void VoicePlayer::setOwner(OwnerId owner) {
  silence();
  m_owner = owner;
}

VoiceLook VoicePlayer::look(MediaId media) {
  VoiceLook look{.speed = m_speed};
  const Heard* heard = m_heard.object(media);
  if (heard) {
    look.wave = heard->wave;
    look.durationMs = heard->durationMs;
  } else {
    readWave(media);
  }
  if (media != m_current) return look;
  look.state = m_state;
  look.positionMs = m_position;
  if (m_duration > 0) look.durationMs = m_duration;
  return look;
}

void VoicePlayer::readWave(MediaId media) {
  if (m_asked.contains(media)) return;
  m_asked.insert(media);
  whenDone(m_desk.fetch(m_owner, media), this, [this, media](const Result<MediaBytes>& file) {
    if (file) return m_sound.readWave(media, file->bytes);
    // What was only away is asked for when it is looked at again.
    if (file.error().code == ErrorCode::Unavailable) m_asked.remove(media);
  });
}

void VoicePlayer::toggle(MediaId media) {
  if (media != m_current || m_state == State::Idle || m_state == State::Failed)
    return begin(media, 0);
  switch (m_state) {
    case State::Playing: m_sound.pause(); return become(State::Paused);
    case State::Paused: m_sound.play(); return become(State::Playing);
    case State::Loading: return silence();
    case State::Idle:
    case State::Failed: break;
  }
}

void VoicePlayer::begin(MediaId media, double share) {
  silence();
  m_current = media;
  m_start = share;
  become(State::Loading);
  whenDone(m_desk.fetch(m_owner, media), this, [this, run = m_run](const Result<MediaBytes>& file) {
    if (run != m_run) return;
    if (!file) return become(State::Failed);
    become(State::Playing);
    m_sound.load(file->bytes);
    m_sound.setSpeed(m_speed);
    m_sound.play();
  });
}

void VoicePlayer::seek(MediaId media, double share) {
  const bool isOpen = m_state == State::Playing || m_state == State::Paused;
  if (media != m_current || !isOpen) return begin(media, share);
  const qint64 to = qRound64(share * double(look(media).durationMs));
  m_position = to;
  m_sound.seek(to);
  Q_EMIT changed();
}

void VoicePlayer::skip(MediaId media, int seconds) {
  constexpr qint64 kSecond = 1000;
  const qint64 length = look(media).durationMs;
  if (media != m_current || length <= 0) return;
  const qint64 to = std::clamp<qint64>(m_position + seconds * kSecond, 0, length);
  seek(media, double(to) / double(length));
}

void VoicePlayer::nextSpeed() {
  const auto* at = std::ranges::find(kSpeeds, m_speed);
  m_speed = at == kSpeeds.end() || at + 1 == kSpeeds.end() ? kSpeeds[0] : at[1];
  m_sound.setSpeed(m_speed);
  Q_EMIT changed();
}

void VoicePlayer::become(State state) {
  m_state = state;
  Q_EMIT changed();
}

void VoicePlayer::silence() {
  ++m_run;
  const bool was = m_state != State::Idle;
  m_current = {};
  m_state = State::Idle;
  m_position = m_duration = 0;
  m_start = 0;
  if (!was) return;
  m_sound.stop();
  Q_EMIT changed();
}

}  // namespace oc::ui
