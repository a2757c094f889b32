#include "ui/preferences/preferences.h"

#include <QSettings>

namespace oc::ui {
namespace {

const auto kScheme = QStringLiteral("scheme");
const auto kLanguage = QStringLiteral("language");
const auto kSendKey = QStringLiteral("sendKey");
const auto kUndo = QStringLiteral("undoSeconds");
constexpr int kUndoSeconds = 5;
const auto kLight = QStringLiteral("light");
const auto kDark = QStringLiteral("dark");
const auto kCtrlEnter = QStringLiteral("ctrl+enter");

}  // namespace

Preferences::Preferences(QSettings& settings, QObject* parent)
    : QObject(parent), m_settings(settings) {}

QString Preferences::kept(const QString& name) const {
  return m_settings.value(QStringLiteral("preferences/") + name).toString();
}

// Empty is what the program does by itself: not written down, so that it may become better.
void Preferences::keep(const QString& name, const QString& value) {
  if (kept(name) == value) return;
  const QString key = QStringLiteral("preferences/") + name;
  if (value.isEmpty())
    m_settings.remove(key);
  else
    m_settings.setValue(key, value);
  Q_EMIT changed();
}

Scheme Preferences::scheme() const {
  const QString scheme = kept(kScheme);
  if (scheme == kLight) return Scheme::Light;
  return scheme == kDark ? Scheme::Dark : Scheme::System;
}

QString Preferences::language() const {
  return kept(kLanguage);
}

SendKey Preferences::sendKey() const {
  return kept(kSendKey) == kCtrlEnter ? SendKey::CtrlEnter : SendKey::Enter;
}

int Preferences::undoSeconds() const {
  bool isNumber = false;
  const int seconds = kept(kUndo).toInt(&isNumber);
  return isNumber && undoChoices().contains(seconds) ? seconds : kUndoSeconds;
}

void Preferences::setScheme(Scheme scheme) {
  keep(kScheme, scheme == Scheme::Light ? kLight : scheme == Scheme::Dark ? kDark : QString());
}

void Preferences::setLanguage(const QString& language) {
  keep(kLanguage, language);
}

void Preferences::setSendKey(SendKey key) {
  keep(kSendKey, key == SendKey::CtrlEnter ? kCtrlEnter : QString());
}

void Preferences::setUndoSeconds(int seconds) {
  keep(kUndo, seconds == kUndoSeconds ? QString() : QString::number(seconds));
}

}  // namespace oc::ui
